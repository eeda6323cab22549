import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DATA_FOLDER } from './dataFolder';
import { schemaFiles } from './schemaFiles';

const FOLDER = path.join(DATA_FOLDER, 'annotations', 'schema');

test('the schemas beside the annotations are up to date (npm run data:schema)', async () => {
  expect((await readdir(FOLDER)).sort()).toEqual([...schemaFiles().keys()].sort());
  for (const [name, text] of schemaFiles()) {
    expect(await readFile(path.join(FOLDER, name), 'utf8')).toBe(text);
  }
});

test('an editor learns keys, closed lists and required fields from them', () => {
  const schema: unknown = JSON.parse(schemaFiles().get('article.schema.json') ?? '{}');
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    additionalProperties: false,
    properties: { statements: { items: { properties: { directness: { enum: ['direct', 'indirect'] } } } } },
  });
});
