import { type EvidenceView, viewEvidence } from '../../domain/graph/evidence';
import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Bilingual } from '../../domain/model/bilingual';
import type { GraphEdge, GraphNode, StatementNode } from '../../domain/model/schema';
import type { Act, Directness, EdgeModality, EdgeType, NodeType, Tone } from '../../domain/model/vocabulary';

/** The part of a graph that goes into a file: what is in sight, or everything. */
export interface Extract {
  readonly index: GraphIndex;
  readonly visible: Visible;
}

/** What the values of the vocabulary are called, in both languages. */
export interface DataLabels {
  /** The name of the application. */
  readonly title: Bilingual;
  readonly nodeType: (type: NodeType) => Bilingual;
  readonly edgeType: (type: EdgeType) => Bilingual;
  readonly modality: (modality: EdgeModality) => Bilingual;
  readonly tone: (tone: Tone) => Bilingual;
  readonly act: (act: Act) => Bilingual;
  readonly directness: (directness: Directness) => Bilingual;
  /** An edge as a sentence. */
  readonly proposition: (edge: GraphEdge) => Bilingual;
}

/** One piece of evidence of an edge or of a statement's own wording. */
export interface Piece {
  readonly owner: GraphEdge | StatementNode;
  /** Its place among the owner's evidence, from 0. */
  readonly position: number;
  readonly view: EvidenceView;
}

/** The nodes of an extract, in the order of the graph. */
export function nodesOf({ index, visible }: Extract): readonly GraphNode[] {
  return index.document.nodes.filter(({ id }) => visible.nodes.has(id));
}

/** The edges of an extract whose both ends are in it, in the order of the graph. */
export function edgesOf({ index, visible }: Extract): readonly GraphEdge[] {
  return index.document.edges.filter(
    ({ id, source, target }) => visible.edges.has(id) && visible.nodes.has(source) && visible.nodes.has(target),
  );
}

/**
 * All evidence of an extract: of its edges, then of its statements. An edge brings all of its evidence, whatever
 * the filter says of single articles, so that no claim leaves without its denial.
 */
export function piecesOf(extract: Extract): readonly Piece[] {
  return [...edgesOf(extract), ...nodesOf(extract).filter((node) => node.type === 'statement')].flatMap((owner) =>
    piecesOfOwner(extract.index, owner),
  );
}

/** The evidence of one edge or statement. */
export function piecesOfOwner(index: GraphIndex, owner: GraphEdge | StatementNode): readonly Piece[] {
  return owner.evidence.map((piece, position) => ({
    owner,
    position,
    view: viewEvidence(index, owner.type === 'statement' ? { ...piece, statement: owner.id } : piece),
  }));
}
