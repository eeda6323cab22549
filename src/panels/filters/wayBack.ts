import { applyFilter } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { inSight } from '../../domain/graph/neighbourhood';
import type { FilterPart, SightView } from './part';
import { partsOf } from './parts';

/**
 * Of the parts that together leave nothing, the one that was added last and without which something is in sight again;
 * null where no single one is in the way.
 * @param past the former views, the latest last
 */
export function wayBack(index: GraphIndex, view: SightView, past: readonly SightView[]): FilterPart | null {
  const parts = partsOf(view, index);
  const ages = new Map(parts.map(({ key }) => [key, 0]));
  let young = new Set(ages.keys());
  for (const former of past.toReversed()) {
    const keys = new Set(partsOf(former, index).map(({ key }) => key));
    young = new Set([...young].filter((key) => keys.has(key)));
    for (const key of young) ages.set(key, (ages.get(key) ?? 0) + 1);
    if (young.size === 0) break;
  }
  const lastFirst = parts.toReversed().sort((a, b) => (ages.get(a.key) ?? 0) - (ages.get(b.key) ?? 0));
  const helps = ({ without }: FilterPart) => {
    const then = { ...view, ...without };
    return inSight(index, applyFilter(index, then.filter), then).nodes.size > 0;
  };
  return lastFirst.find(helps) ?? null;
}
