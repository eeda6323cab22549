import { datedAt, type TimeBasis } from '../graph/filter';
import type { GraphIndex } from '../graph/graphIndex';
import { type Days, daysOf } from '../model/dates';
import type { ArticleId, NodeId } from '../model/ids';
import type { StatementNode } from '../model/schema';
import { EDGE_TYPES } from '../model/vocabulary';

/** Statements of one article, in the order of its text. */
export interface ArticleStatements {
  readonly article: ArticleId;
  readonly statements: readonly NodeId[];
}

/** A day to which statements are dated exactly. */
export interface DayColumn {
  readonly day: string;
  /** In the order of the articles; none is empty. */
  readonly articles: readonly ArticleStatements[];
}

/** A statement of which only a longer time is known: a month, a year, a run of days. */
export interface SpanBar {
  readonly statement: NodeId;
  readonly article: ArticleId;
  /** As the data has it: `2023-09`. */
  readonly date: string;
  readonly days: Days;
}

/** Lines between actors that are dated to the same days. */
interface TieDays {
  readonly days: Days;
  readonly count: number;
}

/** Every statement, once: on its day, over its span, or among the undated. */
export interface Timeline {
  readonly by: TimeBasis;
  /** Earliest first. */
  readonly days: readonly DayColumn[];
  /** Earliest first, of those the longest. */
  readonly spans: readonly SpanBar[];
  /** One entry for each article, empty where everything in it is dated. */
  readonly undated: readonly ArticleStatements[];
  /** What the filter keeps or drops by time besides statements. */
  readonly ties: readonly TieDays[];
}

/** The statements of a graph in time. An imprecise date never becomes a day, and what has no date is counted too. */
export function timelineOf(index: GraphIndex, by: TimeBasis): Timeline {
  const statements = inReadingOrder(index);
  const days = new Map<string, StatementNode[]>();
  const spans: SpanBar[] = [];
  const undated: StatementNode[] = [];
  for (const statement of statements) {
    const date = statement.date[by];
    const run = date === null ? null : daysOf(date);
    if (date === null || run === null) undated.push(statement);
    else if (run.from === run.to) days.set(run.from, [...(days.get(run.from) ?? []), statement]);
    else spans.push({ statement: statement.id, article: articleOf(statement), date, days: run });
  }
  const byArticle = (list: readonly StatementNode[]) => index.document.articles.map(({ id }) => group(id, list));
  return {
    by,
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, list]) => ({
        day,
        articles: byArticle(list).filter((each) => each.statements.length > 0),
      })),
    spans: spans.sort((a, b) => compare(a.days.from, b.days.from) || compare(b.days.to, a.days.to)),
    undated: byArticle(undated),
    ties: tiesInTime(index, by),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const group = (article: ArticleId, list: readonly StatementNode[]): ArticleStatements => ({
  article,
  statements: list.filter((statement) => articleOf(statement) === article).map(({ id }) => id),
});

/** Where a statement is first quoted. @throws RangeError without evidence, which the schema excludes */
function articleOf(statement: StatementNode): ArticleId {
  const [first] = statement.evidence;
  if (!first) throw new RangeError(`${statement.id} has no evidence`);
  return first.article;
}

function inReadingOrder(index: GraphIndex): StatementNode[] {
  return index.document.nodes
    .flatMap((node) => (node.type === 'statement' ? [node] : []))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function tiesInTime(index: GraphIndex, by: TimeBasis): TieDays[] {
  const found = new Map<string, { days: Days; edges: Set<string> }>();
  for (const edge of index.document.edges) {
    const { family } = EDGE_TYPES[edge.type];
    if (family !== 'relation' && family !== 'event') continue;
    for (const piece of edge.evidence) {
      const days = datedAt(index, edge, piece, by);
      if (!days) continue;
      const key = `${days.from}/${days.to}`;
      const entry = found.get(key) ?? { days, edges: new Set() };
      found.set(key, entry);
      entry.edges.add(edge.id);
    }
  }
  return [...found.values()]
    .map(({ days, edges }) => ({ days, count: edges.size }))
    .sort((a, b) => compare(a.days.from, b.days.from) || compare(b.days.to, a.days.to));
}
