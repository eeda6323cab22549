import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { EdgeId, NodeId } from '../../domain/model/ids';
import type { GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { formatNumber } from '../../i18n/locale';
import type { BaseMap } from './baseMap';
import {
  bundleKey,
  byRank,
  layOutParallels,
  type ParallelEdge,
  type ParallelLayout,
  parallelGap,
} from './parallelEdges';
import type { EdgeKind, SceneEdge, SceneInput } from './scene';

/** From the lowest to the topmost. */
const ORDER: readonly EdgeKind[] = ['aside', 'thread', 'quiet', 'contradiction', 'line', 'bundle', 'close'];

/** Nobody can follow an aside longer than this across a map that is zoomed in, model units. */
const NEAR_ASIDE = 230;

/** The lines of a scene: one for each edge that is drawn, parallels spread or bundled, the selected one on top. */
export function buildEdges(baseMap: BaseMap, input: SceneInput, lit: Visible | null): SceneEdge[] {
  const { index } = baseMap;
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of index.document.edges) {
    const kind = kindOf(edge, index, input);
    if (!input.visible.edges.has(edge.id) || kind === null) continue;
    if (kind === 'aside' && !isCalled(edge, input) && distance(index, edge.source, edge.target) > NEAR_ASIDE) continue;
    const key = bundleKey(edge.source, edge.target);
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const drawn = [...pairs].flatMap(([key, edges]) => pairLines(baseMap, input, lit, key, edges));
  return drawn.sort((a, b) => height(a) - height(b) || byRank(strand(b), strand(a)));
}

const isPicked = ({ state }: SceneEdge) => state === 'selected' || state === 'chosen';
const height = (edge: SceneEdge) =>
  isPicked(edge) ? ORDER.length + (edge.state === 'selected' ? 1 : 0) : ORDER.indexOf(edge.kind);
const strand = (edge: SceneEdge): ParallelEdge => ({
  id: edge.id,
  modality: edge.modality,
  sources: edge.sources,
  selected: isPicked(edge),
});

/** How an edge is drawn; null where the land stands in for it. A path that leads over it shows it all the same. */
function kindOf(edge: GraphEdge, index: GraphIndex, { lit }: SceneInput): EdgeKind | null {
  if (edge.type === 'speaks') return 'thread';
  if (edge.type === 'contradicts') return 'contradiction';
  const { family } = EDGE_TYPES[edge.type];
  if (family === 'speech') return 'aside';
  if (family !== 'structure') return 'line';
  if (lit?.edges.has(edge.id)) return 'quiet';
  const home = index.homeOf.get(edge.source);
  return home !== undefined && home === index.homeOf.get(edge.target) ? null : 'quiet';
}

/** What the lines of one pair share. */
interface Pair {
  readonly baseMap: BaseMap;
  readonly input: SceneInput;
  readonly lit: Visible | null;
  readonly key: string;
  readonly edges: readonly GraphEdge[];
  readonly layout: ParallelLayout;
  /** The end whose id comes first, and the other. */
  readonly ends: readonly [NodeId, NodeId];
  readonly hasThread: boolean;
  /** How far a line at a place of the layout bows aside, seen from its source, model units. */
  readonly bendAt: (slot: number, source: string) => number;
}

/** Every line of one pair, with its place among its parallels. */
function pairLines(
  baseMap: BaseMap,
  input: SceneInput,
  lit: Visible | null,
  key: string,
  edges: readonly GraphEdge[],
): SceneEdge[] {
  const { index } = baseMap;
  const [first] = edges;
  if (!first) return [];
  const ends: Pair['ends'] = first.source < first.target ? [first.source, first.target] : [first.target, first.source];
  const [a, b] = ends;
  const parallels = edges
    .filter((edge) => edge.type !== 'speaks')
    .map((edge) => ({
      id: edge.id,
      modality: edge.modality,
      sources: index.sourcesOf.get(edge.id) ?? 1,
      // What is lit is never hidden in a bundle either.
      selected: isPickedOut(edge.id, input),
    }));
  const hasThread = parallels.length < edges.length;
  const base = hasThread ? 0 : baseMap.bendBetween(a, b, parallels.length > 1);
  const gap = parallelGap(distance(index, a, b));
  const bendAt = (slot: number, source: string) => round((base + slot * gap) * (source === a ? 1 : -1));
  const layout = layOutParallels(parallels, input.openBundles.includes(key));
  const pair: Pair = { baseMap, input, lit, key, edges, layout, ends, hasThread, bendAt };
  return [...ownLines(pair), ...bundleLines(pair)];
}

/** The lines of a pair that are drawn one by one. */
function ownLines({ baseMap: { index }, input, lit, edges, layout, hasThread, bendAt }: Pair): SceneEdge[] {
  const slots = new Map(layout.lines.map((line) => [line.id, line.slot]));
  return edges.flatMap((edge): SceneEdge[] => {
    const kind = kindOf(edge, index, input);
    const slot = edge.type === 'speaks' ? 0 : slots.get(edge.id);
    if (kind === null || slot === undefined) return [];
    return [
      {
        id: edge.id,
        kind,
        source: edge.source,
        target: edge.target,
        modality: edge.modality,
        tone: edge.tone,
        symmetric: EDGE_TYPES[edge.type].symmetric,
        sources: index.sourcesOf.get(edge.id) ?? 1,
        // Beside a thread an aside steps out of its way.
        bend: kind === 'thread' ? 0 : bendAt(hasThread ? slot + 1 : slot, edge.source),
        label: kind === 'line' || kind === 'quiet' ? (input.verbs.get(edge.type) ?? '') : '',
        state: stateOf(edge, kind, input),
        faded: isFaded(edge, lit, input),
        minor: kind === 'line' && (isMinor(index, edge, lit, input) || stepsBack(edge, lit, input)),
        nearOnly: kind === 'aside' && !isCalled(edge, input),
      },
    ];
  });
}

/** What stands for lines that are gathered: the bundle, or the badge that gathers spread ones again. */
function bundleLines({ input, lit, key, edges, layout, ends: [source, target], bendAt }: Pair): SceneEdge[] {
  const common = {
    id: `bundle:${key}`,
    source,
    target,
    modality: 'stated',
    tone: 'neutral',
    symmetric: true,
    sources: 1,
    state: 'rest',
    minor: false,
    nearOnly: false,
  } as const;
  const { bundle, closeSlot } = layout;
  const members = edges.filter(({ id }) => bundle?.ids.includes(id));
  const gathered: SceneEdge[] = bundle
    ? [
        {
          ...common,
          kind: 'bundle',
          bend: bendAt(bundle.slot, source),
          label: `+${formatNumber(members.length, input.language)}`,
          faded: members.every((edge) => isFaded(edge, lit, input)),
        },
      ]
    : [];
  const close: SceneEdge[] =
    closeSlot === null
      ? []
      : [{ ...common, kind: 'close', bend: bendAt(closeSlot, source), label: '−', faded: lit !== null }];
  return [...gathered, ...close];
}

function stateOf(edge: GraphEdge, kind: EdgeKind | null, { selection, also, marked }: SceneInput): SceneEdge['state'] {
  if (selection?.id === edge.id) return 'selected';
  if (also.includes(edge.id)) return 'chosen';
  return kind === 'thread' && marked.has(edge.target) ? 'marked' : 'rest';
}

/** Whether somebody asks about a node or an edge: it is hovered or chosen. */
function isAsked(id: NodeId | EdgeId, { hover, selection, also }: SceneInput): boolean {
  return id === hover || id === selection?.id || also.includes(id);
}

function isPickedOut(id: EdgeId, { selection, also, lit }: SceneInput): boolean {
  return selection?.id === id || also.includes(id) || lit?.edges.has(id) === true;
}

/** Whether an aside is asked for: itself or its statement is hovered or chosen, or it is part of a path. */
function isCalled(edge: GraphEdge, input: SceneInput): boolean {
  if (input.lit?.edges.has(edge.id)) return true;
  return isAsked(edge.id, input) || isAsked(edge.source, input);
}

/** One source alone, not said twice of two countries, and not what anybody is asking about. */
function isMinor(index: GraphIndex, edge: GraphEdge, lit: Visible | null, input: SceneInput): boolean {
  if (edge.modality === 'disputed' || edge.modality === 'denied') return false;
  if ((index.sourcesOf.get(edge.id) ?? 1) > 1) return false;
  const ends = [edge.source, edge.target];
  if (edge.evidence.length > 1 && ends.every((id) => index.nodes.get(id)?.type === 'country')) return false;
  return ![edge.id, ...ends].some((id) => isAsked(id, input)) && !lit?.edges.has(edge.id);
}

function isFaded(edge: GraphEdge, lit: Visible | null, input: SceneInput): boolean {
  if (!lit || lit.edges.has(edge.id)) return false;
  return !(edge.type === 'speaks' && input.marked.has(edge.target));
}

/** While presenting, what is not lit is no more prominent than a coast. */
function stepsBack(edge: GraphEdge, lit: Visible | null, input: SceneInput): boolean {
  return input.presented && isFaded(edge, lit, input);
}

function distance(index: GraphIndex, a: GraphEdge['source'], b: GraphEdge['source']): number {
  const from = index.nodes.get(a)?.position;
  const to = index.nodes.get(b)?.position;
  return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
}

const round = (value: number) => Math.round(value * 10) / 10 || 0;
