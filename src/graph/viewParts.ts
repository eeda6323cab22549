import type { Position } from '../domain/model/schema';
import type { CytoscapeMount } from './cytoscape/mount';
import { type Box, type Insets, NO_INSETS } from './geometry/box';
import type { FocusRing } from './marks/focusRing';
import { type Frame, NO_TOOLS } from './marks/frame';
import type { Palette } from './marks/palette';
import type { FrameLoop } from './render/frameLoop';
import type { NodeImageCache } from './render/nodeImageCache';
import { readPalette } from './render/readPalette';
import { foldStatements, labelLevel } from './scene/levelOfDetail';
import type { Scene, SceneEdge, SceneNode } from './scene/scene';
import { freeBox } from './viewport/camera';
import type { CameraAnimation } from './viewport/cameraAnimation';
import { revealEdge, revealNode } from './viewport/fitViewport';
import type { ViewportController } from './viewport/viewportController';

/** How long the camera glides to what is shown, and for a step of a key or button, milliseconds. */
export const GLIDE = 450;
export const STEP = 200;

/** What the view draws at present; changed in place. */
export interface ViewState {
  palette: Palette;
  /** All there is to show, and what of it is shown at this level of detail; null before the first scene. */
  whole: Scene | null;
  scene: Scene | null;
  insets: Insets;
  /** What else is taken, in the lower right corner of what they leave free. */
  tools: Frame['tools'];
  /** The keyboard's focus on the graph. */
  ring: FocusRing | null;
  /** Of the element, CSS pixels. */
  size: { readonly width: number; readonly height: number };
  /** Whether the fonts are there, so that the camera may glide and words be drawn. */
  hasFonts: boolean;
}

/** What a view is put together from. */
export interface ViewParts {
  readonly element: HTMLElement;
  readonly state: ViewState;
  readonly mount: CytoscapeMount;
  readonly camera: CameraAnimation;
  readonly frames: FrameLoop;
  readonly viewport: ViewportController;
  readonly images: NodeImageCache;
}

export function initialState(element: HTMLElement): ViewState {
  return {
    palette: readPalette(element),
    whole: null,
    scene: null,
    insets: NO_INSETS,
    tools: NO_TOOLS,
    ring: null,
    size: { width: element.clientWidth, height: element.clientHeight },
    hasFonts: false,
  };
}

/** What panels leave free, CSS pixels of the element. */
export function freeOf({ size, insets }: ViewState): Box {
  return freeBox(size, insets);
}

/** What of a scene is shown at a zoom: far off, statements are folded into their speakers. */
export function shownAt(whole: Scene, zoom: number): Scene {
  return whole.foldsStatements || labelLevel(zoom) === 'far' ? foldStatements(whole) : whole;
}

export function nodeOf({ scene }: ViewState, id: string | null): SceneNode | undefined {
  return scene?.nodes.find((node) => node.id === id);
}

export function edgeOf({ scene }: ViewState, id: string | null): SceneEdge | undefined {
  return scene?.edges.find((edge) => edge.id === id);
}

/** The nodes that ids of nodes and lines mean. */
export function nodesOf(state: ViewState, ids: readonly string[]): readonly SceneNode[] {
  const ends = new Set<string>(
    ids.flatMap((id) => {
      const edge = edgeOf(state, id);
      return edge ? [edge.source, edge.target] : [id];
    }),
  );
  return state.scene?.nodes.filter((node) => ends.has(node.id)) ?? [];
}

/** A place of the element on the window, CSS pixels. */
export function onWindow(element: HTMLElement, place: Position | null): Position | null {
  const { left, top } = element.getBoundingClientRect();
  return place && { x: place.x + left, y: place.y + top };
}

/** Pans just so far that a node or a line does not lie under a panel or beyond the rim. */
export function reveal({ state, camera, frames }: ViewParts, id: string | null): void {
  if (id === null || state.size.width === 0) return;
  const node = nodeOf(state, id);
  const edge = edgeOf(state, id);
  const curve = edge ? frames.curveOf(edge) : null;
  const now = camera.now();
  const free = freeOf(state);
  const to = node
    ? revealNode(node, { camera: now, free, tools: state.tools })
    : curve
      ? revealEdge(curve, { camera: now, free })
      : now;
  if (to !== now) camera.glide(to, GLIDE);
}
