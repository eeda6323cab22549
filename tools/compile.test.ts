import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../src/compile/compile';
import { anArticle, aProject, type ProjectInput, projectFiles } from '../src/compile/testing/builders';

const ROOT = path.join(import.meta.dirname, '..');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rawabit-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(input: ProjectInput): Promise<void> {
  for (const name of ['articles', 'annotations']) await mkdir(path.join(folder, name), { recursive: true });
  for (const { name, bytes } of projectFiles(input)) await writeFile(path.join(folder, name), bytes ?? '');
}

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const tsx = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [tsx, path.join(ROOT, 'tools/compile.ts'), '--data', folder, ...args],
      (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
  });
}

test('writes the graph, and only the graph', { timeout: 60_000 }, async () => {
  await write({});
  expect(await run('--check')).toMatchObject({ code: 0, out: '1 articles, 5 nodes, 3 edges: no errors.\n', err: '' });
  expect(await readdir(folder)).toEqual(['annotations', 'articles']);
  expect(await run()).toMatchObject({ code: 0, err: '' });
  expect(await readdir(folder)).toEqual(['annotations', 'articles', 'graph.json']);
  const compiled = compile(aProject());
  expect(await readFile(path.join(folder, 'graph.json'), 'utf8')).toBe(compiled.ok ? compiled.json : '');
});

test('with any error nothing is written, the former graph stays, the exit code is 1', { timeout: 60_000 }, async () => {
  await write({ articles: [anArticle({ outlet: 'nobody', published: 'today' })] });
  await writeFile(path.join(folder, 'graph.json'), 'former');
  const { code, out, err } = await run();
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('annotations/900_a.json › outlet  (line 9)');
  expect(err).toContain('2 errors in 1 file.\nNothing was written.');
  expect(await readFile(path.join(folder, 'graph.json'), 'utf8')).toBe('former');
});

test('an option that does not exist is an error without a stack trace', { timeout: 60_000 }, async () => {
  const { code, err } = await run('--wat');
  expect(code).toBe(1);
  expect(err).not.toContain('    at ');
});
