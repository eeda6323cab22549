import type { Bilingual } from '../../domain/model/bilingual';
import type { NodeId } from '../../domain/model/ids';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { type DataLabels, type Extract, type Piece, piecesOf } from './extract';

/** With it Excel takes the file for UTF-8 and shows Arabic as Arabic. */
const BOM = '\uFEFF';
const NEW_LINE = '\r\n';
const BETWEEN_NAMES = '; ';

type Cell = string | number | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@` (or their full-width forms) as the first sign that is
 * seen, whatever white space, control or bidi characters and apostrophes stand before it; and a tab or line break at the
 * very beginning. OWASP, “CSV Injection”; ASVS 5.0, 1.2.10; CWE-1236.
 */
const FORMULA = /^(?:[\p{C}\p{Z}']*[=+\-@＝＋－＠]|'*[\t\r\n\0])/u;

/**
 * The quotes of an extract as a table, one row for each piece of evidence (RFC 4180: every cell between quotation
 * marks, lines end in CR LF; UTF-8 with a byte order mark). Ids and values of the vocabulary stand as they do in the graph,
 * their names beside them in both languages; `start` and `end` are UTF-16 units of the article.
 *
 * A cell that a spreadsheet might run gets an apostrophe in front, as OWASP advises: it is then shown as text, the
 * apostrophe with it. `plainCell` takes it off again.
 */
export function writeCsv(extract: Extract, words: DataLabels): string {
  const rows = piecesOf(extract).map((piece) => rowOf(extract, words, piece));
  return writeTable(COLUMNS, rows);
}

/** Any table as CSV; a column that a row lacks is empty. */
export function writeTable(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return BOM + lines.map((line) => line.map(cellOf).join(',') + NEW_LINE).join('');
}

function cellOf(value: Cell): string {
  const text = String(value ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** A cell as it was before it was made safe: the reverse of what the writer does. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

const both = (name: string) => [`${name}_ar`, `${name}_en`];

/** The columns of `writeCsv`, in order. */
export const COLUMNS: readonly string[] = [
  ...['owner_kind', 'owner_id', 'evidence_no'],
  ...both('proposition'),
  ...['source_id', ...both('source'), 'relation', ...both('relation'), 'target_id', ...both('target')],
  ...['modality', ...both('modality'), 'edge_modality', ...both('edge_modality')],
  ...['tone', ...both('tone'), 'independent_sources'],
  ...['statement_id', ...both('statement')],
  ...['speaker_ids', ...both('speakers'), 'via_ids', ...both('via'), 'outlet_id', ...both('outlet')],
  ...['act', ...both('act'), 'directness', ...both('directness')],
  ...['date_said', 'date_happened'],
  ...['article_id', ...both('article_title'), 'article_published', 'start', 'end'],
  ...['words_ar', 'translation_en', ...both('note')],
];

function rowOf({ index }: Extract, words: DataLabels, { owner, position, view }: Piece): Row {
  const { chain, statement, act, directness, evidence } = view;
  const article = index.articles.get(evidence.article);
  const named = (column: string, ids: readonly NodeId[]) => ({
    ...inBoth(column, {
      ar: ids.map((id) => index.nodes.get(id)?.label.ar ?? id).join(BETWEEN_NAMES),
      en: ids.map((id) => index.nodes.get(id)?.label.en ?? id).join(BETWEEN_NAMES),
    }),
  });
  const valued = (column: string, value: string | null, label: Bilingual | null) => ({
    [column]: value,
    ...(label && inBoth(column, label)),
  });
  const tie =
    owner.type === 'statement'
      ? { owner_kind: 'statement', ...inBoth('proposition', owner.label) }
      : {
          owner_kind: EDGE_TYPES[owner.type].family,
          ...inBoth('proposition', words.proposition(owner)),
          source_id: owner.source,
          ...named('source', [owner.source]),
          ...valued('relation', owner.type, words.edgeType(owner.type)),
          target_id: owner.target,
          ...named('target', [owner.target]),
          ...valued('edge_modality', owner.modality, words.modality(owner.modality)),
          ...valued('tone', owner.tone, words.tone(owner.tone)),
          independent_sources: index.sourcesOf.get(owner.id),
        };
  return {
    ...tie,
    owner_id: owner.id,
    evidence_no: position + 1,
    ...valued('modality', evidence.modality, words.modality(evidence.modality)),
    statement_id: statement?.id,
    ...(statement && inBoth('statement', statement.label)),
    speaker_ids: chain.speakers.join(BETWEEN_NAMES),
    ...named('speakers', chain.speakers),
    via_ids: chain.via.join(BETWEEN_NAMES),
    ...named('via', chain.via),
    outlet_id: chain.outlet,
    ...named('outlet', chain.outlet === null ? [] : [chain.outlet]),
    ...valued('act', act, act && words.act(act)),
    ...valued('directness', directness, directness && words.directness(directness)),
    date_said: view.said,
    date_happened: view.happened,
    article_id: evidence.article,
    ...(article && inBoth('article_title', article.title)),
    article_published: article?.published,
    start: evidence.start,
    end: evidence.end,
    words_ar: view.quote,
    translation_en: evidence.translation,
    ...inBoth('note', notes(owner.note, statement === owner ? undefined : statement?.note)),
  };
}

const inBoth = (column: string, { ar, en }: Bilingual) => ({ [`${column}_ar`]: ar, [`${column}_en`]: en });

/** The edge's note and that of the statement its evidence stands in. */
function notes(...found: readonly (Bilingual | undefined)[]): Bilingual {
  const join = (language: keyof Bilingual) => found.flatMap((note) => note?.[language] ?? []).join('\n');
  return { ar: join('ar'), en: join('en') };
}
