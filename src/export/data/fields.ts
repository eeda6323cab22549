import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { GraphEdge, GraphNode } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { type DataLabels, piecesOfOwner } from './extract';

export type FieldType = 'string' | 'int' | 'boolean';

/** One column of a graph file. Null leaves it out. */
export interface Field<Item> {
  readonly name: string;
  readonly type: FieldType;
  readonly value: (item: Item) => string | number | boolean | null | undefined;
}

const BETWEEN = ' ';

/** What is told of a node in graph files, besides its label, place, size and colour. */
export function nodeFields(index: GraphIndex, words: DataLabels): readonly Field<GraphNode>[] {
  const text = (name: string, value: Field<GraphNode>['value']): Field<GraphNode> => ({ name, type: 'string', value });
  const home = (node: GraphNode) => index.nodes.get(index.homeOf.get(node.id) ?? node.id);
  return [
    text('label_ar', ({ label }) => label.ar),
    text('label_en', ({ label }) => label.en),
    text('type', ({ type }) => type),
    text('type_ar', ({ type }) => words.nodeType(type).ar),
    text('type_en', ({ type }) => words.nodeType(type).en),
    text('country', ({ id }) => index.homeOf.get(id)),
    text('country_ar', (node) => (index.homeOf.has(node.id) ? home(node)?.label.ar : null)),
    text('country_en', (node) => (index.homeOf.has(node.id) ? home(node)?.label.en : null)),
    { name: 'quotes', type: 'int', value: ({ id }) => index.weightOf.get(id) ?? 0 },
    { name: 'named', type: 'boolean', value: (node) => (node.type === 'statement' ? null : node.named) },
    text('date', (node) => (node.type === 'statement' ? null : node.date)),
    text('said', (node) => (node.type === 'statement' ? node.date.said : null)),
    text('happened', (node) => (node.type === 'statement' ? node.date.happened : null)),
    text('act', (node) => (node.type === 'statement' ? node.act : null)),
    text('directness', (node) => (node.type === 'statement' ? node.directness : null)),
    text('speakers', (node) => (node.type === 'statement' ? node.speakers.join(BETWEEN) : null)),
    text('via', (node) => (node.type === 'statement' && node.via.length > 0 ? node.via.join(BETWEEN) : null)),
    text('note_ar', ({ note }) => note?.ar),
    text('note_en', ({ note }) => note?.en),
  ];
}

/** What is told of an edge in graph files, besides its ends, label and weight. */
export function edgeFields(index: GraphIndex, words: DataLabels): readonly Field<GraphEdge>[] {
  const text = (name: string, value: Field<GraphEdge>['value']): Field<GraphEdge> => ({ name, type: 'string', value });
  const dates = (edge: GraphEdge, basis: 'said' | 'happened') =>
    [...new Set(piecesOfOwner(index, edge).flatMap(({ view }) => view[basis] ?? []))].sort().join(BETWEEN) || null;
  return [
    // Not `type`: that is Gephi's word for directed or not.
    text('relation', ({ type }) => type),
    text('relation_ar', ({ type }) => words.edgeType(type).ar),
    text('relation_en', ({ type }) => words.edgeType(type).en),
    text('proposition_ar', (edge) => words.proposition(edge).ar),
    text('proposition_en', (edge) => words.proposition(edge).en),
    // Also where the file format cannot have edges without a direction beside others.
    { name: 'symmetric', type: 'boolean', value: ({ type }) => EDGE_TYPES[type].symmetric },
    text('family', ({ type }) => EDGE_TYPES[type].family),
    text('tone', ({ tone }) => tone),
    text('modality', ({ modality }) => modality),
    text('modality_ar', ({ modality }) => words.modality(modality).ar),
    text('modality_en', ({ modality }) => words.modality(modality).en),
    { name: 'sources', type: 'int', value: ({ id }) => index.sourcesOf.get(id) ?? 1 },
    { name: 'quotes', type: 'int', value: ({ evidence }) => evidence.length },
    text('said', (edge) => dates(edge, 'said')),
    text('happened', (edge) => dates(edge, 'happened')),
    text('evidence', (edge) => JSON.stringify(evidenceOf(index, edge))),
    text('note_ar', ({ note }) => note?.ar),
    text('note_en', ({ note }) => note?.en),
  ];
}

function evidenceOf(index: GraphIndex, edge: GraphEdge): readonly object[] {
  return piecesOfOwner(index, edge).map(({ view }) => ({
    article: view.evidence.article,
    start: view.evidence.start,
    end: view.evidence.end,
    words: view.quote,
    translation: view.evidence.translation,
    modality: view.evidence.modality,
    statement: view.evidence.statement,
    ...view.chain,
    said: view.said,
    happened: view.happened,
  }));
}

/** Diameter of a node by how many quotes touch it, so that areas compare. */
export function nodeSize(index: GraphIndex, node: GraphNode): number {
  return Math.round(10 * (4 + 2 * Math.sqrt(index.weightOf.get(node.id) ?? 0))) / 10;
}

/** Where a node stands with the y axis pointing up, as Gephi has it; ours points down. */
export function upright({ position }: GraphNode): { readonly x: number; readonly y: number } {
  return { x: position.x, y: 0 - position.y };
}
