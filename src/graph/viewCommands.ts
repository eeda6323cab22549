import type { GraphView } from './graphView';
import { locateEdge, locateLabels, locateNode } from './interaction/locate';
import { freeOf, GLIDE, nodeOf, nodesOf, onWindow, reveal, STEP, type ViewParts } from './viewParts';
import { panned, visibleRect, zoomedAt } from './viewport/camera';
import { fitNodes, fitScene } from './viewport/fitViewport';

/** Frames nodes and the ends of edges; from then on the camera is the person's. */
export function fitIds({ state, camera, viewport }: ViewParts, ids: readonly string[]): void {
  const nodes = nodesOf(state, ids);
  if (nodes.length === 0) return;
  viewport.detach();
  camera.glide(fitNodes(nodes, freeOf(state)), GLIDE);
}

type Movements = Pick<GraphView, 'fitNodes' | 'fitRect' | 'fitScene' | 'fitAll' | 'zoomBy' | 'panBy' | 'setInsets'>;

/** The part of a view that moves the camera. */
export function movementsOf(parts: ViewParts): Movements {
  const { state, camera, viewport, frames } = parts;
  return {
    fitNodes: (ids) => fitIds(parts, ids),
    fitRect: (rect) => viewport.fitRect(rect, GLIDE),
    fitScene: (ids, rect) =>
      viewport.follow(
        (room) => state.whole && fitScene(state.whole, nodesOf(state, ids), rect, room),
        state.hasFonts ? GLIDE : 0,
      ),
    fitAll: () => viewport.fitAll(GLIDE),
    zoomBy(factor) {
      const { left, right, top, bottom } = freeOf(state);
      viewport.detach();
      camera.glide(zoomedAt(camera.now(), factor, { x: (left + right) / 2, y: (top + bottom) / 2 }), STEP);
    },
    panBy(x, y) {
      viewport.detach();
      camera.glide(panned(camera.now(), x, y, freeOf(state)), STEP);
    },
    setInsets(insets, tools) {
      state.insets = insets;
      state.tools = tools;
      if (!state.hasFonts) viewport.refit();
      else if (viewport.isFollowing()) viewport.refit(GLIDE);
      viewport.viewportChanged();
      if (!viewport.isFollowing()) reveal(parts, state.scene?.selected ?? null);
      frames.paintSoon();
    },
  };
}

type Answers = Pick<GraphView, 'viewport' | 'labels' | 'zoom' | 'positionOf' | 'edgePoint' | 'hiddenNeighbours'>;

/** The part of a view that tells what is drawn where. */
export function answersOf({ element, state, camera, frames }: ViewParts): Answers {
  return {
    viewport() {
      const free = freeOf(state);
      return {
        rect: visibleRect(camera.now(), free),
        width: free.right - free.left,
        height: free.bottom - free.top,
      };
    },
    labels: () => locateLabels(frames.labels(), element.getBoundingClientRect()),
    zoom: () => camera.now().zoom,
    positionOf: (id) => onWindow(element, state.scene && locateNode({ scene: state.scene, camera: camera.now() }, id)),
    edgePoint(id) {
      const { scene } = state;
      const { curveOf } = frames;
      return onWindow(element, scene && locateEdge({ scene, camera: camera.now(), free: freeOf(state), curveOf }, id));
    },
    hiddenNeighbours(id) {
      const badge = frames.badges().find(({ hiddenNeighboursOf }) => hiddenNeighboursOf === id);
      const at = onWindow(element, badge?.at ?? null);
      return at && { ...at, count: nodeOf(state, id)?.hiddenNeighbours ?? 0 };
    },
  };
}
