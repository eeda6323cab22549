import type { Insets } from '../geometry/box';
import type { Camera } from '../geometry/viewTransform';
import type { PlacedLabel } from '../labels/placement';
import { type Badge, badgesOf } from '../marks/badges';
import { FADED } from '../marks/fading';
import type { FocusRing } from '../marks/focusRing';
import type { Frame } from '../marks/frame';
import type { Palette } from '../marks/palette';
import { presentationPalette } from '../marks/presentationScale';
import { drawnEdgeGeometry } from '../scene/edgeGeometry';
import { labelLevel } from '../scene/levelOfDetail';
import type { Scene, SceneEdge } from '../scene/scene';
import { freeBox } from '../viewport/camera';
import type { CanvasLayer } from './canvasLayer';
import { composeOverlay, composeUnderlay, placeFrameLabels } from './composeFrame';
import { Fade } from './fade';
import { TextMeasurer } from './textMeasurer';

/** What is to be drawn now. */
export interface FrameSource {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly palette: Palette;
  /** Of the element, CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly insets: Insets;
  readonly tools: Frame['tools'];
  readonly ring: FocusRing | null;
}

/** The two layers of our own, beneath and above the nodes. */
interface Layers {
  readonly under: CanvasLayer;
  readonly over: CanvasLayer;
}

/** Draws frames on the two layers, and knows what the last one held. */
export interface FrameLoop {
  /** Draws now. */
  paint(): void;
  /** Draws with the browser's next frame; several calls before it are one. */
  paintSoon(): void;
  /** Words are measured anew: other fonts are there, or other sizes. @param areReady true from when words may be drawn */
  fontsChanged(areReady: boolean): void;
  /** Sends the lines of a scene to their opacity. */
  fadeTo(edges: readonly SceneEdge[]): void;
  curveOf: Frame['curveOf'];
  badges(): readonly Badge[];
  labels(): readonly PlacedLabel[];
  stop(): void;
}

/** @param source null while there is nothing to draw · @param fadeTime milliseconds */
export function createFrameLoop(
  { under, over }: Layers,
  source: () => FrameSource | null,
  fadeTime: number,
): FrameLoop {
  const fade = new Fade(fadeTime);
  const measurer = new TextMeasurer(over.context);
  const labels = createLabelCache();
  const geometry = createGeometryCache();
  let badges: readonly Badge[] = [];
  let hasFonts = false;
  let request = 0;

  function paint(): void {
    const from = source();
    if (!from) return;
    const now = performance.now();
    const frame = frameOf(from, {
      curveOf: geometry(from.scene, from.camera.zoom),
      opacityOf: (edge) => fade.at(edge.id, now),
      widthOf: (text, font) => measurer.of(text, font, from.palette, from.scene.language),
    });
    under.show(composeUnderlay(frame), from.palette);
    if (hasFonts) {
      badges = badgesOf(frame);
      over.show(composeOverlay(frame, badges, labels.of(from, frame, badges)), from.palette);
    }
    if (fade.isBusy(now)) paintSoon();
  }

  function paintSoon(): void {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(paint);
  }

  return {
    paint,
    paintSoon,
    fontsChanged(areReady) {
      hasFonts ||= areReady;
      measurer.clear();
    },
    fadeTo(edges) {
      const now = performance.now();
      fade.keep(new Set(edges.map(({ id }) => id)));
      for (const edge of edges) fade.set(edge.id, edge.faded ? FADED : 1, now);
    },
    curveOf: (edge) => {
      const from = source();
      return from && geometry(from.scene, from.camera.zoom)(edge);
    },
    badges: () => badges,
    labels: () => labels.last(),
    stop: () => cancelAnimationFrame(request),
  };
}

/** A source with what is known of its lines and words. */
function frameOf(
  { scene, camera, palette, size, insets, tools, ring }: FrameSource,
  known: Pick<Frame, 'curveOf' | 'opacityOf' | 'widthOf'>,
): Frame {
  return {
    ...known,
    scene,
    camera,
    palette: scene.presented ? presentationPalette(palette, size) : palette,
    free: freeBox(size, insets),
    tools,
    ring,
  };
}

/** The courses of the lines of a scene, until another scene or level of detail comes. */
function createGeometryCache(): (scene: Scene, zoom: number) => Frame['curveOf'] {
  let known: { readonly scene: Scene; readonly near: boolean; readonly curveOf: Frame['curveOf'] } | null = null;
  return (scene, zoom) => {
    const near = labelLevel(zoom) === 'near';
    if (known?.scene !== scene || known.near !== near) known = { scene, near, curveOf: drawnEdgeGeometry(scene, near) };
    return known.curveOf;
  };
}

/** Places labels only where something that their places depend on has changed: a fade of lines leaves them alone. */
function createLabelCache() {
  let key: readonly unknown[] = [];
  let placed: readonly PlacedLabel[] = [];
  return {
    of({ scene, palette, insets, tools, size, camera }: FrameSource, frame: Frame, badges: readonly Badge[]) {
      const next = [scene, palette, insets, tools, size, camera.zoom, camera.x, camera.y];
      if (next.some((part, at) => part !== key[at])) {
        key = next;
        placed = placeFrameLabels(frame, badges);
      }
      return placed;
    },
    last: () => placed,
  };
}
