import type { Position } from '../domain/model/schema';
import { CytoscapeCurves } from './cytoscape/curves';
import { type ElementSpec, edgeElement, nodeElement } from './cytoscape/elements';
import { mountCytoscape } from './cytoscape/mount';
import { syncElements } from './cytoscape/syncElements';
import { NO_INSETS } from './geometry/box';
import { curveToScreen } from './geometry/viewTransform';
import type { GraphEvents, GraphView } from './graphView';
import { locateEdge, locateLabels, locateNode } from './interaction/locate';
import { listenToPointer } from './interaction/pointerInput';
import type { PlacedLabel } from './labels/placement';
import { type Badge, badgesOf, hiddenNeighboursBadgeAt } from './marks/badges';
import { FADE_TIME, FADED } from './marks/fading';
import type { FocusRing } from './marks/focusRing';
import { type Frame, toolsSize } from './marks/frame';
import { presentationPalette } from './marks/presentationScale';
import { composeOverlay, composeUnderlay, placeFrameLabels } from './render/composeFrame';
import { Fade } from './render/fade';
import { fontsReady } from './render/fonts';
import { type LoadFlag, NodeImageCache } from './render/nodeImageCache';
import { readPalette } from './render/readPalette';
import { TextMeasurer } from './render/textMeasurer';
import { foldStatements, labelLevel } from './scene/levelOfDetail';
import type { Scene, SceneEdge, SceneNode } from './scene/scene';
import { BEYOND, BUNDLE, plain } from './scene/sceneIds';
import { freeBox, pannedBy, reveal, revealPast, visibleRect, zoomedAt } from './viewport/camera';
import { createCameraAnimation, prefersReducedMotion } from './viewport/cameraAnimation';
import { boxOfEdge, boxOfNode, fitInitial, fitNodes, fitScene, fitWhole } from './viewport/fitViewport';
import { createViewportController } from './viewport/viewportController';

const GLIDE = 450;
const STEP = 200;

