import { SURENESS, SURENESS_NAMES, type Sureness } from '../../domain/graph/sureness';
import { NODE_TYPES, type NodeType, TONES, type Tone } from '../../domain/model/vocabulary';
import type { SceneEdge, SceneNode } from '../scene/scene';

/** What is to be seen in a figure. */
export interface VisibleElements {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly hasLand: boolean;
}

/** The marks that occur in a figure, in the order of the legend. */
export interface UsedMarks {
  /** With the flag of the weightiest. */
  readonly nodeTypes: readonly { readonly type: NodeType; readonly iso: string | null }[];
  /** Somebody without a name. */
  readonly unnamed: boolean;
  readonly land: boolean;
  readonly sureness: readonly Sureness[];
  readonly tones: readonly Tone[];
  /** Numbers of sources that lines show by their width, from 1 to 5 and more. */
  readonly widths: readonly number[];
  /** The marker: words that are being read. */
  readonly reading: boolean;
  readonly contradiction: boolean;
  readonly bundle: boolean;
  readonly folded: boolean;
}

/** From this many sources on a line grows no wider. */
export const MOST_SOURCES = 5;

export function usedMarksIn({ nodes, edges, hasLand }: VisibleElements): UsedMarks {
  const heaviest = [...nodes].sort((a, b) => b.weight - a.weight);
  const lines = edges.filter(({ kind }) => kind === 'line');
  const full = lines.filter(({ minor }) => !minor);
  const reads = (one: SceneNode | SceneEdge) =>
    one.state === 'marked' || one.state === 'selected' || one.state === 'reading';
  return {
    nodeTypes: NODE_TYPES.flatMap((type) => {
      const first =
        heaviest.find((node) => node.type === type && node.named) ?? heaviest.find((node) => node.type === type);
      return first ? [{ type, iso: first.flag }] : [];
    }),
    unnamed: nodes.some(({ named }) => !named),
    land: hasLand,
    sureness: SURENESS_NAMES.filter((name) =>
      lines.some(({ modality }) => SURENESS[name].some((value) => value === modality)),
    ),
    tones: TONES.filter((tone) => lines.some((line) => line.tone === tone)),
    widths: [...new Set(full.map(({ sources }) => Math.min(MOST_SOURCES, Math.max(1, sources))))].sort((a, b) => a - b),
    reading: nodes.some(reads) || edges.some(reads),
    contradiction: edges.some(({ kind }) => kind === 'contradiction'),
    bundle: edges.some(({ kind }) => kind === 'bundle'),
    folded: nodes.some(({ folded }) => folded > 0),
  };
}
