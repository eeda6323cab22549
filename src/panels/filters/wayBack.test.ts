import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../domain/graph/filter';
import { indexGraph } from '../../domain/graph/graphIndex';
import { nodeIdSchema } from '../../domain/model/ids';
import { aGraph } from '../../domain/testing/graph';
import type { SightView } from './part';
import { wayBack } from './wayBack';

const index = indexGraph(aGraph());
const REST: SightView = { filter: NO_FILTER, focus: null, hidden: [], pinned: [] };
const view = (filter: Partial<Filter>): SightView => ({ ...REST, filter: { ...NO_FILTER, ...filter } });
const blinken = { onlySpeakers: [nodeIdSchema.parse('blinken')] };
const denying = { onlyActs: ['deny'] } as const;

test('the last that was added is taken back first', () => {
  const both = view({ ...blinken, ...denying });
  expect(wayBack(index, both, [REST, view(blinken)])?.key).toBe('act deny');
  expect(wayBack(index, both, [REST, view(denying)])?.key).toBe('speaker blinken');
});

test('what does not help is passed over', () => {
  const all = view({ ...blinken, ...denying, hiddenTones: ['neutral'] });
  expect(wayBack(index, all, [REST, view(blinken), view({ ...blinken, ...denying })])?.key).toBe('act deny');
});

test('without a history, as from a link, any that helps', () => {
  expect(wayBack(index, view({ ...blinken, ...denying }), [])?.key).toBe('act deny');
});

test('none where no single one is in the way', () => {
  const twice = view({
    ...denying,
    onlySpeakers: [nodeIdSchema.parse('putin')],
    hiddenNodeTypes: ['country', 'statement', 'official', 'organization'],
  });
  expect(wayBack(index, twice, [])).toBeNull();
});
