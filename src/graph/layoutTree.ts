import type { Unit } from './layoutUnits';

/** The shortest tree over some units (Prim), as its branches. */
export function shortestTree(units: readonly Unit[]): { readonly a: Unit; readonly b: Unit }[] {
  const [first, ...rest] = [...units].sort((a, b) => Number(b.isCountry) - Number(a.isCountry));
  if (!first) return [];
  const branches: { a: Unit; b: Unit }[] = [];
  const open = rest.map((unit) => ({ unit, nearest: first, distance: distanceOf(unit, first) }));
  while (open.length > 0) {
    let at = 0;
    open.forEach((entry, index) => {
      if (entry.distance < (open[at]?.distance ?? Infinity)) at = index;
    });
    const [next] = open.splice(at, 1);
    if (!next) break;
    branches.push({ a: next.nearest, b: next.unit });
    for (const entry of open) {
      const distance = distanceOf(entry.unit, next.unit);
      if (distance < entry.distance) Object.assign(entry, { nearest: next.unit, distance });
    }
  }
  return branches;
}

const distanceOf = (a: Unit, b: Unit) => Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y);
