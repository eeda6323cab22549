import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MEASURES } from '../../../ui/measures';
import { declared } from '../../../ui/testing/styleSheet';
import { ZOOM_TOOLS, ZOOM_TOOLS_PHONE } from './useZoomToolsSize';

const SHEET = 'app/shell/regions/ZoomTools.module.css';
const buttons = readFileSync(join(import.meta.dirname, 'ZoomTools.tsx'), 'utf8').match(/<(IconButton|MoreMenu)\b/g);

test.each([
  ['a window', ZOOM_TOOLS, MEASURES.target],
  ['a phone', ZOOM_TOOLS_PHONE, MEASURES.targetPhone],
])(
  'the zoom buttons have their place, and as much room beside them as they keep from the corner: in %s',
  (_, size, target) => {
    expect(declared(SHEET, '.zoom', 'inset-block-end')).toBe('var(--space-3)');
    expect(declared(SHEET, '.zoom', 'border')).toMatch(/^1px /);
    expect(declared('ui/Button.module.css', '.icon', 'inline-size')).toBe('var(--target)');
    expect(declared('ui/Button.module.css', '.icon', 'block-size')).toBe('var(--target)');
    const around = 2 * (MEASURES.space3 + 1);
    expect(size.height).toBe(target + around);
    const least = (buttons?.length ?? 0) * target + around;
    expect(size.width).toBeGreaterThanOrEqual(least);
    expect(size.width).toBeLessThan(least + MEASURES.space3);
  },
);
