import { expect, test } from 'vitest';
import { spanningTree } from './spanningTree';

const at = (name: string, x: number, y = 0) => ({ name, position: { x, y } });

test('each place hangs on the nearest that is tied already, the nearest first', () => {
  const branches = spanningTree(at('root', 0), [at('far', 30), at('near', 10), at('aside', 10, 15)]);
  expect(branches.map(({ from, to }) => `${from.name} → ${to.name}`)).toEqual([
    'root → near',
    'near → aside',
    'near → far',
  ]);
});

test('a root alone has no branches', () => {
  expect(spanningTree(at('root', 0), [])).toEqual([]);
});
