import type { Position } from '../domain/schema';
import { drawOver, drawUnder, type Frame, labelsOf } from './board';
import { freeBox, NO_INSETS, reveal, zoomedAt } from './camera';
import { createCameraman, prefersLessMotion } from './cameraman';
import type { GraphEvents, GraphView } from './contract';
import { Curves } from './curves';
import { curveToScreen, toScreen } from './drawScene';
import { clearestPoint } from './edgePoint';
import { type Definition, edgeElement, isHidden, nodeElement } from './elements';
import { Fader } from './fader';
import { foldStatements } from './fold';
import { fontsReady } from './fonts';
import { listen } from './gestures';
import { labelLevel } from './labelRequests';
import type { PlacedLabel } from './labels';
import { fontOf, isolated } from './paint';
import { readPalette } from './palette';
import { patchElements } from './patch';
import { type LoadFlag, Pictures } from './pictures';
import type { Font } from './primitives';
import type { Scene } from './sceneModel';
import { boxAround, boxOfLine, firstSight, focusSight, wholeSight } from './sights';
import { createStage } from './stage';
import { FADE_TIME, FADED } from './stylesheet';

const GLIDE = 450;
const STEP = 200;
const BUNDLE = 'bundle:';

/** @throws Error where the browser gives no 2D canvas */
export function createGraphView(element: HTMLElement, loadFlag: LoadFlag, events: GraphEvents): GraphView {
  let palette = readPalette(element);
  /** All there is to show, and what of it is shown at this zoom. */
  let whole: Scene | null = null;
  let scene: Scene | null = null;
  let insets = NO_INSETS;
  let size = { width: element.clientWidth, height: element.clientHeight };
  /** Until a person moves the camera it keeps to the first sight. */
  let touched = false;
  let fonts = false;
  let placed: { readonly key: readonly unknown[]; readonly labels: readonly PlacedLabel[] } = { key: [], labels: [] };

  const fadeTime = prefersLessMotion() ? 0 : FADE_TIME;
  const { cy, under, over } = createStage(element, fadeTime);
  const camera = createCameraman(cy);
  const curves = new Curves(cy);
  const fader = new Fader(fadeTime);
  const known = new Map<string, Definition>();
  const widths = new Map<string, number>();
  const pictures = new Pictures(palette, loadFlag, () => update());

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

  function widthOf(text: string, font: Font): number {
    const css = fontOf(font, palette);
    const key = `${css} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      over.context.font = css;
      width = over.context.measureText(isolated(text, scene?.language ?? 'ar')).width;
      widths.set(key, width);
    }
    return width;
  }

  function frameOf(shown: Scene, now: number): Frame {
    return {
      scene: shown,
      camera: camera.now(),
      palette,
      free: free(),
      curveOf: (edge) => curves.of(edge),
      opacityOf: (edge) => fader.at(edge.id, now),
      widthOf,
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
    under.show(drawUnder(frame), palette);
    if (fonts) {
      const key = [scene, palette, insets, size, frame.camera.zoom, frame.camera.x, frame.camera.y];
      if (key.some((part, at) => part !== placed.key[at])) placed = { key, labels: labelsOf(frame) };
      over.show(drawOver(frame, placed.labels), palette);
    }
    if (fader.isBusy(now)) paintSoon();
  }

  /** Brings Cytoscape to the scene. */
  function update(): void {
    if (!scene) return;
    pictures.want(scene.nodes.flatMap((node) => (node.flag === null ? [] : [node.flag])));
    const nodes = scene.nodes.map((node) => nodeElement(node, pictures.uriOf, pictures.flagOf));
    const close = near();
    patchElements(cy, known, [...nodes, ...scene.edges.map((edge) => edgeElement(edge, close))]);
    paintSoon();
  }

  function sightFirst(): void {
    if (scene && !touched && size.width > 0 && size.height > 0) camera.jump(firstSight(whole ?? scene, free()));
  }

  /** Pans just so far that the selection does not lie under a panel or beyond the rim. */
  function showSelected(): void {
    const id = scene?.selected ?? null;
    if (id === null || size.width === 0) return;
    const node = nodeOf(id);
    const edge = edgeOf(id);
    const curve = edge ? curves.of(edge) : null;
    const now = camera.now();
    const box = node
      ? boxAround(toScreen(node.position, now), node.radius * now.zoom + 34)
      : curve
        ? boxOfLine(curveToScreen(curve, now), free())
        : null;
    if (!box) return;
    const by = reveal(box, free());
    if (by.x !== 0 || by.y !== 0) camera.glide({ zoom: now.zoom, x: now.x + by.x, y: now.y + by.y }, GLIDE);
  }

  function focus(ids: readonly string[]): void {
    const ends = new Set(
      ids
        .flatMap((id) => {
          const edge = edgeOf(id);
          return edge ? [edge.source, edge.target] : [id];
        })
        .map(String),
    );
    const nodes = scene?.nodes.filter((node) => ends.has(node.id)) ?? [];
    if (nodes.length === 0) return;
    touched = true;
    camera.glide(focusSight(nodes, free()), GLIDE);
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
    sightFirst();
    paint();
  }

  const unlisten = listen(element, cy, {
    rest: (id) => events.hover(id?.startsWith(BUNDLE) ? null : id),
    tap: (id) => (id?.startsWith(BUNDLE) ? events.toggleBundle(id.slice(BUNDLE.length)) : events.select(id)),
    doubleTap: (id) => {
      const ties = scene?.edges.filter((edge) => edge.source === id || edge.target === id) ?? [];
      if (!id.startsWith(BUNDLE)) focus([id, ...ties.map((edge) => edge.id)]);
    },
    zoom: (factor, place) => {
      touched = true;
      camera.jump(zoomedAt(camera.now(), factor, place));
    },
    begin: () => camera.stop(),
    labelAt: ({ x, y }) => {
      const label = placed.labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
      return label?.id ?? null;
    },
  });
  cy.on('render', paint);
  cy.on('dragpan pinchzoom', () => {
    touched = true;
  });
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
      whole = next;
      scene = shownOf(next);
      const now = performance.now();
      fader.keep(new Set(next.edges.map((edge) => edge.id)));
      for (const edge of next.edges) fader.set(edge.id, edge.faded ? FADED : 1, now);
      update();
      if (first) sightFirst();
      if (next.selected !== selectedBefore) showSelected();
    },
    setTheme,
    focus,
    fit() {
      if (whole) camera.glide(wholeSight(whole, free()), GLIDE);
    },
    zoomBy(factor) {
      const { left, right, top, bottom } = free();
      touched = true;
      camera.glide(zoomedAt(camera.now(), factor, { x: (left + right) / 2, y: (top + bottom) / 2 }), STEP);
    },
    setInsets(next) {
      const settled = fonts;
      insets = next;
      if (!settled) sightFirst();
      showSelected();
      paintSoon();
    },
    labels() {
      const rim = element.getBoundingClientRect();
      return placed.labels.map(({ id, lines, box }) => ({
        id,
        text: lines.join(' '),
        x: rim.left + box.left,
        y: rim.top + box.top,
        width: box.right - box.left,
        height: box.bottom - box.top,
      }));
    },
    zoom: () => cy.zoom(),
    positionOf(id) {
      const node = nodeOf(id);
      return node ? onWindow(toScreen(node.position, camera.now())) : null;
    },
    edgePoint(id) {
      const now = camera.now();
      const course = (edge: Scene['edges'][number]) => {
        const curve = isHidden(edge, near()) ? null : curves.of(edge);
        return curve ? [curveToScreen(curve, now)] : [];
      };
      const own = edgeOf(id);
      const [curve] = own ? course(own) : [];
      if (!scene || !curve) return null;
      const others = scene.edges.filter((edge) => edge.id !== id).flatMap(course);
      const discs = scene.nodes.map((node) => ({ ...toScreen(node.position, now), radius: node.radius * now.zoom }));
      return onWindow(clearestPoint(curve, others, discs, free()));
    },
    destroy() {
      unlisten();
      observer.disconnect();
      themes.disconnect();
      camera.stop();
      cancelAnimationFrame(request);
      cy.destroy();
      element.replaceChildren();
    },
  };
}
