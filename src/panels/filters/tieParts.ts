import type { Filter } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeFamily, type EdgeType } from '../../domain/model/vocabulary';
import type { FilterPart, MakePart } from './part';

/** Kinds of tie: the only one left, whole families, single kinds, or how many where they are many. */
export function tieParts(filter: Filter, index: GraphIndex, many: number, part: MakePart): FilterPart[] {
  const { hiddenEdgeTypes } = filter;
  if (hiddenEdgeTypes.length === 0) return [];
  const occurring = new Set(index.document.edges.map(({ type }) => type));
  const [left, ...more] = EDGE_TYPE_NAMES.filter((type) => occurring.has(type) && !hiddenEdgeTypes.includes(type));
  if (left && more.length === 0 && occurring.size > 1)
    return [
      part(`only ${left}`, ({ t }) => t('filters.onlyTie', { name: t(`edgeType.${left}.label`) }), {
        hiddenEdgeTypes: [],
      }),
    ];
  const without = (types: readonly EdgeType[]) => ({
    hiddenEdgeTypes: hiddenEdgeTypes.filter((type) => !types.includes(type)),
  });
  const families = new Map<EdgeFamily, EdgeType[]>();
  for (const type of occurring)
    families.set(EDGE_TYPES[type].family, [...(families.get(EDGE_TYPES[type].family) ?? []), type]);
  const whole = [...families].filter(([, types]) => types.every((type) => hiddenEdgeTypes.includes(type)));
  const single = hiddenEdgeTypes.filter((type) => !whole.some(([, types]) => types.includes(type)));
  return [
    ...whole.map(([family, types]) =>
      part(`family ${family}`, ({ t }) => t('filters.hidden', { name: t(`filters.family.${family}`) }), without(types)),
    ),
    ...(single.length > many
      ? [part('ties', ({ t }) => t('filters.hiddenTies', { count: single.length }), without(single))]
      : single.map((type) =>
          part(`tie ${type}`, ({ t }) => t('filters.hidden', { name: t(`edgeType.${type}.label`) }), without([type])),
        )),
  ];
}
