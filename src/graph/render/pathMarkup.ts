import type { Palette } from '../marks/palette';
import { pathData } from '../marks/paths';
import type { PathPrimitive } from '../marks/primitives';

/** To hundredths: finer than any screen or printer shows. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** A path as an SVG element. */
export function pathMarkup(path: PathPrimitive, inks: Palette['inks']): string {
  const stroke =
    path.stroke && path.width
      ? ` stroke="${inks[path.stroke]}" stroke-width="${round(path.width)}"` +
        (path.cap === 'round' ? ' stroke-linecap="round"' : '') +
        (path.dash && path.dash.length > 0 ? ` stroke-dasharray="${path.dash.map(round).join(' ')}"` : '')
      : '';
  const faint = path.opacity < 1 ? ` opacity="${round(path.opacity)}"` : '';
  const fill = ` fill="${path.fill ? inks[path.fill] : 'none'}"`;
  const [only] = path.steps;
  if (path.steps.length === 1 && only?.[0] === 'O')
    return `<circle cx="${round(only[1])}" cy="${round(only[2])}" r="${round(only[3])}"${fill}${stroke}${faint}/>`;
  return `<path d="${pathData(path.steps)}"${fill}${stroke}${faint}/>`;
}
