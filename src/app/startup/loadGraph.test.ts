import { expect, test } from 'vitest';
import { aGraph } from '../../domain/testing/graph';
import { readGraph } from './loadGraph';

const read = (value: unknown) => readGraph(typeof value === 'string' ? value : JSON.stringify(value), 'graph.json');

test('a sound file is read', async () => {
  const loaded = await read(aGraph());
  expect(loaded.status === 'ready' && loaded.index.nodes.size).toBe(aGraph().nodes.length);
});

test.each([
  ['cut off', JSON.stringify(aGraph()).slice(0, 300), 'syntax', 'graph.json'],
  ['of another version', { ...aGraph(), schemaVersion: 2 }, 'version', 'schemaVersion'],
  ['without a version', { ...aGraph(), schemaVersion: undefined }, 'schema', 'schemaVersion'],
  ['a list', [], 'schema', ''],
  ['with a field too many', { ...aGraph(), extra: 1 }, 'schema', ''],
  [
    'with an edge of an unknown type',
    { ...aGraph(), edges: [{ ...aGraph().edges[0], type: 'loves' }] },
    'schema',
    'edges[0].type',
  ],
  ['pointing nowhere', { ...aGraph(), nodes: aGraph().nodes.slice(1) }, 'reference', 'nodes[3].affiliation'],
])('a file %s is refused with its place', async (_, value, kind, path) => {
  const loaded = await read(value);
  expect(loaded).toMatchObject({ status: 'failed', kind });
  expect(loaded.status === 'failed' && loaded.issues.map((issue) => issue.path)).toContain(path);
});

test('a file with thousands of faults is answered with some', async () => {
  const loaded = await read({ ...aGraph(), edges: Array.from({ length: 5000 }, () => ({})) });
  expect(loaded.status === 'failed' && loaded.issues.length).toBe(50);
});

test('the name of a prototype is only a name', async () => {
  const text = JSON.stringify(aGraph()).replace('"schemaVersion"', '"__proto__":{"polluted":true},"schemaVersion"');
  await read(text);
  expect('polluted' in {}).toBe(false);
});
