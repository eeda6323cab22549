/** Where JSON text stops being JSON; line and column count from 1. */
export class JsonError extends Error {
  constructor(
    readonly expected: string,
    readonly found: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(`line ${line}, column ${column}: expected ${expected}, found ${found}`);
  }
}

export interface JsonText {
  readonly value: unknown;
  /** The line on which the value at a path begins. */
  readonly lines: ReadonlyMap<string, number>;
}

const DEEPEST = 64;
/** Keys that reach an object's prototype in careless code; no schema of ours knows them. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const SPACE = /[ \t\r\n]*/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const WORD = /true|false|null/uy;
const PLAIN_KEY = /^[\w$-]+$/u;

/** `statements[3].exact`: the path of a member or of an element. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!PLAIN_KEY.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/**
 * Parses JSON and remembers lines, which JSON.parse does not (and its messages differ from Node to Node). A key that
 * occurs twice in one object is an error here, for the first value would be lost in silence.
 * @throws JsonError
 */
export function parseJson(source: string): JsonText {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const fail = (expected: string, found = describeHere()): never => {
    throw new JsonError(expected, found, line, at - lineStart + 1);
  };
  const describeHere = (): string => {
    const here = source.slice(at, at + 20).split('\n', 1)[0] ?? '';
    if (at >= source.length) return 'the end of the file';
    return here === '' ? 'the end of the line' : `‹${here}›`;
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source)?.[0] ?? null;
    at += match?.length ?? 0;
    return match;
  };
  const skipSpace = (): void => {
    for (const character of take(SPACE) ?? '') {
      if (character === '\n') line += 1;
    }
    lineStart = source.lastIndexOf('\n', at - 1) + 1;
  };
  const text = (expected: string): string => {
    if (source.charAt(at) !== '"') return fail(expected);
    const start = at;
    at += 1;
    while (source.charAt(at) !== '"') {
      if (source.charAt(at) === '\\') {
        if (take(ESCAPE) === null) fail('an escape that JSON knows');
      } else if (source.charAt(at) < ' ') {
        fail('a " at the end of the text, on the line where it began');
      } else {
        at += 1;
      }
    }
    at += 1;
    return String(JSON.parse(source.slice(start, at)));
  };
  const closes = (end: string, hasItems: boolean): boolean => {
    skipSpace();
    if (source.charAt(at) === end) {
      at += 1;
      return true;
    }
    if (hasItems) {
      if (source.charAt(at) !== ',') fail(`, or ${end}`);
      at += 1;
      skipSpace();
    }
    return false;
  };
  const object = (path: string, depth: number): Record<string, unknown> => {
    const members: Record<string, unknown> = {};
    const seen = new Set<string>();
    while (!closes('}', seen.size > 0)) {
      const key = text('a key in double quotes');
      if (seen.has(key)) fail('each key once in an object', `‹${key}› a second time, just before here`);
      seen.add(key);
      skipSpace();
      if (source.charAt(at) !== ':') fail(': after the key');
      at += 1;
      const member = value(joinPath(path, key), depth);
      if (!PROTOTYPE_KEYS.has(key)) members[key] = member;
    }
    return members;
  };
  const list = (path: string, depth: number): unknown[] => {
    const items: unknown[] = [];
    while (!closes(']', items.length > 0)) items.push(value(joinPath(path, items.length), depth));
    return items;
  };
  const value = (path: string, depth: number): unknown => {
    skipSpace();
    lines.set(path, line);
    if (depth > DEEPEST) fail(`at most ${DEEPEST} levels of nesting`);
    const first = source.charAt(at);
    if (first === '"') return text('a text');
    if (first === '{' || first === '[') {
      at += 1;
      return first === '{' ? object(path, depth + 1) : list(path, depth + 1);
    }
    const number = take(NUMBER);
    if (number !== null) return Number(number);
    const word = take(WORD);
    if (word !== null) return word === 'null' ? null : word === 'true';
    return fail('a value');
  };

  const result = value('', 0);
  skipSpace();
  if (at < source.length) fail('the end of the file');
  return { value: result, lines };
}
