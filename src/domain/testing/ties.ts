import { applyFilter, NO_FILTER } from '../graph/filter';
import { type GraphIndex, indexGraph } from '../graph/graphIndex';
import { edgeId, nodeIdSchema } from '../model/ids';
import { graphSchema } from '../model/schema';
import { EDGE_TYPES, type EdgeFamily, type EdgeType, type Modality } from '../model/vocabulary';
import { FAMILIES, findPaths, type PathAnswer, type Way } from '../paths/findPaths';

export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly type?: EdgeType;
  readonly modality?: Modality;
  readonly sources?: number;
}

export const ARTICLES = 5;
export const name = (at: number) => nodeIdSchema.parse(`n${at}`);

/** People called n0, n1, … and what ties them, each quote from an article of its own. */
export function graphOf(count: number, ties: readonly Tie[]): GraphIndex {
  const unique = new Map(
    ties.map((tie) => [`${tie.from} ${tie.type ?? 'supports'} ${tie.to}`, { ...tie, type: tie.type ?? 'supports' }]),
  );
  const at = { x: 0, y: 0 };
  const both = { ar: 'أ', en: 'a' };
  return indexGraph(
    graphSchema.parse({
      schemaVersion: 1,
      articles: Array.from({ length: ARTICLES }, (_, place) => ({
        id: `article-${place}`,
        title: both,
        titleIsOurs: true,
        outlet: null,
        published: null,
        dateBasis: both,
        text: 'أ',
        sha256: '0'.repeat(64),
        sentences: [{ start: 0, end: 1, en: 'a' }],
        mentions: [],
      })),
      nodes: Array.from({ length: count }, (_, place) => ({
        id: name(place),
        type: 'person',
        label: { ar: `ن${place}`, en: `n${place}` },
        named: true,
        aliases: { ar: [], en: [] },
        position: at,
        offices: [],
      })),
      edges: [...unique.values()].map(({ from, to, type, modality = 'stated', sources = 1 }) => ({
        id: edgeId(name(from), type, name(to)),
        source: name(from),
        target: name(to),
        type,
        tone: EDGE_TYPES[type].tone,
        modality,
        evidence: Array.from({ length: sources }, (_, place) => ({
          article: `article-${place}`,
          start: 0,
          end: 1,
          translation: 'a',
          modality,
        })),
      })),
      briefings: [],
    }),
  );
}

export const everything = (index: GraphIndex) => applyFilter(index, NO_FILTER);
export const ask = (index: GraphIndex, from: number, to: number, families: readonly EdgeFamily[] = FAMILIES) =>
  findPaths(index, everything(index), { from: name(from), to: name(to), families });
export const waysOf = (answer: PathAnswer): readonly Way[] => (answer.kind === 'found' ? answer.ways : []);
export const told = (answer: PathAnswer) => waysOf(answer).map(({ kind, nodes }) => `${kind}: ${nodes.join(' ')}`);
