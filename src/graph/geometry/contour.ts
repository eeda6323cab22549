import type { Position } from '../../domain/model/schema';

export interface ContourGrid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  /** Number of grid points across and down. */
  readonly columns: number;
  readonly rows: number;
}

/**
 * Marching squares: the closed lines along which `field` is zero, corners interpolated along the grid's edges.
 * The field must be positive all along the grid's rim, else a line would leave it and could not close.
 */
export function traceContour(grid: ContourGrid, field: (point: Position) => number): Position[][] {
  const { columns, rows } = grid;
  const place = (column: number, row: number) => ({ x: grid.left + column * grid.cell, y: grid.top + row * grid.cell });
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => field(place(column, row))),
  );
  const at = (column: number, row: number) => values[row]?.[column] ?? Infinity;

  /** Each crossed grid edge by its key, with the edges that the line runs on to. */
  const corners = new Map<string, { readonly point: Position; readonly next: string[] }>();
  const corner = (column: number, row: number, across: boolean): string => {
    const key = `${across ? 'h' : 'v'}${column},${row}`;
    if (!corners.has(key)) {
      const here = at(column, row);
      const there = across ? at(column + 1, row) : at(column, row + 1);
      const share = here / (here - there);
      const { x, y } = place(column, row);
      corners.set(key, { point: across ? { x: x + share * grid.cell, y } : { x, y: y + share * grid.cell }, next: [] });
    }
    return key;
  };
  const join = (a: string, b: string) => {
    corners.get(a)?.next.push(b);
    corners.get(b)?.next.push(a);
  };

  for (let row = 0; row + 1 < rows; row += 1) {
    for (let column = 0; column + 1 < columns; column += 1) {
      const [a, b, c, d] = [
        at(column, row) < 0,
        at(column + 1, row) < 0,
        at(column + 1, row + 1) < 0,
        at(column, row + 1) < 0,
      ];
      const crossed: string[] = [];
      if (a !== b) crossed.push(corner(column, row, true));
      if (b !== c) crossed.push(corner(column + 1, row, false));
      if (c !== d) crossed.push(corner(column, row + 1, true));
      if (d !== a) crossed.push(corner(column, row, false));
      const [first, second, third, fourth] = crossed;
      if (first && second && third && fourth) {
        // A saddle: which corners hang together is decided by the middle of the cell.
        const middle = (at(column, row) + at(column + 1, row) + at(column, row + 1) + at(column + 1, row + 1)) / 4;
        const [one, other] =
          middle < 0 === a
            ? ([
                [first, second],
                [third, fourth],
              ] as const)
            : ([
                [fourth, first],
                [second, third],
              ] as const);
        join(...one);
        join(...other);
      } else if (first && second) join(first, second);
    }
  }
  return chains(corners);
}

function chains(
  corners: ReadonlyMap<string, { readonly point: Position; readonly next: readonly string[] }>,
): Position[][] {
  const seen = new Set<string>();
  const lines: Position[][] = [];
  for (const start of corners.keys()) {
    const line: Position[] = [];
    let key: string | undefined = start;
    while (key !== undefined && !seen.has(key)) {
      seen.add(key);
      const here = corners.get(key);
      if (here) line.push(here.point);
      key = here?.next.find((other) => !seen.has(other));
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}
