import { describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { indexGraph } from '../../domain/graph/graphIndex';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { aGraph } from '../../domain/testing/graph';
import { buildBaseMap } from './baseMap';
import { buildScene } from './buildScene';
import { inputAtRest } from './inputAtRest';
import { foldStatements } from './levelOfDetail';
import type { SceneInput } from './scene';

const index = indexGraph(aGraph());
const node = (id: string) => nodeIdSchema.parse(id);

function folded(more: Partial<SceneInput> = {}) {
  const scene = buildScene(buildBaseMap(index), {
    ...inputAtRest({ visible: applyFilter(index, NO_FILTER), language: 'en', verbs: new Map() }),
    foldsStatements: true,
    ...more,
  });
  return foldStatements(scene);
}

const statements = (scene: ReturnType<typeof folded>) =>
  scene.nodes.filter(({ type }) => type === 'statement').map(({ id }) => id);

describe('folded statements', () => {
  test('go, with their threads, and their speakers say how many', () => {
    const scene = folded();
    expect(statements(scene)).toEqual([]);
    expect(scene.edges.filter(({ kind }) => kind === 'thread' || kind === 'aside')).toEqual([]);
    const counts = scene.nodes.filter((one) => one.folded > 0).map((one) => [one.id, one.folded]);
    expect(counts).toEqual([
      ['blinken', 1],
      ['kremlin', 1],
    ]);
  });

  test('stay where they carry the words being read', () => {
    expect(statements(folded({ marked: new Set([node('blinken-sees')]), reading: node('blinken-sees') }))).toEqual([
      'blinken-sees',
    ]);
  });

  test('stay where a path leads over them, with its lines at any zoom', () => {
    const lit = {
      nodes: new Set([node('blinken'), node('blinken-sees'), node('russia')]),
      edges: new Set([edgeId('blinken', 'speaks', 'blinken-sees'), edgeId('blinken-sees', 'concerns', 'russia')]),
    };
    const scene = folded({ lit });
    expect(statements(scene)).toEqual(['blinken-sees']);
    const drawn = scene.edges.filter(({ faded, nearOnly }) => !faded && !nearOnly).map(({ kind }) => kind);
    expect(drawn).toEqual(['aside', 'thread']);
  });

  test('come out for the one whose statements are asked for', () => {
    expect(statements(folded({ selection: { kind: 'node', id: node('kremlin') } }))).toEqual(['kremlin-denies']);
    expect(statements(folded({ hover: 'blinken' }))).toEqual(['blinken-sees']);
  });

  test('leave every other line where it was', () => {
    expect(folded().edges.filter(({ kind }) => kind === 'line')).toHaveLength(3);
  });
});
