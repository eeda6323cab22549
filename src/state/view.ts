import { type Filter, NO_FILTER } from '../domain/graph/filter';
import type { Selection } from '../domain/graph/graphIndex';
import type { Focus } from '../domain/graph/neighbourhood';
import type { Rect } from '../domain/model/briefing';
import type { ArticleId, BriefingId, EdgeId, NodeId } from '../domain/model/ids';
import type { EdgeFamily } from '../domain/model/vocabulary';

/** The ways of looking at the same graph; `disputed` sets claim and denial side by side. */
export const TABS = ['network', 'matrix', 'table', 'disputed'] as const;
export type Tab = (typeof TABS)[number];

export const TABLE_LISTS = ['entities', 'statements', 'ties'] as const;
type TableList = (typeof TABLE_LISTS)[number];

export interface TableView {
  readonly list: TableList;
  /** The column it is sorted by, one of the list's; null leaves the order of the graph. */
  readonly sort: string | null;
  readonly descending: boolean;
}

export const MATRIX_GROUPS = ['voice', 'country'] as const;
export const MATRIX_SORTS = ['count', 'name', 'conflict', 'cooperation'] as const;

/** Who speaks about whom. */
export interface MatrixView {
  /** Each voice by itself, or all that stand on one country's land together. */
  readonly group: (typeof MATRIX_GROUPS)[number];
  readonly sort: (typeof MATRIX_SORTS)[number];
}

/** How two nodes are tied. */
export interface PathQuestion {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The kinds of tie that may be walked along. */
  readonly families: readonly EdgeFamily[];
  /** Which of the ways found is being read, from 0. */
  readonly choice: number;
}

/** Where the reader is open, and on which words. */
export interface ReaderPlace {
  readonly article: ArticleId;
  /** UTF-16 offsets of the words being read; null where the whole article was asked for. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** All that makes up what a person is looking at; goes into the link and into undo. */
export interface View {
  readonly tab: Tab;
  readonly selection: Selection | null;
  /** Chosen besides the selection, in the order they were added. */
  readonly also: readonly (NodeId | EdgeId)[];
  /** Which of the selection's quotes is being read, from 0. */
  readonly quote: number;
  readonly reader: ReaderPlace | null;
  readonly filter: Filter;
  readonly focus: Focus | null;
  /** Nodes put away one by one. */
  readonly hidden: readonly NodeId[];
  /** Nodes kept in sight whatever filter and focus say. */
  readonly pinned: readonly NodeId[];
  readonly path: PathQuestion | null;
  readonly table: TableView;
  readonly matrix: MatrixView;
  /** Pairs (`bundleKey`) whose bundled lines are spread out. */
  readonly openBundles: readonly string[];
  /** Whether statements are folded into their speakers at every zoom. */
  readonly foldsStatements: boolean;
}

/** The scene being shown to an audience. */
export interface Presentation {
  readonly briefing: BriefingId;
  /** Which of its scenes, from 0. */
  readonly at: number;
  /** Whether the picture is taken away, so that the audience looks at the speaker. */
  readonly blank: boolean;
  /** What was being looked at before, to come back to. */
  readonly before: { readonly view: View; readonly camera: Rect | null };
}

/** Office and membership tie nearly everybody to everybody of a country, so they are walked only when asked for. */
export const PATH_FAMILIES: readonly EdgeFamily[] = ['relation', 'event', 'speech'];

export const EMPTY_VIEW: View = {
  tab: 'network',
  selection: null,
  also: [],
  quote: 0,
  reader: null,
  filter: NO_FILTER,
  focus: null,
  hidden: [],
  pinned: [],
  path: null,
  table: { list: 'entities', sort: null, descending: false },
  matrix: { group: 'voice', sort: 'count' },
  openBundles: [],
  foldsStatements: false,
};
