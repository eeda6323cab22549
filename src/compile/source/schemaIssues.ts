import type { z } from 'zod';
import { type Issue, shown } from './issue';
import { joinPath } from './jsonText';
import { nearestWord } from './nearestWord';

type SchemaIssue = z.core.$ZodIssue;

/** What the schema holds against a value, as issues of our own form. `raw` is the value that was parsed. */
export function schemaIssues(file: string, raw: unknown, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(asRecord(valueAt(raw, path))).filter((key) => !issue.keys.includes(key));
      return issue.keys.map(
        (key): Issue => ({
          file,
          path: pathText([...path, key]),
          expected: 'only keys that the schema knows',
          found: `the key ‹${key}›`,
          tip: `take it out, or write it as the schema does (beside it stand: ${known.join(', ') || 'none'})`,
        }),
      );
    }
    const value = valueAt(raw, path);
    return [
      { file, path: pathText(path), expected: expectedBy(issue), found: shown(value), tip: tipFor(issue, value) },
    ];
  });
}

function expectedBy(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? `‹${String(issue.values[0])}›`
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `at least ${issue.minimum}`
        : `${issue.origin === 'array' ? 'a list' : 'a text'} that is not empty`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message.replace(/^Invalid string: must match pattern .*/u, (whole) =>
        whole.slice('Invalid string: '.length),
      );
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function tipFor(issue: SchemaIssue, value: unknown): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const near = nearestWord(value, issue.values.map(String));
    if (near !== null) return `did you mean ‹${near}›?`;
  }
  if (value === undefined) return 'the key is missing: add it';
  if (issue.code === 'invalid_type')
    return "see the file's schema in annotations/schema/ (an editor completes and checks it while you type)";
  return 'write it in that form';
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
    return Object.entries(asRecord(value)).find(([name]) => name === key)?.[1];
  }, raw);
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => joinPath(text, key), '');
}
