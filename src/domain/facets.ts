import { applyFilter, type Filter, NO_FILTER, showsSureness, type Visible } from './filter';
import type { GraphIndex } from './graph';
import type { ArticleId } from './ids';
import type { GraphEdge, GraphNode, StatementNode } from './schema';
import { countSpeakers, type OnlyEntry, type SpeakerGroup } from './speakerFacet';
import { SURENESS, SURENESS_NAMES, type Sureness } from './sureness';
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
} from './vocabulary';

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
  let asItIs: Visible | undefined;
  const without = (part: ListPart): Visible => {
    if (filter[part].length > 0) return see({ ...filter, [part]: NO_FILTER[part] });
    asItIs ??= see(filter);
    return asItIs;
  };
  const edges = (part: ListPart) => {
    const visible = without(part).edges;
    return index.document.edges.filter(({ id }) => visible.has(id));
  };
  const statements = (part: ListPart) => {
    const visible = without(part).nodes;
    return index.document.nodes.filter(
      (node): node is StatementNode => node.type === 'statement' && visible.has(node.id),
    );
  };
  const all = index.document;
  const ties = all.edges.filter(isSure);
  const nodesSeen = without('hiddenNodeTypes').nodes;
  const nodes = all.nodes.filter(({ id }) => nodesSeen.has(id));
  return {
    nodeTypes: NODE_TYPES.filter((name) => all.nodes.some(({ type }) => type === name)).map((value) => ({
      value,
      count: nodes.filter(({ type }) => type === value).length,
      hidden: filter.hiddenNodeTypes.includes(value),
    })),
    sureness: SURENESS_NAMES.flatMap((value) => {
      const modalities: readonly EdgeModality[] = SURENESS[value];
      const isOne = ({ modality }: GraphEdge) => modalities.includes(modality);
      if (!ties.some(isOne)) return [];
      const count = edges('hiddenModalities').filter((edge) => isSure(edge) && isOne(edge)).length;
      return [{ value, count, hidden: modalities.every((each) => filter.hiddenModalities.includes(each)) }];
    }),
    tones: TONES.filter((name) => ties.some(({ tone }) => tone === name)).map((value) => ({
      value,
      count: edges('hiddenTones').filter((edge) => isSure(edge) && edge.tone === value).length,
      hidden: filter.hiddenTones.includes(value),
    })),
    articles: all.articles.map(({ id }) => ({
      value: id,
      count: statements('hiddenArticles').filter(({ evidence }) => evidence.some(({ article }) => article === id))
        .length,
      hidden: filter.hiddenArticles.includes(id),
    })),
    families: countFamilies(all.edges, edges('hiddenEdgeTypes'), filter),
    speakers: countSpeakers(index, statements('onlySpeakers'), filter.onlySpeakers),
    acts: countActs(all.nodes, statements('onlyActs'), filter),
  };
}

/** Whether an edge is drawn with how sure it is and its tone: speech is a grey thread, structure is the land. */
export function isSure({ type }: Pick<GraphEdge, 'type'>): boolean {
  return showsSureness(EDGE_TYPES[type].family);
}

const byCount = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count;

function countFamilies(all: readonly GraphEdge[], seen: readonly GraphEdge[], filter: Filter): FamilyFacet[] {
  const occurring = new Set(all.map(({ type }) => type));
  return FAMILIES.flatMap((family) => {
    const entries = EDGE_TYPE_NAMES.filter((type) => occurring.has(type) && EDGE_TYPES[type].family === family)
      .map((value) => ({
        value,
        count: seen.filter(({ type }) => type === value).length,
        hidden: filter.hiddenEdgeTypes.includes(value),
      }))
      .sort(byCount);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    return entries.length === 0 ? [] : [{ family, count, hidden: entries.every(({ hidden }) => hidden), entries }];
  });
}

function countActs(all: readonly GraphNode[], seen: readonly StatementNode[], filter: Filter): OnlyEntry<Act>[] {
  const occurring = new Set(all.flatMap((node) => (node.type === 'statement' ? [node.act] : [])));
  return ACTS.filter((act) => occurring.has(act))
    .map((value) => ({
      value,
      count: seen.filter(({ act }) => act === value).length,
      chosen: filter.onlyActs.includes(value),
    }))
    .sort(byCount);
}
