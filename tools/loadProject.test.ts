import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE_FILE, projectFiles } from '../src/compile/testing/builders';
import { loadProject } from './loadProject';

const ENTITIES = 'annotations/entities.json';

describe('a folder on disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rawabit-'));
    await mkdir(path.join(folder, 'articles'));
    await mkdir(path.join(folder, 'annotations', 'schema'), { recursive: true });
    for (const { name, bytes } of projectFiles()) await writeFile(path.join(folder, name), bytes ?? '');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is read, generated schemas and hidden files left aside', async () => {
    await writeFile(path.join(folder, 'articles', '.DS_Store'), '');
    expect((await loadProject(folder)).issues).toEqual([]);
  });

  test('a file too large is not read, a link or folder is no file', async () => {
    await writeFile(path.join(folder, ENTITIES), `"${'a'.repeat(5_000_000)}"`);
    await rm(path.join(folder, ARTICLE_FILE));
    await symlink('/etc/passwd', path.join(folder, ARTICLE_FILE));
    expect((await loadProject(folder)).issues.map(({ file, found }) => [file, found])).toEqual([
      [ARTICLE_FILE, 'something that is not a plain file'],
      [ENTITIES, '5000002 bytes'],
    ]);
  });

  test('that does not exist', async () => {
    expect((await loadProject(path.join(folder, 'nowhere'))).issues).toHaveLength(2);
  });
});
