import type { NodeId } from '../model/ids';
import type { StatementNode } from '../model/schema';
import type { Visible } from './filter';
import type { GraphIndex } from './graphIndex';
import { type StatementTones, statementTones } from './statementTone';

/** How many statements there are of each tone; one that is both counts in both, so the parts may exceed the number. */
export interface ToneCount {
  readonly cooperation: number;
  readonly conflict: number;
  readonly neutral: number;
}

/** A statement and the tones it has where it stands. */
export interface TonedStatement {
  readonly statement: StatementNode;
  readonly tones: StatementTones;
}

/** What is said in one place of the matrix. */
export interface MatrixCell {
  /** In the order of the graph, each once. */
  readonly statements: readonly TonedStatement[];
  readonly tones: ToneCount;
}

/** A row or a column: a party and all that is said by it, or about it. */
interface MatrixLine extends MatrixCell {
  readonly id: NodeId;
}

/** Who speaks about whom. */
export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** By row, then by column; null of both is all. Nothing stands where nothing is said. */
  readonly cells: ReadonlyMap<NodeId, ReadonlyMap<NodeId, MatrixCell>>;
  readonly all: MatrixCell;
}

export interface MatrixOptions {
  /** Each voice by itself, or everyone on a country's land together; who has no home stands alone. */
  readonly group: 'voice' | 'country';
  /** Rows and columns alike: the most statements first (of that tone), or by name. */
  readonly sort: 'count' | 'name' | 'conflict' | 'cooperation';
  /** Compares two parties by name, in the language of the interface; also decides between equals. */
  readonly byName: (a: NodeId, b: NodeId) => number;
}

/** Statements of one place and what tone each has there. */
type Draft = Map<StatementNode, Set<'cooperation' | 'conflict'>>;

/**
 * Everyone in sight who speaks in a statement in sight, against everyone in sight whom it is about. A joint statement
 * stands in the row of each of its speakers, and once in every sum.
 */
export function matrixOf(index: GraphIndex, visible: Visible, { group, sort, byName }: MatrixOptions): Matrix {
  const partyOf = (id: NodeId) => (group === 'country' ? (index.homeOf.get(id) ?? id) : id);
  const tonesOf = statementTones(index);
  const rows = new Map<NodeId, Draft>();
  const columns = new Map<NodeId, Draft>();
  const cells = new Map<NodeId, Map<NodeId, Draft>>();
  const all: Draft = new Map();
  for (const id of visible.nodes) {
    const statement = index.nodes.get(id);
    if (statement?.type !== 'statement') continue;
    const about = statement.about.filter((other) => visible.nodes.has(other));
    for (const speaker of statement.speakers.filter((other) => visible.nodes.has(other))) {
      const row = partyOf(speaker);
      for (const entity of about) {
        const column = partyOf(entity);
        const tones = tonesOf(statement, speaker, entity);
        const cellsOfRow = madeIn(cells, row, () => new Map<NodeId, Draft>());
        const places = [
          madeIn(rows, row, draft),
          madeIn(columns, column, draft),
          madeIn(cellsOfRow, column, draft),
          all,
        ];
        for (const place of places) for (const tone of tones) madeIn(place, statement, none).add(tone);
        if (tones.size === 0) for (const place of places) madeIn(place, statement, none);
      }
    }
  }
  const byCount = (a: MatrixCell, b: MatrixCell) => (sort === 'name' ? 0 : b.statements.length - a.statements.length);
  const order = (lines: ReadonlyMap<NodeId, Draft>) =>
    [...lines]
      .map(([id, found]): MatrixLine => ({ id, ...cellOf(found) }))
      .sort((a, b) => rank(b, sort) - rank(a, sort) || byCount(a, b) || byName(a.id, b.id));
  return {
    rows: order(rows),
    columns: order(columns),
    cells: new Map(
      [...cells].map(([row, line]) => [row, new Map([...line].map(([column, found]) => [column, cellOf(found)]))]),
    ),
    all: cellOf(all),
  };
}

const draft = (): Draft => new Map();
const none = () => new Set<'cooperation' | 'conflict'>();

function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function cellOf(found: Draft): MatrixCell {
  const tones = [...found.values()];
  return {
    statements: [...found].map(([statement, of]) => ({ statement, tones: of })),
    tones: {
      cooperation: tones.filter((set) => set.has('cooperation')).length,
      conflict: tones.filter((set) => set.has('conflict')).length,
      neutral: tones.filter((set) => set.size === 0).length,
    },
  };
}

/** What a line is sorted by, the most first; equal for all where the name decides. */
function rank({ statements, tones }: MatrixCell, sort: MatrixOptions['sort']): number {
  if (sort === 'name') return 0;
  return sort === 'count' ? statements.length : tones[sort];
}
