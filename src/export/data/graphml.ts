import type { Language } from '../../domain/model/language';
import type { GraphEdge, GraphNode } from '../../domain/model/schema';
import { NODE_INKS } from '../../graph/marks/nodeMark';
import type { Palette } from '../../graph/marks/palette';
import { rgbOf } from './colour';
import { type DataLabels, type Extract, edgesOf, nodesOf } from './extract';
import { edgeFields, type Field, nodeFields, nodeSize, upright } from './fields';
import { xmlAttributes, xmlText } from './xml';

const COLOURS = ['r', 'g', 'b'] as const;

interface Key<Item> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly value: Field<Item>['value'];
}

/**
 * An extract as GraphML 1.0 (http://graphml.graphdrawing.org/specification.html) with typed keys. `label`, `x`, `y`,
 * `size`, `r`, `g`, `b` and `weight` are the names that Gephi looks for; ids are the graph's own. Every edge is directed,
 * since Gephi drops those that differ from the default, which the format demands; one that holds both ways has `symmetric`.
 * `evidence` is JSON: the words, where they stand, and the chain of attribution.
 * @param language of `label`; both languages stand in `label_ar` and `label_en`
 * @param inks the colours that nodes and edges are drawn in · @throws RangeError where one of them is no colour
 */
export function writeGraphml(extract: Extract, words: DataLabels, language: Language, inks: Palette['inks']): string {
  const { index } = extract;
  const nodeKeys: readonly Key<GraphNode>[] = [
    { name: 'label', type: 'string', value: ({ label }) => label[language] },
    ...nodeFields(index, words),
    { name: 'x', type: 'double', value: (node) => upright(node).x },
    { name: 'y', type: 'double', value: (node) => upright(node).y },
    { name: 'size', type: 'double', value: (node) => nodeSize(index, node) },
    ...COLOURS.map(
      (name, at): Key<GraphNode> => ({
        name,
        type: 'int',
        value: ({ type }) => rgbOf(inks[NODE_INKS[type]])[at],
      }),
    ),
  ];
  const edgeKeys: readonly Key<GraphEdge>[] = [
    { name: 'label', type: 'string', value: ({ type }) => words.edgeType(type)[language] },
    { name: 'weight', type: 'double', value: ({ id }) => index.sourcesOf.get(id) ?? 1 },
    ...edgeFields(index, words),
    ...COLOURS.map((name, at): Key<GraphEdge> => ({ name, type: 'int', value: ({ tone }) => rgbOf(inks[tone])[at] })),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declarations('node', nodeKeys),
    ...declarations('edge', edgeKeys),
    '<graph id="rawabit" edgedefault="directed">',
    ...nodesOf(extract).map((node) => `<node${xmlAttributes({ id: node.id })}>${data('node', nodeKeys, node)}</node>`),
    ...edgesOf(extract).map(
      (edge) =>
        `<edge${xmlAttributes({ id: edge.id, source: edge.source, target: edge.target })}>${data('edge', edgeKeys, edge)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

type Domain = 'node' | 'edge';

function declarations<Item>(domain: Domain, keys: readonly Key<Item>[]): string[] {
  return keys.map(
    ({ name, type }) =>
      `<key${xmlAttributes({ id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': type })}/>`,
  );
}

function data<Item>(domain: Domain, keys: readonly Key<Item>[], item: Item): string {
  return keys
    .flatMap(({ name, value }) => {
      const found = value(item);
      if (found === null || found === undefined) return [];
      return `<data${xmlAttributes({ key: `${domain}_${name}` })}>${xmlText(String(found))}</data>`;
    })
    .join('');
}
