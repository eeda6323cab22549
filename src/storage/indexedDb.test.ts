import { afterEach, expect, test, vi } from 'vitest';
import { aGraph } from '../domain/testing/graph';
import { graphIdentityOf } from './graphIdentity';
import { openDatabase, refusalOf } from './indexedDb';

afterEach(() => void vi.useRealTimers());

test.each([
  ['QuotaExceededError', 'full'],
  ['BlockedError', 'blocked'],
  ['VersionError', 'newer'],
  ['SecurityError', 'forbidden'],
  ['AbortError', 'failed'],
])('a refusal named %s means %s', (name, why) => {
  expect(refusalOf(new DOMException('no', name))).toBe(why);
});

test('where there is no database it is forbidden, however often and late it is tried, and never held by another window', async () => {
  vi.useFakeTimers();
  const why = () => openDatabase(graphIdentityOf(aGraph()), () => {}).catch(refusalOf);
  expect(await why()).toBe('forbidden');
  vi.advanceTimersByTime(60_000);
  expect(await why()).toBe('forbidden');
});
