import { type Ink, inksOf, type Palette } from '../marks/palette';

/** Reads the theme in force at an element from the design tokens; a colour that is missing becomes the text's. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const ink = (name: Ink) => read(name) || style.color;
  const projector = element.closest('[data-theme]')?.getAttribute('data-theme') === 'projector';
  return {
    inks: inksOf(ink),
    family: read('font-ui') || 'sans-serif',
    typeScale: Number.parseFloat(read('type-scale')) || 1,
    lineScale: projector ? 1.6 : 1,
    drawsLand: !projector,
  };
}
