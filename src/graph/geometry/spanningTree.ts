import type { Position } from '../../domain/model/schema';

/** A branch of a spanning tree; `from` is nearer to the root. */
export interface Branch<Item> {
  readonly from: Item;
  readonly to: Item;
}

interface Placed {
  readonly position: Position;
}

/**
 * The shortest tree over some places (Prim's algorithm), grown from a root; of two that are equally near the one that
 * comes first in the list.
 * @param root where the tree begins · @param rest all others, in any order · @returns the branches in the order they grew
 */
export function spanningTree<Item extends Placed>(root: Item, rest: readonly Item[]): Branch<Item>[] {
  const branches: Branch<Item>[] = [];
  const open = rest.map((item) => ({ item, nearest: root, distance: distanceOf(item, root) }));
  while (open.length > 0) {
    let at = 0;
    open.forEach((entry, index) => {
      if (entry.distance < (open[at]?.distance ?? Infinity)) at = index;
    });
    const [next] = open.splice(at, 1);
    if (!next) break;
    branches.push({ from: next.nearest, to: next.item });
    for (const entry of open) {
      const distance = distanceOf(entry.item, next.item);
      if (distance < entry.distance) Object.assign(entry, { nearest: next.item, distance });
    }
  }
  return branches;
}

const distanceOf = (a: Placed, b: Placed) => Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y);
