// @vitest-environment jsdom
import cytoscape, { type Core } from 'cytoscape';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { type GraphIndex, indexGraph } from '../../domain/graph/graphIndex';
import type { Position } from '../../domain/model/schema';
import { makeGraph } from '../../domain/testing/makeGraph';
import { theRealGraph } from '../../domain/testing/realGraph';
import type { Curve } from '../geometry/curve';
import { baseMapOf } from '../scene/baseMap';
import { buildScene } from '../scene/buildScene';
import { edgeGeometryOf } from '../scene/edgeGeometry';
import { inputAtRest } from '../scene/inputAtRest';
import type { Scene } from '../scene/scene';
import { edgeElement, nodeElement } from './elements';
import { stylesheet } from './stylesheet';

/** Model units: less than anybody can see at the nearest zoom. */
const CLOSE = 0.01;
/** A stump between two bodies that all but touch: Cytoscape bends some of these to the other side. Nobody can hit one. */
const STUMP = 10;

/** jsdom has no canvas, and Cytoscape's geometry needs none: a context that takes everything and says nothing. */
beforeAll(() => {
  const silent = new Proxy(
    {},
    { get: (_target, name) => (name === 'canvas' ? undefined : () => undefined), set: () => true },
  );
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => silent });
});

function cytoscapeOf(scene: Scene): Core {
  const container = document.createElement('div');
  document.body.append(container);
  cytoscape.warnings(false);
  const elements = [
    ...scene.nodes.map((node) => nodeElement(node, () => 'data:,')),
    ...scene.edges.map((edge) => edgeElement(edge, true)),
  ].map(({ group, data, position, classes }) => ({
    group,
    data: { ...data },
    classes,
    ...(position && { position: { ...position } }),
  }));
  return cytoscape({ container, style: stylesheet(0), layout: { name: 'preset' }, elements });
}

/** What Cytoscape itself works out; null where it draws nothing. */
function curveIn(cy: Core, id: string): Curve | null {
  const element = cy.getElementById(id);
  const start = element.sourceEndpoint();
  const end = element.targetEndpoint();
  // Undefined for what Cytoscape draws straight, whatever its types say.
  const controls: readonly Position[] | undefined = element.controlPoints();
  const control = controls?.[0] ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const numbers = [start, control, end].flatMap(({ x, y }) => [x, y]);
  return numbers.every(Number.isFinite) ? { start, control, end } : null;
}

const farthest = (a: Curve, b: Curve) =>
  Math.max(...(['start', 'control', 'end'] as const).map((at) => Math.hypot(a[at].x - b[at].x, a[at].y - b[at].y)));

function differences(scene: Scene) {
  const cy = cytoscapeOf(scene);
  const curveOf = edgeGeometryOf(scene.nodes);
  const wrong: string[] = [];
  let compared = 0;
  for (const edge of scene.edges) {
    const [ours, theirs] = [curveOf(edge), curveIn(cy, edge.id)];
    // Where bodies touch there is no line; Cytoscape may still give points that lie within them.
    const isStump = ours && Math.hypot(ours.end.x - ours.start.x, ours.end.y - ours.start.y) < STUMP;
    if (!ours || (isStump && edge.kind !== 'thread')) continue;
    compared += 1;
    if (!theirs || farthest(ours, theirs) > CLOSE)
      wrong.push(`${edge.kind} ${edge.id}: ${theirs && farthest(ours, theirs)}`);
  }
  cy.destroy();
  return { wrong, compared };
}

function sceneOf(index: GraphIndex, openBundles: readonly string[]): Scene {
  const words = { language: 'en', verbs: new Map() } as const;
  const input = inputAtRest({ visible: applyFilter(index, NO_FILTER), ...words });
  return buildScene(baseMapOf(index), { ...input, openBundles });
}

describe('lines run where Cytoscape would have them, which hits them', () => {
  test.each([
    ['the real graph', theRealGraph()],
    ['a made one of 150 nodes', indexGraph(makeGraph(150))],
  ])('every line of %s, bundled and spread', { timeout: 60_000 }, (_name, index) => {
    const bundled = sceneOf(index, []);
    const keys = bundled.edges.flatMap(({ kind, id }) => (kind === 'bundle' ? [id.slice('bundle:'.length)] : []));
    for (const scene of [bundled, sceneOf(index, keys)]) {
      const { wrong, compared } = differences(scene);
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(0.85 * scene.edges.length);
    }
  });
});
