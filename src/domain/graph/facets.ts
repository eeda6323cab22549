import type { ArticleId, NodeId } from '../model/ids';
import type { Article, GraphEdge, GraphNode, StatementNode } from '../model/schema';
import {
  ACTS,
  type Act,
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  type EdgeFamily,
  type EdgeModality,
  type EdgeType,
  NODE_TYPES,
  type NodeType,
  TONES,
  type Tone,
} from '../model/vocabulary';
import { applyFilter, type Filter, NO_FILTER, showsSureness, type Visible } from './filter';
import type { GraphIndex } from './graphIndex';
import { countSpeakers, type OnlyEntry, type SpeakerGroup } from './speakerFacet';
import { SURENESS, SURENESS_NAMES, type Sureness } from './sureness';
import { tally } from './tally';

/**
 * One value of a facet that a press puts away. `count` is how many of it are to be seen under all the other facets: what
 * a press on a value that is put away would bring back.
 */
export interface HideEntry<Value> {
  readonly value: Value;
  readonly count: number;
  readonly hidden: boolean;
}

/** The kinds of edge of one family; `hidden` where all of them are. */
export interface FamilyFacet {
  readonly family: EdgeFamily;
  readonly count: number;
  readonly hidden: boolean;
  readonly entries: readonly HideEntry<EdgeType>[];
}

/** Every value that occurs in the graph. The long lists have the greatest count first, the others their usual order. */
export interface Facets {
  readonly nodeTypes: readonly HideEntry<NodeType>[];
  readonly sureness: readonly HideEntry<Sureness>[];
  readonly tones: readonly HideEntry<Tone>[];
  readonly articles: readonly HideEntry<ArticleId>[];
  readonly families: readonly FamilyFacet[];
  readonly speakers: readonly SpeakerGroup[];
  readonly acts: readonly OnlyEntry<Act>[];
}

const FAMILIES: readonly EdgeFamily[] = ['relation', 'event', 'speech', 'structure'];

type ListPart = Exclude<keyof Filter, 'onlyDisputed' | 'time'>;

/**
 * The values of every facet, each counted under all the other facets.
 * @param see what a filter leaves in sight; the filter alone, unless something else is to be followed as well
 */
export function countFacets(
  index: GraphIndex,
  filter: Filter,
  see: (filter: Filter) => Visible = (other) => applyFilter(index, other),
): Facets {
  const all = index.document;
  const asItIs = once(() => see(filter));
  const without = (part: ListPart): Visible =>
    filter[part].length > 0 ? see({ ...filter, [part]: NO_FILTER[part] }) : asItIs();
  const edges = (part: ListPart) => {
    const visible = without(part).edges;
    return all.edges.filter(({ id }) => visible.has(id));
  };
  const statements = (part: ListPart) => {
    const visible = without(part).nodes;
    return all.nodes.filter((node): node is StatementNode => node.type === 'statement' && visible.has(node.id));
  };
  const ties = all.edges.filter(isSure);
  const nodesSeen = without('hiddenNodeTypes').nodes;
  return {
    nodeTypes: countNodeTypes(all.nodes, nodesSeen, filter),
    sureness: countSureness(ties, edges('hiddenModalities').filter(isSure), filter),
    tones: countTones(ties, edges('hiddenTones').filter(isSure), filter),
    articles: countArticles(all.articles, statements('hiddenArticles'), filter),
    families: countFamilies(all.edges, edges('hiddenEdgeTypes'), filter),
    speakers: countSpeakers(index, statements('onlySpeakers'), filter.onlySpeakers),
    acts: countActs(all.nodes, statements('onlyActs'), filter),
  };
}

/** The same work, done the first time it is asked for and remembered. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** Whether an edge is drawn with how sure it is and its tone: speech is a grey thread, structure is the land. */
export function isSure({ type }: Pick<GraphEdge, 'type'>): boolean {
  return showsSureness(EDGE_TYPES[type].family);
}

const byCount = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count;

function countNodeTypes(all: readonly GraphNode[], seen: ReadonlySet<NodeId>, filter: Filter): HideEntry<NodeType>[] {
  const occurring = new Set(all.map(({ type }) => type));
  const counts = tally(all.filter(({ id }) => seen.has(id)).map(({ type }) => type));
  return NODE_TYPES.filter((name) => occurring.has(name)).map((value) => ({
    value,
    count: counts(value),
    hidden: filter.hiddenNodeTypes.includes(value),
  }));
}

function countSureness(all: readonly GraphEdge[], seen: readonly GraphEdge[], filter: Filter): HideEntry<Sureness>[] {
  const occurring = new Set(all.map(({ modality }) => modality));
  const counts = tally(seen.map(({ modality }) => modality));
  return SURENESS_NAMES.flatMap((value) => {
    const modalities: readonly EdgeModality[] = SURENESS[value];
    if (!modalities.some((each) => occurring.has(each))) return [];
    const count = modalities.reduce((sum, each) => sum + counts(each), 0);
    return [{ value, count, hidden: modalities.every((each) => filter.hiddenModalities.includes(each)) }];
  });
}

function countTones(all: readonly GraphEdge[], seen: readonly GraphEdge[], filter: Filter): HideEntry<Tone>[] {
  const occurring = new Set(all.map(({ tone }) => tone));
  const counts = tally(seen.map(({ tone }) => tone));
  return TONES.filter((name) => occurring.has(name)).map((value) => ({
    value,
    count: counts(value),
    hidden: filter.hiddenTones.includes(value),
  }));
}

function countArticles(
  all: readonly Article[],
  seen: readonly StatementNode[],
  filter: Filter,
): HideEntry<ArticleId>[] {
  // A statement counts once for an article, however often that one words it.
  const counts = tally(seen.flatMap(({ evidence }) => [...new Set(evidence.map(({ article }) => article))]));
  return all.map(({ id }) => ({ value: id, count: counts(id), hidden: filter.hiddenArticles.includes(id) }));
}

function countFamilies(all: readonly GraphEdge[], seen: readonly GraphEdge[], filter: Filter): FamilyFacet[] {
  const occurring = new Set(all.map(({ type }) => type));
  const counts = tally(seen.map(({ type }) => type));
  return FAMILIES.flatMap((family) => {
    const entries = EDGE_TYPE_NAMES.filter((type) => occurring.has(type) && EDGE_TYPES[type].family === family)
      .map((value) => ({
        value,
        count: counts(value),
        hidden: filter.hiddenEdgeTypes.includes(value),
      }))
      .sort(byCount);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    return entries.length === 0 ? [] : [{ family, count, hidden: entries.every(({ hidden }) => hidden), entries }];
  });
}

function countActs(all: readonly GraphNode[], seen: readonly StatementNode[], filter: Filter): OnlyEntry<Act>[] {
  const occurring = new Set(all.flatMap((node) => (node.type === 'statement' ? [node.act] : [])));
  const counts = tally(seen.map(({ act }) => act));
  return ACTS.filter((act) => occurring.has(act))
    .map((value) => ({
      value,
      count: counts(value),
      chosen: filter.onlyActs.includes(value),
    }))
    .sort(byCount);
}
