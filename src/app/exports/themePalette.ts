import type { Palette } from '../../graph/marks/palette';
import { readPalette } from '../../graph/render/readPalette';
import type { Theme } from '../../state/appData';

/** The colours and sizes of a theme, whichever is on screen, as the design tokens have them. */
export function themePalette(theme: Theme): Palette {
  const sample = document.createElement('div');
  sample.dataset['theme'] = theme;
  sample.hidden = true;
  document.body.append(sample);
  const palette = readPalette(sample);
  sample.remove();
  return palette;
}
