import { expect, test } from 'vitest';
import { report } from './report';

const issue = (file: string, path: string, found = 'b') => ({
  file,
  path,
  expected: 'a',
  found,
  tip: 'c',
  rule: 'someRule',
});

test('grouped by file, with the number in each', () => {
  const text = report(
    [issue('x.json', 'a'), issue('x.json', 'b'), issue('y.json', '')],
    new Map([['x.json', new Map([['b', 7]])]]),
  );
  expect(text.split('\n').filter((line) => line !== '' && !/^ {4}/u.test(line))).toEqual([
    'x.json  (2)',
    '  x.json › a',
    '  x.json › b  (line 7)',
    'y.json  (1)',
    '  y.json',
    '3 errors in 2 files.',
  ]);
});

test('characters that would steer the terminal or turn the line round are shown, not sent', () => {
  expect(report([issue('x.json', 'a', '\u001b[2J \u202e')], new Map())).toContain('    found     \\u001b[2J \\u202e\n');
});

test('a flood is cut short', () => {
  const text = report(
    Array.from({ length: 500 }, (_, i) => issue('x.json', `a[${i}]`)),
    new Map(),
  );
  expect(text).toContain('  … and 300 more');
  expect(text).toContain('500 errors in 1 file.');
});
