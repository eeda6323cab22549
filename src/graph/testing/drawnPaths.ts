import type PptxGenJS from 'pptxgenjs';
import { inksOf, type Palette } from '../marks/palette';
import type { PathPrimitive } from '../marks/primitives';
import { type PathContext, paintPath } from '../render/canvasPainter';

/** A step of a path: its letter, as in SVG, and its coordinates; `O` is a circle. */
type Step = readonly [string, ...number[]];

/** A path as a surface has drawn it, read back from the surface's own notation. */
export interface DrawnPath {
  readonly steps: readonly Step[];
  /** Names of inks; the ground is one, on the map and on a panel. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: string;
}

/** A palette in which every ink has a colour of its own, so that it can be told from what was drawn. */
export const TELLING: Palette = {
  inks: inksOf(
    (ink) =>
      `#${Array.from(ink)
        .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffff, 7)
        .toString(16)
        .padStart(6, '0')}`,
  ),
  family: 'sans-serif',
  typeScale: 1,
  lineScale: 1,
  drawsLand: true,
};

const NAMES = new Map(
  Object.entries(TELLING.inks).map(([ink, colour]) => [
    colour.toLowerCase(),
    ink === 'land' || ink === 'panel' ? 'ground' : ink,
  ]),
);

/** The ink of a colour of that palette, or of a token's name. */
function inkOf(colour: string | null | undefined): string | null {
  if (colour === null || colour === undefined || colour === 'none') return null;
  return NAMES.get(colour.toLowerCase()) ?? (colour === 'land' || colour === 'panel' ? 'ground' : colour);
}

/** A colour; gradients and patterns are none. */
const nameOf = (style: PathContext['fillStyle']) => (typeof style === 'string' ? style : null);

/** What a canvas is told to paint. */
export function paintedOnCanvas(primitives: readonly PathPrimitive[]): DrawnPath[] {
  return primitives.map((primitive) => {
    const steps: Step[] = [];
    let [fill, stroke]: [string | null, string | null] = [null, null];
    let dash: number[] = [];
    let drawnDash: readonly number[] = [];
    const context: PathContext = {
      fillStyle: '',
      strokeStyle: '',
      lineWidth: 0,
      lineCap: 'butt',
      beginPath: () => steps.splice(0),
      moveTo: (x, y) => steps.push(['M', x, y]),
      lineTo: (x, y) => steps.push(['L', x, y]),
      quadraticCurveTo: (...numbers) => steps.push(['Q', ...numbers]),
      bezierCurveTo: (...numbers) => steps.push(['C', ...numbers]),
      // A whole circle is begun at its right.
      arc: (x, y, radius) => steps.splice(-1, 1, ['O', x, y, radius]),
      closePath: () => steps.push(['Z']),
      setLineDash: (segments: Iterable<number>) => {
        dash = [...segments];
      },
      fill: () => {
        fill = inkOf(nameOf(context.fillStyle));
      },
      stroke: () => {
        stroke = inkOf(nameOf(context.strokeStyle));
        drawnDash = dash;
      },
    };
    paintPath(context, primitive, TELLING);
    return { steps, fill, stroke, width: context.lineWidth, dash: drawnDash, cap: context.lineCap };
  });
}

/** The paths, circles and flags of SVG elements, in their order; a flag is a circle in an ink of that name. */
export function drawnAsSvg(root: Element): DrawnPath[] {
  return [...root.getElementsByTagName('*')]
    .filter(({ tagName, parentElement }) => {
      if (tagName === 'svg') return parentElement?.closest('svg') !== null;
      return ['path', 'circle', 'image'].includes(tagName);
    })
    .filter((element) => element.closest('defs') === null)
    .map((element) => {
      const attribute = (name: string) => element.getAttribute(name);
      const number = (name: string) => Number(attribute(name) ?? 0);
      if (element.tagName === 'image' || element.tagName === 'svg') {
        const radius = number('width') / 2;
        return flagAt(number('x') + radius, number('y') + radius, radius);
      }
      const circle: Step = ['O', number('cx'), number('cy'), number('r')];
      return {
        steps: element.tagName === 'circle' ? [circle] : stepsOf(attribute('d') ?? ''),
        fill: inkOf(attribute('fill') ?? attribute('data-fill')),
        stroke: inkOf(attribute('stroke') ?? attribute('data-stroke')),
        width: number('stroke-width'),
        dash: attribute('stroke-dasharray')?.split(' ').map(Number) ?? [],
        cap: attribute('stroke-linecap') ?? 'butt',
      };
    });
}

function flagAt(x: number, y: number, radius: number): DrawnPath {
  return { steps: [['O', x, y, radius]], fill: 'flag', stroke: null, width: 0, dash: [], cap: 'butt' };
}

/** The data of an SVG path; two half arcs are a circle. */
function stepsOf(data: string): Step[] {
  const steps = [...data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(
    ([, letter = '', numbers = '']): Step => [letter, ...(numbers.match(/-?[\d.]+/g) ?? []).map(Number)],
  );
  return steps.flatMap((step, at): Step[] => {
    const next = steps[at + 1];
    if (step[0] === 'M' && next?.[0] === 'a')
      return [['O', (step[1] ?? 0) + (next[1] ?? 0), step[2] ?? 0, next[1] ?? 0]];
    return step[0] === 'a' ? [] : [step];
  });
}

/** The shapes of a slide, in points from the corner of their place. */
export function drawnOnSlide(shapes: readonly PptxGenJS.ShapeProps[]): DrawnPath[] {
  return shapes.map(({ points = [], fill, line }) => {
    const arcs = points.filter((point) => 'curve' in point && point.curve.type === 'arc');
    return {
      // A circle is closed of itself.
      steps: withoutBetween(
        points.flatMap((point, at) => (arcs.length > 0 && 'close' in point ? [] : stepOnSlide(point, points[at + 1]))),
      ),
      fill: inkOf(fill?.color && `#${fill.color}`),
      stroke: inkOf(line?.color && `#${line.color}`),
      width: line?.width ?? 0,
      dash: [],
      cap: arcs.length > 0 ? 'round' : 'butt',
    };
  });
}

type SlidePoint = NonNullable<PptxGenJS.ShapeProps['points']>[number];

function stepOnSlide(point: SlidePoint, next: SlidePoint | undefined): Step[] {
  const at = (inches: PptxGenJS.Coord) => Number(inches) * 72;
  if ('close' in point) return [['Z']];
  const [x, y] = [at(point.x), at(point.y)];
  if (!('curve' in point)) {
    if (next && 'curve' in next && next.curve.type === 'arc') {
      const radius = at(next.curve.wR);
      return [['O', x - radius, y, radius]];
    }
    return [['moveTo' in point && point.moveTo ? 'M' : 'L', x, y]];
  }
  const { curve } = point;
  if (curve.type === 'arc') return [];
  const first = [at(curve.x1), at(curve.y1)];
  return [curve.type === 'quadratic' ? ['Q', ...first, x, y] : ['C', ...first, at(curve.x2), at(curve.y2), x, y]];
}

/** The same path without places that a straight line passes anyway: a dash of a curve is drawn from place to place. */
function withoutBetween(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const [before, last] = kept.slice(-2);
    if (step[0] === 'L' && last?.[0] === 'L' && before !== undefined && isBetween(last, before, step)) kept.pop();
    kept.push(step);
  }
  return kept;
}

/** Whether a place lies on the way between two others. */
function isBetween([, x = 0, y = 0]: Step, [, x0 = 0, y0 = 0]: Step, [, x1 = 0, y1 = 0]: Step): boolean {
  const way = Math.hypot(x1 - x0, y1 - y0);
  return Math.abs(Math.hypot(x - x0, y - y0) + Math.hypot(x1 - x, y1 - y) - way) < 1e-6 * Math.max(1, way);
}
