import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError, joinPath, parseJson } from './jsonText';

function failure(source: string): string {
  try {
    parseJson(source);
  } catch (error) {
    if (error instanceof JsonError) return error.message;
    throw error;
  }
  return 'none';
}

const plain = fc.jsonValue().filter((value) => !/__proto__|constructor|prototype/u.test(JSON.stringify(value)));

test('parses what JSON.parse parses', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const source = JSON.stringify(value, null, indent);
      expect(parseJson(source).value).toEqual(JSON.parse(source));
    }),
  );
});

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

test('refuses what JSON.parse refuses, always with a JsonError', () => {
  const damage = fc.constantFrom('', ',', '"', '}', '\\', '\n', '0', 'x', '\u0085');
  const damaged = fc.tuple(plain, fc.nat(), damage).map(([value, at, letter]) => {
    const source = JSON.stringify(value);
    const cut = at % source.length;
    return source.slice(0, cut) + letter + source.slice(cut + 1);
  });
  expect(() => fc.assert(fc.property(damaged, (source) => isJson(source) || failure(source) !== 'none'))).not.toThrow();
});

test('remembers the line of every path', () => {
  expect(Object.fromEntries(parseJson('{\n "a": [\n  1,\n  {"b-c": "x"}\n ],\n "d e": null\n}').lines)).toEqual({
    '': 1,
    a: 2,
    'a[0]': 3,
    'a[1]': 4,
    'a[1].b-c': 4,
    '["d e"]': 6,
  });
});

describe('where it stops being JSON', () => {
  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: expected , or }, found ‹"b": 2›'],
    ['{"a": [1, 2', 'line 1, column 12: expected , or ], found the end of the file'],
    [
      '{"a": "cut off',
      'line 1, column 15: expected a " at the end of the text, on the line where it began, found the end of the file',
    ],
    [
      '{"a": "two\nlines"}',
      'line 1, column 11: expected a " at the end of the text, on the line where it began, found the end of the line',
    ],
    ['{"a": "\\x"}', 'line 1, column 8: expected an escape that JSON knows, found ‹\\x"}›'],
    ['{"a": 1,}', 'line 1, column 9: expected a key in double quotes, found ‹}›'],
    ['[1] 2', 'line 1, column 5: expected the end of the file, found ‹2›'],
    ['', 'line 1, column 1: expected a value, found the end of the file'],
    ['\ufeff{}', 'line 1, column 1: expected a value, found ‹\ufeff{}›'],
    [
      '{"a": 1, "a": 2}',
      'line 1, column 13: expected each key once in an object, found ‹a› a second time, just before here',
    ],
  ])('%j', (source, message) => {
    expect(failure(source)).toBe(message);
  });

  test('nesting without end, and a text of a million letters without an end', () => {
    expect(failure('['.repeat(1_000_000))).toContain('at most 64 levels of nesting');
    expect(failure(`"${'a'.repeat(1_000_000)}`)).toContain('the end of the file');
  });
});

test('keys that reach a prototype are ignored', () => {
  const { value } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1, "prototype": 2, "a": 3}');
  expect(value).toEqual({ a: 3 });
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('paths', () => {
  expect(joinPath(joinPath(joinPath('', 'statements'), 3), 'exact')).toBe('statements[3].exact');
  expect(joinPath('', 'a.b')).toBe('["a.b"]');
});
