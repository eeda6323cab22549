import type { Language } from '../../domain/model/language';
import type { GraphEdge, GraphNode } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { bodyOf, type EdgeBody } from '../../graph/marks/edgeStyle';
import { NODE_INKS } from '../../graph/marks/nodeMark';
import type { Palette } from '../../graph/marks/palette';
import { rgbOf } from './colour';
import { type DataLabels, type Extract, edgesOf, nodesOf } from './extract';
import { edgeFields, type Field, type FieldType, nodeFields, nodeSize, upright } from './fields';
import { xmlAttributes, xmlText } from './xml';

/** The bodies of a line that GEXF knows, nearest to ours. */
const SHAPES: Readonly<Record<EdgeBody, 'solid' | 'dotted' | 'dashed' | 'double'>> = {
  solid: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
  railway: 'double',
};

const TYPES: Readonly<Record<FieldType, string>> = { string: 'string', int: 'integer', boolean: 'boolean' };

/**
 * An extract as GEXF 1.3 (https://gexf.net/schema.html), as Gephi reads it: place, size and colour by the `viz` module, everything
 * else as declared attributes, dates too (as text: the graph is static, and most dates are days or months of saying, not of a
 * tie's life). Parallel edges are told apart by `kind`, the type of the relation; one that holds both ways is undirected. Every
 * edge says which it is, and there is no `defaultedgetype`: Gephi drops edges that differ from a default.
 * There is no date of making, so that the same graph gives the same file.
 * @param language of `label`; both languages stand in `label_ar` and `label_en`
 * @param inks the colours that nodes and edges are drawn in · @throws RangeError where one of them is no colour
 */
export function writeGexf(extract: Extract, words: DataLabels, language: Language, inks: Palette['inks']): string {
  const { index } = extract;
  const nodeAttributes = nodeFields(index, words);
  const edgeAttributes = edgeFields(index, words);
  const node = (item: GraphNode) =>
    `<node${xmlAttributes({ id: item.id, label: item.label[language] })}>${values(nodeAttributes, item)}${colour(inks[NODE_INKS[item.type]])}<viz:position${xmlAttributes({ ...upright(item), z: 0 })}/><viz:size${xmlAttributes({ value: nodeSize(index, item) })}/></node>`;
  const edge = (item: GraphEdge) => {
    const attributes = xmlAttributes({
      id: item.id,
      source: item.source,
      target: item.target,
      type: EDGE_TYPES[item.type].symmetric ? 'undirected' : 'directed',
      kind: item.type,
      label: words.edgeType(item.type)[language],
      weight: index.sourcesOf.get(item.id) ?? 1,
    });
    return `<edge${attributes}>${values(edgeAttributes, item)}${colour(inks[item.tone])}<viz:shape${xmlAttributes({ value: SHAPES[bodyOf(item.modality)] })}/></edge>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `<meta><creator>Rawabit</creator><title>${xmlText(words.title[language])}</title></meta>`,
    '<graph mode="static" idtype="string">',
    declarations('node', nodeAttributes),
    declarations('edge', edgeAttributes),
    '<nodes>',
    ...nodesOf(extract).map(node),
    '</nodes>',
    '<edges>',
    ...edgesOf(extract).map(edge),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function declarations<Item>(kind: 'node' | 'edge', fields: readonly Field<Item>[]): string {
  const declared = fields.map(
    ({ name, type }) => `<attribute${xmlAttributes({ id: name, title: name, type: TYPES[type] })}/>`,
  );
  return `<attributes${xmlAttributes({ class: kind, mode: 'static' })}>${declared.join('')}</attributes>`;
}

function values<Item>(fields: readonly Field<Item>[], item: Item): string {
  const found = fields.flatMap(({ name, value }) => {
    const one = value(item);
    return one === null || one === undefined ? [] : `<attvalue${xmlAttributes({ for: name, value: one })}/>`;
  });
  return `<attvalues>${found.join('')}</attvalues>`;
}

function colour(value: string): string {
  const [r, g, b] = rgbOf(value);
  return `<viz:color${xmlAttributes({ r, g, b })}/>`;
}
