import type { Rect } from '../../domain/model/briefing';
import type { Position } from '../../domain/model/schema';
import type { Box, Insets } from '../geometry/box';
import { boxAround, boxOf, grown, shrunk } from '../geometry/box';
import { type Curve, sampleCurve } from '../geometry/curve';
import type { Camera } from '../geometry/viewTransform';
import { curveToScreen, toScreen } from '../geometry/viewTransform';
import type { Scene, SceneNode } from '../scene/scene';
import { boxOfRect, centerOn, fitBox, MOST_ZOOM, READABLE_ZOOM, reveal, revealPast } from './camera';

/** Room for the labels at the rim of the picture, screen pixels. */
const RIM: Insets = { top: 20, right: 24, bottom: 28, left: 24 };
const MOST_FIT = 1.4;
const MOST_SCENE = 2;

/** The box of some nodes' bodies on the map. */
function boxOfNodes(nodes: readonly SceneNode[]): Box {
  return boxOf(
    nodes.flatMap(({ position: { x, y }, radius }) => [
      { x: x - radius, y: y - radius },
      { x: x + radius, y: y + radius },
    ]),
  );
}

/** The whole scene in the free space; where somebody looks closely, what is looked at. */
export function fitWhole(scene: Scene, free: Box): Camera {
  if (scene.closeUp && scene.nodes.length > 0) return fitNodes(scene.nodes, free);
  const shores = scene.territories.flatMap(({ shore }) => shore);
  const nodes = boxOfNodes(scene.nodes);
  const all =
    shores.length > 0
      ? boxOf([...shores, { x: nodes.left, y: nodes.top }, { x: nodes.right, y: nodes.bottom }])
      : nodes;
  return fitBox(all, shrunk(free, RIM), MOST_FIT);
}

/** The first sight: the whole where it can be read; else what is selected, or the weightiest countries, where they can. */
export function fitInitial(scene: Scene, free: Box): Camera {
  const whole = fitWhole(scene, free);
  const wanted = selectedNodes(scene);
  const shown = wanted.length > 0 ? wanted : weightiest(scene);
  const [first] = shown;
  // Whoever looks closely wants to see all of it, and there is room for the names.
  if (scene.closeUp || whole.zoom >= READABLE_ZOOM || !first) return whole;
  const close = fitBox(boxOfNodes(shown), shrunk(free, RIM), 1);
  return close.zoom >= READABLE_ZOOM ? close : centerOn(first.position, 0.8, free);
}

/** The selected node, or both ends of the selected line. */
function selectedNodes({ nodes, edges, selected }: Scene): SceneNode[] {
  const edge = edges.find(({ id }) => id === selected);
  const ids = edge ? [edge.source, edge.target] : [selected];
  return nodes.filter(({ id }) => ids.includes(id));
}

function weightiest({ nodes }: Scene): SceneNode[] {
  const countries = nodes.filter((node) => node.type === 'country');
  return countries.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, 2);
}

/** Some nodes, as large as the free space allows, but not so large that nothing else is seen. */
export function fitNodes(nodes: readonly SceneNode[], free: Box): Camera {
  const aside = Math.min(64, 0.09 * (free.right - free.left));
  return fitBox(boxOfNodes(nodes), shrunk(free, { top: 56, right: aside, bottom: 64, left: aside }), 1.8);
}

/**
 * A scene that is presented: the rectangle it was given, else what it lights, else all there is. Nothing of the rest has to
 * be read, but names are large.
 */
export function fitScene(scene: Scene, lit: readonly SceneNode[], rect: Rect | null, free: Box): Camera {
  if (rect) return fitBox(boxOfRect(rect), free, MOST_ZOOM);
  if (lit.length === 0) return fitWhole(scene, free);
  const across = free.right - free.left;
  const down = free.bottom - free.top;
  const aside = Math.max(56, 0.085 * across);
  const rim = { top: 0.09 * down, right: aside, bottom: 0.14 * down, left: aside };
  return fitBox(boxOfNodes(lit), shrunk(free, rim), MOST_SCENE);
}

/** What of the screen a node or line has to itself, and what lies over the free space. */
interface Revealed {
  readonly camera: Camera;
  readonly free: Box;
  /** The buttons in the lower right of the free space, CSS pixels. */
  readonly tools: { readonly width: number; readonly height: number };
}

/** The camera that pans just so far that a node does not lie under a panel, the buttons or beyond the rim. */
export function revealNode({ position, radius }: SceneNode, { camera, free, tools }: Revealed): Camera {
  // With room for its ring and the beginning of its name.
  const box = boxAround(toScreen(position, camera), radius * camera.zoom + 34);
  return movedBy(camera, revealPast(box, free, tools));
}

/** The same for a line: all of it where it fits, else its middle. @param curve model units */
export function revealEdge(curve: Curve, { camera, free }: Pick<Revealed, 'camera' | 'free'>): Camera {
  const course = curveToScreen(curve, camera);
  const box = boxOf(sampleCurve(course, 12));
  const fits =
    box.right - box.left <= free.right - free.left - 60 && box.bottom - box.top <= free.bottom - free.top - 60;
  const seen = grown(fits ? box : boxOf(sampleCurve(course, 12).slice(5, 8)), 26);
  return movedBy(camera, reveal(seen, free));
}

/** The same camera where nothing has to move. */
function movedBy(camera: Camera, by: Position): Camera {
  return by.x === 0 && by.y === 0 ? camera : { zoom: camera.zoom, x: camera.x + by.x, y: camera.y + by.y };
}
