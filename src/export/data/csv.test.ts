import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { indexGraph } from '../../domain/graph/graphIndex';
import { aGraph } from '../../domain/testing/graph';
import { theRealGraph } from '../../domain/testing/realGraph';
import { WORDS, wholeOf } from '../testing/words';
import { COLUMNS, plainCell, writeCsv, writeTable } from './csv';
import { edgesOf } from './extract';

const real = theRealGraph();

/** Rows as an independent reader finds them. */
function read(text: string): Record<string, string>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  expect(meta.linebreak).toBe('\r\n');
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])));
}

test('one row for every piece of evidence of the real graph, its words a slice of the article', () => {
  const text = writeCsv(wholeOf(real), WORDS);
  expect(text.codePointAt(0)).toBe(0xfeff);
  const rows = read(text);
  const owners = [...real.document.edges, ...real.document.nodes.filter((node) => node.type === 'statement')];
  expect(rows.map((row) => `${row['owner_id']} ${row['evidence_no']}`)).toEqual(
    owners.flatMap(({ id, evidence }) => evidence.map((_, at) => `${id} ${at + 1}`)),
  );
  const articles = new Map<string, string>(real.document.articles.map((article) => [article.id, article.text]));
  expect(
    rows.filter(
      (row) =>
        articles.get(row['article_id'] ?? '')?.slice(Number(row['start']), Number(row['end'])) !== row['words_ar'],
    ),
  ).toEqual([]);
});

test('a row says all there is to say', () => {
  const [first] = read(writeCsv(wholeOf(indexGraph(aGraph())), WORDS));
  expect(Object.keys(first ?? {})).toEqual(COLUMNS);
  expect(first).toMatchObject({
    owner_kind: 'relation',
    owner_id: 'north-korea~supplies-arms-to~russia',
    source_ar: 'كوريا الشمالية',
    target_en: 'Russia',
    relation: 'supplies-arms-to',
    modality: 'alleged',
    edge_modality: 'disputed',
    modality_en: 'en:alleged',
    tone: 'cooperation',
    speakers_en: 'Antony Blinken',
    via_ar: 'رويترز',
    outlet_id: '',
    act: 'accuse',
    directness: 'direct',
    date_said: '2023-11-09',
    date_happened: '',
    article_title_ar: 'قلق من تعاون',
    words_ar: 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا',
    translation_en: 'We see North Korea providing military equipment to Russia',
  });
});

test('of what is visible, only that; and no claim without its denial', () => {
  const [hidden] = real.document.articles;
  if (!hidden) throw new Error('no article');
  const visible = applyFilter(real, { ...NO_FILTER, hiddenArticles: [hidden.id], hiddenNodeTypes: ['event'] });
  const extract = { index: real, visible };
  const rows = read(writeCsv(extract, WORDS));
  const edges = edgesOf(extract);
  expect(edges.length).toBeLessThan(real.document.edges.length);
  expect(rows.filter((row) => row['owner_kind'] !== 'statement')).toHaveLength(
    edges.reduce((sum, { evidence }) => sum + evidence.length, 0),
  );
});

test('no cell begins a formula, and every one can be had back as it was', () => {
  const hostile = fc
    .tuple(
      fc.array(
        fc.constantFrom(' ', '\u00a0', '\u200f', '\u2067', '\u202e', '\ufeff', '\t', '\r', '\n', '\0', "'", ''),
        {
          maxLength: 4,
        },
      ),
      fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', ''),
      fc.string({ unit: 'binary' }),
    )
    .map(([before, sign, rest]) => before.join('') + sign + rest);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (cells) => {
      const columns = cells.map((_, at) => `c${at}`);
      const text = writeTable(columns, [Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell]))]);
      const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
      const found = data[1] ?? [];
      expect(found.map(plainCell)).toEqual(cells);
      for (const cell of found) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u);
    }),
  );
});

test('the cells that a spreadsheet would run are shown as text', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' \u200f=HYPERLINK("http://x")', 'قال - نعم', "'=1"];
  const text = writeTable(
    ['cell'],
    cells.map((cell) => ({ cell })),
  );
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
  expect(data.slice(1, -1)).toEqual(cells.map((cell) => [cell.startsWith('قال') ? cell : `'${cell}`]));
});
