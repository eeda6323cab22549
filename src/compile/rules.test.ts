import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkProject } from './rules';
import { aProject } from './testing/builders';

const CHECKS = path.join(import.meta.dirname, 'checks');

test('a project without mistakes has no issues', () => {
  expect(checkProject(aProject())).toEqual([]);
});

test('every check has its test beside it and is run', async () => {
  const files = (await readdir(CHECKS, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace('.ts', ''));
  const source = await readFile(path.join(import.meta.dirname, 'rules.ts'), 'utf8');
  const listed = /RULES[^[]*\[\][^[]*\[([^\]]*)\]/u.exec(source)?.[1]?.match(/\w+/gu) ?? [];
  expect([...listed].sort()).toEqual(names.sort());
  expect(
    files
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => file.replace('.test.ts', ''))
      .sort(),
  ).toEqual(names);
});
