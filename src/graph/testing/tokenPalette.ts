import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '../../state/appData';
import { inksOf, type Palette } from '../marks/palette';

const CSS = readFileSync(join(import.meta.dirname, '../../ui/tokens.css'), 'utf8');

/** The palette of a theme as the design tokens have it, for tests without a browser. */
export function tokenPalette(theme: Theme): Palette {
  const rules = CSS.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  const values = new Map(
    [...rules.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const inkOf = (name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no token --${name} in ${theme}`);
    return value;
  };
  return {
    inks: inksOf(inkOf),
    family: 'sans-serif',
    typeScale: 1,
    lineScale: 1,
    drawsLand: theme !== 'projector',
  };
}
