import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../src/compile/compile';
import { report } from '../src/compile/report';
import { graphSchema } from '../src/domain/model/schema';
import { DATA_FOLDER } from './dataFolder';
import { loadProject } from './loadProject';

test('the data of this project compile to the same bytes as the committed graph', { timeout: 60_000 }, async () => {
  const compiled = compile(await loadProject(DATA_FOLDER));
  expect(compiled.ok ? '' : report(compiled.issues, compiled.lines)).toBe('');
  if (!compiled.ok) return;
  const committed = await readFile(path.join(DATA_FOLDER, 'graph.json'), 'utf8');
  expect(committed === compiled.json, 'data/graph.json is not what the annotations say: npm run data').toBe(true);
  expect(graphSchema.safeParse(JSON.parse(committed)).success).toBe(true);
});
