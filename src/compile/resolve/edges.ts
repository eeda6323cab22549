import type { Bilingual } from '../../domain/model/bilingual';
import type { NodeId } from '../../domain/model/ids';
import { edgeId } from '../../domain/model/ids';
import type { Evidence, GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES, type EdgeType, edgeModality } from '../../domain/model/vocabulary';
import { orderedEnds } from '../source/edgeIds';

interface Collected {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly type: EdgeType;
  readonly evidence: Map<string, Evidence>;
  readonly notes: Bilingual[];
}

/** Gathers the records of all articles into one edge per proposition (source, type, target). */
export class EdgeCollector {
  readonly #edges = new Map<string, Collected>();

  /** Adds evidence to an edge, made on first use. The same words said by the same voice in the same way count once. */
  add(source: NodeId, type: EdgeType, target: NodeId, evidence: readonly Evidence[], note?: Bilingual): void {
    const [from, to] = orderedEnds(source, type, target);
    const id = edgeId(from, type, to);
    const edge: Collected = this.#edges.get(id) ?? { source: from, target: to, type, evidence: new Map(), notes: [] };
    this.#edges.set(id, edge);
    for (const piece of evidence) {
      const key = evidenceKey(piece);
      if (!edge.evidence.has(key)) edge.evidence.set(key, piece);
    }
    if (note !== undefined && !edge.notes.some(({ en }) => en === note.en)) edge.notes.push(note);
  }

  /** All edges in the order of their ids, tone from the vocabulary, modality from their evidence. */
  edges(): GraphEdge[] {
    const ordered = [...this.#edges].sort(([a], [b]) => compare(a, b));
    return ordered.map(([, { source, type, target, evidence, notes }]) => {
      const pieces = sortEvidence([...evidence.values()]);
      const note = joinNotes(notes);
      return {
        id: edgeId(source, type, target),
        source,
        target,
        type,
        tone: EDGE_TYPES[type].tone,
        modality: edgeModality(pieces.map(({ modality }) => modality)),
        evidence: pieces,
        ...(note === undefined ? {} : { note }),
      };
    });
  }
}

/** By article, then in the order of the text. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(
    (a, b) =>
      compare(a.article, b.article) || a.start - b.start || a.end - b.end || compare(evidenceKey(a), evidenceKey(b)),
  );
}

/** By code units, the same on every machine, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function evidenceKey({ article, start, end, statement, modality }: Evidence): string {
  return [article, start, end, statement ?? '', modality].join(' ');
}

/** Articles that each have something to say of an edge are all heard. */
function joinNotes(notes: readonly Bilingual[]): Bilingual | undefined {
  if (notes.length === 0) return undefined;
  return { ar: notes.map(({ ar }) => ar).join(' '), en: notes.map(({ en }) => en).join(' ') };
}