/** @throws Error where the browser gives no 2D canvas */
export function createGraphView(element: HTMLElement, loadFlag: LoadFlag, events: GraphEvents): GraphView {
  let palette = readPalette(element);
  /** All there is to show, and what of it is shown at this zoom. */
  let whole: Scene | null = null;
  let scene: Scene | null = null;
  let insets = NO_INSETS;
  /** The keyboard's focus on the plate. */
  let ring: FocusRing | null = null;
  let size = { width: element.clientWidth, height: element.clientHeight };
  let fonts = false;
  let placed: { readonly key: readonly unknown[]; readonly labels: readonly PlacedLabel[] } = { key: [], labels: [] };

  const fadeTime = prefersReducedMotion() ? 0 : FADE_TIME;
  const { cy, under, over } = mountCytoscape(element, fadeTime);
  const camera = createCameraAnimation(cy);
  const keeper = createViewportController({
    camera,
    free: () => (size.width > 0 && size.height > 0 ? free() : null),
    sight: (of, room) => (whole ? (of === 'first' ? fitInitial : fitWhole)(whole, room) : null),
    report: (stretch) => events.camera(stretch),
  });
  let signs: readonly Badge[] = [];
  const curves = new CytoscapeCurves(cy);
  const fader = new Fade(fadeTime);
  const known = new Map<string, ElementSpec>();
  const widths = new TextMeasurer(over.context);
  const pictures = new NodeImageCache(palette, loadFlag, () => update());

  const free = () => freeBox(size, insets);
  const level = () => labelLevel(cy.zoom());
  const near = () => level() === 'near';
  const shownOf = (next: Scene) => (next.foldsStatements || level() === 'far' ? foldStatements(next) : next);
  const nodeOf = (id: string) => scene?.nodes.find((node) => node.id === id);
  const edgeOf = (id: string) => scene?.edges.find((edge) => edge.id === id);

  const onWindow = (place: Position | null): Position | null => {
    const { left, top } = element.getBoundingClientRect();
    return place && { x: place.x + left, y: place.y + top };
  };

  const placeOfNode = (id: string) => (scene ? locateNode({ scene, camera: camera.now() }, id) : null);
  const curveOf = (edge: SceneEdge) => curves.of(edge);
  const placeOfEdge = (id: string) =>
    scene ? locateEdge({ scene, camera: camera.now(), free: free(), near: near(), curveOf }, id) : null;

  function frameOf(shown: Scene, now: number): Frame {
    return {
      scene: shown,
      camera: camera.now(),
      palette: shown.presented ? presentationPalette(palette, size) : palette,
      free: free(),
      tools: toolsSize(size.width, shown.presented),
      curveOf,
      opacityOf: (edge) => fader.at(edge.id, now),
      ring,
      widthOf: (text, font) => widths.of(text, font, palette, shown.language),
    };
  }

  let request = 0;
  function paintSoon(): void {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(paint);
  }

  function paint(): void {
    if (!scene) return;
    const now = performance.now();
    const frame = frameOf(scene, now);
    under.show(composeUnderlay(frame), palette);
    if (fonts) {
      signs = badgesOf(frame);
      const key = [scene, palette, insets, size, frame.camera.zoom, frame.camera.x, frame.camera.y];
      if (key.some((part, at) => part !== placed.key[at])) placed = { key, labels: placeFrameLabels(frame, signs) };
      over.show(composeOverlay(frame, signs, placed.labels), palette);
    }
    if (fader.isBusy(now)) paintSoon();
  }

  /** Brings Cytoscape to the scene. */
  function update(): void {
    if (!scene) return;
    pictures.want(scene.nodes.flatMap((node) => (node.flag === null ? [] : [node.flag])));
    const nodes = scene.nodes.map((node) => nodeElement(node, pictures.uriOf, pictures.flagOf));
    const close = near();
    syncElements(cy, known, [...nodes, ...scene.edges.map((edge) => edgeElement(edge, close))]);
    paintSoon();
  }

  /** Pans just so far that a node or a line does not lie under a panel or beyond the rim. */
  function show(id: string | null): void {
    if (id === null || size.width === 0) return;
    const node = nodeOf(id);
    const edge = edgeOf(id);
    const curve = edge ? curves.of(edge) : null;
    const now = camera.now();
    const box = node ? boxOfNode(node, now) : curve ? boxOfEdge(curveToScreen(curve, now), free()) : null;
    if (!box) return;
    const by = node ? revealPast(box, free(), toolsSize(size.width, scene?.presented === true)) : reveal(box, free());
    if (by.x !== 0 || by.y !== 0) camera.glide({ zoom: now.zoom, x: now.x + by.x, y: now.y + by.y }, GLIDE);
  }

  /** The nodes that ids of nodes and lines mean. */
  function nodesOf(ids: readonly string[]): readonly SceneNode[] {
    const ends = new Set(
      ids
        .flatMap((id) => {
          const edge = edgeOf(id);
          return edge ? [edge.source, edge.target] : [id];
        })
        .map(String),
    );
    return scene?.nodes.filter((node) => ends.has(node.id)) ?? [];
  }

  function focus(ids: readonly string[]): void {
    const nodes = nodesOf(ids);
    if (nodes.length === 0) return;
    keeper.detach();
    camera.glide(fitNodes(nodes, free()), GLIDE);
  }

  function setTheme(): void {
    palette = readPalette(element);
    pictures.palette = palette;
    widths.clear();
    update();
  }

  function resize(): void {
    size = { width: element.clientWidth, height: element.clientHeight };
    under.resize(size.width, size.height);
    over.resize(size.width, size.height);
    cy.resize();
    keeper.refit();
    keeper.viewportChanged();
    paint();
  }

  const unlisten = listenToPointer(element, cy, {
    rest: (id) => events.hover(id?.startsWith(BUNDLE) ? null : id),
    tap: (id, adds) => {
      if (id?.startsWith(BUNDLE)) events.toggleBundle(id.slice(BUNDLE.length));
      else if (id?.startsWith(BEYOND)) events.expand(id.slice(BEYOND.length));
      else events.select(id, adds);
    },
    doubleTap: (id) => {
      if (nodeOf(id)) events.focus(id);
      else if (edgeOf(id) && !id.startsWith(BUNDLE)) focus([id]);
    },
    menu: (id, place) => {
      const at = onWindow(place);
      // A bundle is no one thing to do something with.
      if (at) events.menu(id?.startsWith(BUNDLE) ? null : plain(id), at);
    },
    zoom: (factor, place) => {
      keeper.detach();
      camera.jump(zoomedAt(camera.now(), factor, place));
    },
    begin: () => camera.stop(),
    signAt: (place) => {
      const node = hiddenNeighboursBadgeAt(signs, place);
      return node === null ? null : `${BEYOND}${node}`;
    },
    labelAt: ({ x, y }) => {
      const label = placed.labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
      return label?.id ?? null;
    },
  });
  cy.on('render', paint);
  cy.on('dragpan pinchzoom', () => keeper.detach());
  cy.on('viewport', () => keeper.viewportChanged());
  let levelBefore = level();
  cy.on('zoom', () => {
    if (level() === levelBefore || !whole) return;
    levelBefore = level();
    scene = shownOf(whole);
    update();
  });
  const themes = new MutationObserver(setTheme);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const observer = new ResizeObserver(resize);
  observer.observe(element);
  resize();

  const ready = fontsReady(palette.family).then(() => {
    fonts = true;
    widths.clear();
    paint();
  });

  return {
    ready,
    render(next) {
      const selectedBefore = scene?.selected ?? null;
      const first = scene === null;
      const wasRinged = ring !== null && nodeOf(ring.node) !== undefined;
      whole = next;
      scene = shownOf(next);
      const now = performance.now();
      fader.keep(new Set(next.edges.map((edge) => edge.id)));
      for (const edge of next.edges) fader.set(edge.id, edge.faded ? FADED : 1, now);
      update();
      if (first) keeper.refit();
      if (next.selected !== selectedBefore) show(scene?.selected ?? null);
      // A statement may come out of its fold only now.
      if (!wasRinged) show(ring?.node ?? null);
    },
    setTheme,
    fitNodes: focus,
    fitRect: (stretch) => keeper.fitRect(stretch, GLIDE),
    fitScene(ids, stretch) {
      keeper.follow((room) => whole && fitScene(whole, nodesOf(ids), stretch, room), fonts ? GLIDE : 0);
    },
    fitAll: () => keeper.fitAll(GLIDE),
    zoomBy(factor) {
      const { left, right, top, bottom } = free();
      keeper.detach();
      camera.glide(zoomedAt(camera.now(), factor, { x: (left + right) / 2, y: (top + bottom) / 2 }), STEP);
    },
    panBy(x, y) {
      keeper.detach();
      camera.glide(pannedBy(camera.now(), x, y, free()), STEP);
    },
    setFocusRing(next) {
      ring = next;
      show(next?.node ?? null);
      paintSoon();
    },
    setInsets(next) {
      const settled = fonts;
      insets = next;
      if (!settled) keeper.refit();
      else if (keeper.isFollowing()) keeper.refit(GLIDE);
      keeper.viewportChanged();
      if (!keeper.isFollowing()) show(scene?.selected ?? null);
      paintSoon();
    },
    viewport() {
      const { left, right, top, bottom } = free();
      return { rect: visibleRect(camera.now(), free()), width: right - left, height: bottom - top };
    },
    labels: () => locateLabels(placed.labels, element.getBoundingClientRect()),
    zoom: () => cy.zoom(),
    positionOf: (id) => onWindow(placeOfNode(id)),
    edgePoint: (id) => onWindow(placeOfEdge(id)),
    hiddenNeighbours(id) {
      const at = onWindow(signs.find(({ hiddenNeighboursOf }) => hiddenNeighboursOf === id)?.at ?? null);
      return at && { ...at, count: nodeOf(id)?.hiddenNeighbours ?? 0 };
    },
    destroy() {
      unlisten();
      observer.disconnect();
      themes.disconnect();
      camera.stop();
      keeper.stop();
      cancelAnimationFrame(request);
      cy.destroy();
      element.replaceChildren();
    },
  };
}
