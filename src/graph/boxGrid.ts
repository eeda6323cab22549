import type { Box } from './polygon';

/** Whether two boxes share ground; touching rims do not count. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes by the squares they lie on, so that "what lies here?" asks only the neighbours. */
export class BoxGrid {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();
  readonly #cell: number;

  /** @param cell side of a square, about the size of what is put in */
  constructor(cell = 64) {
    this.#cell = cell;
  }

  add(box: Box, owner: string): void {
    for (const key of this.#keys(box)) {
      const entries = this.#cells.get(key);
      if (entries) entries.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  /** Whether the box meets any that is not its owner's. */
  isFree(box: Box, owner: string): boolean {
    return this.#keys(box).every((key) =>
      (this.#cells.get(key) ?? []).every((entry) => entry.owner === owner || !boxesMeet(entry.box, box)),
    );
  }

  #keys(box: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(box.left / this.#cell); column <= Math.floor(box.right / this.#cell); column += 1) {
      for (let row = Math.floor(box.top / this.#cell); row <= Math.floor(box.bottom / this.#cell); row += 1)
        keys.push(`${column},${row}`);
    }
    return keys;
  }
}
