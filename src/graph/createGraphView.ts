import { edgeElement, nodeElement } from './cytoscape/elements';
import { mountCytoscape } from './cytoscape/mount';
import type { GraphEvents, GraphView } from './graphView';
import { createHitTest } from './interaction/hitTest';
import { listenToPointer, type PointerHandlers } from './interaction/pointerInput';
import { FADE_TIME } from './marks/fading';
import { fontsReady } from './render/fonts';
import { createFrameLoop } from './render/frameLoop';
import { type LoadFlag, NodeImageCache } from './render/nodeImageCache';
import { readPalette } from './render/readPalette';
import { labelLevel } from './scene/levelOfDetail';
import { BUNDLE, HIDDEN_NEIGHBOURS, withoutPrefix } from './scene/sceneIds';
import { answersOf, fitIds, movementsOf } from './viewCommands';
import { edgeOf, freeOf, initialState, nodeOf, onWindow, reveal, shownAt, type ViewParts } from './viewParts';
import { zoomedAt } from './viewport/camera';
import { createCameraAnimation, prefersReducedMotion } from './viewport/cameraAnimation';
import { fitInitial, fitWhole } from './viewport/fitViewport';
import { createViewportController } from './viewport/viewportController';

/**
 * The graph in an element: Cytoscape with two layers of our own, kept at the scene that is rendered last.
 * @throws Error where the browser gives no 2D canvas
 */
export function createGraphView(element: HTMLElement, loadFlag: LoadFlag, events: GraphEvents): GraphView {
  const parts = assemble(element, loadFlag, events);
  const { state, mount, camera, frames, viewport } = parts;
  const unlisten = listenToPointer(element, mount.pointer, handlersOf(parts, events));
  followCytoscape(parts);
  const stopObserving = observe(parts);
  resize(parts);
  return {
    ready: fontsReady(state.palette.family).then(() => {
      state.hasFonts = true;
      frames.fontsChanged(true);
      frames.paint();
    }),
    render(next) {
      const selectedBefore = state.scene?.selected ?? null;
      const isFirst = state.scene === null;
      const wasRinged = nodeOf(state, state.ring?.node ?? null) !== undefined;
      state.whole = next;
      state.scene = shownAt(next, camera.now().zoom);
      frames.fadeTo(next.edges);
      update(parts);
      if (isFirst) viewport.refit();
      if (next.selected !== selectedBefore) reveal(parts, state.scene.selected);
      // A statement may be unfolded only now.
      if (!wasRinged) reveal(parts, state.ring?.node ?? null);
    },
    setTheme: () => setTheme(parts),
    ...movementsOf(parts),
    setFocusRing(next) {
      state.ring = next;
      reveal(parts, next?.node ?? null);
      frames.paintSoon();
    },
    ...answersOf(parts),
    destroy() {
      unlisten();
      stopObserving();
      camera.stop();
      viewport.stop();
      frames.stop();
      mount.destroy();
    },
  };
}

function assemble(element: HTMLElement, loadFlag: LoadFlag, events: GraphEvents): ViewParts {
  const state = initialState(element);
  const fadeTime = prefersReducedMotion() ? 0 : FADE_TIME;
  const mount = mountCytoscape(element, fadeTime);
  const camera = createCameraAnimation(mount.camera);
  const viewport = createViewportController({
    camera,
    free: () => (state.size.width > 0 && state.size.height > 0 ? freeOf(state) : null),
    fitFor: (of, room) => state.whole && (of === 'initial' ? fitInitial : fitWhole)(state.whole, room),
    report: (rect) => events.camera(rect),
  });
  const frames = createFrameLoop(
    mount,
    () => {
      const { scene, palette, size, insets, tools, ring } = state;
      return scene && { scene, camera: camera.now(), palette, size, insets, tools, ring };
    },
    fadeTime,
  );
  const images = new NodeImageCache(state.palette, loadFlag, () => update(parts));
  const parts: ViewParts = { element, state, mount, camera, frames, viewport, images };
  return parts;
}

/** Brings Cytoscape to the scene, and draws. */
function update({ state: { scene }, mount, camera, frames, images }: ViewParts): void {
  if (!scene) return;
  images.want(scene.nodes.flatMap((node) => (node.flag === null ? [] : [node.flag])));
  const near = labelLevel(camera.now().zoom) === 'near';
  mount.sync([
    ...scene.nodes.map((node) => nodeElement(node, images.uriOf)),
    ...scene.edges.map((edge) => edgeElement(edge, near)),
  ]);
  frames.paintSoon();
}

/** Draws with Cytoscape's frames, and follows its camera: to another level of detail, and into the hands of a person. */
function followCytoscape(parts: ViewParts): void {
  const { state, mount, camera, frames, viewport } = parts;
  let level = labelLevel(camera.now().zoom);
  mount.onRender(() => frames.paint());
  mount.onCameraGesture(() => viewport.detach());
  mount.onCamera(() => {
    viewport.viewportChanged();
    const { zoom } = camera.now();
    if (labelLevel(zoom) === level || !state.whole) return;
    level = labelLevel(zoom);
    state.scene = shownAt(state.whole, zoom);
    update(parts);
  });
}

/** Follows the theme of the document and the size of the element. The answer ends it. */
function observe(parts: ViewParts): () => void {
  const themes = new MutationObserver(() => setTheme(parts));
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const sizes = new ResizeObserver(() => resize(parts));
  sizes.observe(parts.element);
  return () => {
    themes.disconnect();
    sizes.disconnect();
  };
}

function setTheme(parts: ViewParts): void {
  const { element, state, frames, images } = parts;
  state.palette = readPalette(element);
  images.palette = state.palette;
  frames.fontsChanged(false);
  update(parts);
}

function resize({ element, state, mount, frames, viewport }: ViewParts): void {
  state.size = { width: element.clientWidth, height: element.clientHeight };
  mount.resize(state.size.width, state.size.height);
  viewport.refit();
  viewport.viewportChanged();
  frames.paint();
}

/** What a person does with the pointer, as events of the graph. */
function handlersOf(parts: ViewParts, events: GraphEvents): PointerHandlers {
  const { element, state, camera, frames, viewport } = parts;
  return {
    rest: (id) => events.hover(id?.startsWith(BUNDLE) ? null : id),
    tap: (id, adds) => {
      if (id?.startsWith(BUNDLE)) events.toggleBundle(id.slice(BUNDLE.length));
      else if (id?.startsWith(HIDDEN_NEIGHBOURS)) events.expand(id.slice(HIDDEN_NEIGHBOURS.length));
      else events.select(id, adds);
    },
    doubleTap: (id) => {
      if (nodeOf(state, id)) events.focus(id);
      else if (edgeOf(state, id) && !id.startsWith(BUNDLE)) fitIds(parts, [id]);
    },
    menu: (id, place) => {
      const at = onWindow(element, place);
      // A bundle is no one thing to do something with.
      if (at) events.menu(id?.startsWith(BUNDLE) ? null : withoutPrefix(id), at);
    },
    zoom: (factor, place) => {
      viewport.detach();
      camera.jump(zoomedAt(camera.now(), factor, place));
    },
    begin: () => camera.stop(),
    ...createHitTest(frames),
  };
}
