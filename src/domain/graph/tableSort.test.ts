import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGraph } from '../testing/graph';
import { applyFilter, NO_FILTER } from './filter';
import { indexGraph } from './graphIndex';
import {
  ENTITY_ORDERS,
  finder,
  type Order,
  rowText,
  STATEMENT_ORDERS,
  sortRows,
  type TableWords,
  TIE_ORDERS,
  withoutArticle,
} from './tableSort';
import { entityRows, statementRows, tieRows } from './tables';

const index = indexGraph(aGraph());
const visible = applyFilter(index, NO_FILTER);
const same = (value: string) => value;
const AR: TableWords = { language: 'ar', act: same, relation: same, nodeType: same, modality: same };
const EN: TableWords = { ...AR, language: 'en' };

interface Item {
  readonly at: number;
  readonly key: string | number | null;
}
const by = (kind: Order<Item>['by']): Order<Item> => ({ by: kind, key: ({ key }) => key });
const words: Order<string> = { by: 'words', key: (text) => withoutArticle(text) };

describe('an order by words', () => {
  test('in Arabic leaves «ال» aside, but not the alef with hamza of a name', () => {
    const names = [
      'الولايات المتحدة',
      'كوريا الجنوبية',
      'أوكرانيا',
      'الصين',
      'ألمانيا',
      'اليابان',
      'روسيا',
      'إسرائيل',
      'الاتحاد الأوروبي',
    ];
    expect(sortRows(names, words, AR, false)).toEqual([
      'الاتحاد الأوروبي',
      'إسرائيل',
      'ألمانيا',
      'أوكرانيا',
      'روسيا',
      'الصين',
      'كوريا الجنوبية',
      'الولايات المتحدة',
      'اليابان',
    ]);
  });

  test('is not moved by quotation marks or tashkeel', () => {
    expect(['«الصين»', 'الصِّين', 'ألمانيا', 'آل سعود', 'the Kremlin', 'A visit', 'another'].map(withoutArticle)).toEqual(
      ['صين»', 'صين', 'ألمانيا', 'آل سعود', 'Kremlin', 'visit', 'another'],
    );
  });

  test('puts entities by their names and countries without a country last', () => {
    const rows = entityRows(index, visible);
    const ids = (descending: boolean) => sortRows(rows, ENTITY_ORDERS.country, EN, descending).map(({ id }) => id);
    expect(ids(false)).toEqual([
      'north-korea',
      'russia',
      'putin',
      'kremlin',
      'united-states',
      'blinken',
      'us-officials',
      'agency',
    ]);
    expect(ids(true)).toEqual([
      'united-states',
      'blinken',
      'us-officials',
      'russia',
      'putin',
      'kremlin',
      'north-korea',
      'agency',
    ]);
  });
});

test('dates go by their first day; the undated are last either way', () => {
  const rows = statementRows(index, visible);
  const undated = rows.map((row) => ({ ...row, node: { ...row.node, date: { ...row.node.date, said: null } } }));
  const all = [...undated.slice(0, 1), ...rows];
  const said = (descending: boolean) =>
    sortRows(all, STATEMENT_ORDERS.said, AR, descending).map(({ node }) => node.date.said);
  expect(said(false)).toEqual(['2023-10', '2023-11-09', null]);
  expect(said(true)).toEqual(['2023-11-09', '2023-10', null]);
});

test('ties by how sure go as the legend does', () => {
  const rows = sortRows(tieRows(index, visible), TIE_ORDERS.sure, EN, true);
  expect(rows.map(({ edge }) => edge.modality)).toEqual(['disputed', 'stated', 'stated']);
});

test('every order is total, stable upward and downward, and puts the unknown last', () => {
  const key = fc.oneof(fc.constant(null), fc.constantFrom('الصين', 'صين', 'روسيا', 'أ', 'ا', 'z', 'A', '١٠', '2'));
  fc.assert(
    fc.property(fc.array(key), fc.boolean(), fc.constantFrom('words' as const, 'date' as const), (keys, down, kind) => {
      const items: Item[] = keys.map((value, at) => ({ at, key: value }));
      const sorted = sortRows(items, by(kind), AR, down);
      expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(items.map(({ at }) => at));
      const known = sorted.filter(({ key: value }) => value !== null).length;
      expect(sorted.slice(known).every(({ key: value }) => value === null)).toBe(true);
      for (const value of new Set(keys)) {
        const places = sorted.filter((item) => item.key === value).map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      expect(sortRows(sorted, by(kind), AR, down)).toEqual(sorted);
    }),
  );
});

describe('finding', () => {
  const rows = [...entityRows(index, visible), ...statementRows(index, visible), ...tieRows(index, visible)];
  const found = (query: string) => rows.filter((row) => finder(query)(rowText(row, AR))).map(({ id }) => id);

  test('forgives hamza, the article and clitics, in both languages', () => {
    expect(found('انتوني')).toEqual(['blinken', 'blinken-sees']);
    expect(found('blinken')).toEqual(['blinken', 'blinken-sees']);
    expect(found('الروسيا معدات')).toEqual(['blinken-sees']);
    expect(found('russia arms')).toEqual(['north-korea~supplies-arms-to~russia']);
  });

  test('an empty question finds everything, an impossible one nothing', () => {
    expect(found('  ')).toHaveLength(rows.length);
    expect(found('quux')).toEqual([]);
  });
});
