import type { PathCommand } from './primitives';

/** Control points of a cubic Bézier curve that comes nearest to a quarter of a circle, over its radius. */
const QUARTER = 0.5523;

const round = (value: number) => Math.round(value * 100) / 100;

export function circlePath(x: number, y: number, radius: number): PathCommand[] {
  return [['O', x, y, radius]];
}

/** A box whose corners are rounded by so much; begins at the upper side and runs clockwise, as SVG's `rect` does. */
export function rectPath(left: number, top: number, width: number, height: number, corner = 0): PathCommand[] {
  const [right, bottom] = [left + width, top + height];
  if (corner === 0) return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
  const arm = corner * (1 - QUARTER);
  return [
    ['M', left + corner, top],
    ['L', right - corner, top],
    ['C', right - arm, top, right, top + arm, right, top + corner],
    ['L', right, bottom - corner],
    ['C', right, bottom - arm, right - arm, bottom, right - corner, bottom],
    ['L', left + corner, bottom],
    ['C', left + arm, bottom, left, bottom - arm, left, bottom - corner],
    ['L', left, top + corner],
    ['C', left, top + arm, left + arm, top, left + corner, top],
    ['Z'],
  ];
}

/** A path scaled around the origin, then turned around it. @param turn radians, clockwise */
export function transformedPath(steps: readonly PathCommand[], scale: number, turn = 0): PathCommand[] {
  const [along, aside] = [scale * Math.cos(turn), scale * Math.sin(turn)];
  const at = (x: number, y: number): [number, number] => [x * along - y * aside, x * aside + y * along];
  return steps.map((step): PathCommand => {
    switch (step[0]) {
      case 'M':
      case 'L':
        return [step[0], ...at(step[1], step[2])];
      case 'Q':
        return ['Q', ...at(step[1], step[2]), ...at(step[3], step[4])];
      case 'C':
        return ['C', ...at(step[1], step[2]), ...at(step[3], step[4]), ...at(step[5], step[6])];
      case 'O':
        return ['O', ...at(step[1], step[2]), step[3] * scale];
      case 'Z':
        break;
    }
    return step;
  });
}

/** A path as the `d` of an SVG element, to hundredths. */
export function pathData(steps: readonly PathCommand[]): string {
  return steps.map(stepData).join('');
}

function stepData(step: PathCommand): string {
  if (step[0] === 'Z') return 'Z';
  if (step[0] !== 'O') {
    const [letter, ...numbers] = step;
    return `${letter}${numbers.map(round).join(' ')}`;
  }
  const [, x, y, r] = step;
  const arc = (to: number) => `a${round(r)} ${round(r)} 0 1 0 ${round(to)} 0`;
  return `M${round(x - r)} ${round(y)}${arc(2 * r)}${arc(-2 * r)}`;
}
