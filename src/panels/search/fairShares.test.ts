import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import type { FoundGroup, SearchHit } from '../../domain/search/search';
import { fairShares } from './fairShares';

const hit = (key: string): SearchHit => ({
  key,
  group: 'quote',
  title: { text: key, language: 'en', role: 'words', spans: [] },
  others: [],
  quote: null,
  evidence: null,
  selection: { kind: 'node', id: nodeIdSchema.parse('russia') },
});
const kind = (group: FoundGroup['group'], count: number): FoundGroup => ({
  group,
  total: count,
  hits: Array.from({ length: count }, (_, at) => hit(`${group}-${at}`)),
});
const shown = (...groups: FoundGroup[]) =>
  fairShares({ groups, readAs: null }, 30).groups.map(({ group, hits, total }) => `${group} ${hits.length}/${total}`);

test('everything is shown where there is room for all', () => {
  expect(shown(kind('entity', 1), kind('statement', 14), kind('quote', 15))).toEqual([
    'entity 1/1',
    'statement 14/14',
    'quote 15/15',
  ]);
});

test('a kind with few leaves its room to the others, whose order stays', () => {
  expect(shown(kind('entity', 50), kind('statement', 4), kind('quote', 50))).toEqual([
    'entity 13/50',
    'statement 4/4',
    'quote 13/50',
  ]);
});

test('the best of each are kept', () => {
  const [only] = fairShares({ groups: [kind('quote', 40)], readAs: null }, 30).groups;
  expect(only?.hits.map(({ key }) => key).slice(-1)).toEqual(['quote-29']);
});
