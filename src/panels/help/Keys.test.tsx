import { act, useState } from 'react';
import { expect, test } from 'vitest';
import { type Rendered, renderPanel } from '../testing/renderPanel';
import { Keys } from './Keys';
import type { KeyEditing } from './shortcuts';

const OWN: Readonly<Record<string, string>> = { language: 'L', theme: 'T' };

/** Two commands whose keys can be changed, and one whose key cannot. */
function Sample() {
  const [keys, setKeys] = useState(OWN);
  const editing: KeyEditing = {
    groups: [
      {
        title: 'Window',
        shortcuts: [
          ...Object.keys(OWN).map((id) => ({
            id,
            label: id,
            shown: keys[id] ?? null,
            isFixed: false,
            isChanged: keys[id] !== OWN[id],
          })),
          { id: 'clear', label: 'clear', shown: 'Esc', isFixed: true, isChanged: false },
        ],
      },
    ],
    assign: (id, { code }, swap) => {
      const shown = code.replace('Key', '');
      if (!code.startsWith('Key')) return { kind: 'reserved' };
      const other = Object.keys(keys).find((each) => each !== id && keys[each] === shown);
      if (other !== undefined && !swap) return { kind: 'taken', shown, by: other };
      setKeys({ ...keys, ...(other === undefined ? {} : { [other]: keys[id] ?? '' }), [id]: shown });
      return { kind: 'bound', shown };
    },
    reset: (id) => setKeys({ ...keys, [id]: OWN[id] ?? '' }),
    resetAll: () => setKeys(OWN),
  };
  return <Keys editing={editing} />;
}

const press = (code: string) =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }),
      ),
  );
const change = (page: Rendered, name: RegExp) => {
  page.focus('button', name);
  page.press('button', name);
};
const said = (page: Rendered) => page.container.querySelector('output')?.textContent;

test('keys are read until they are to be changed', () => {
  const page = renderPanel(<Sample />, 'en');
  expect(page.names('button')).toEqual(['Change keys']);
  page.press('button', 'Change keys');
  expect(page.names('button')).toEqual([
    'Done',
    'Restore all original keys',
    'language: L. Change the key',
    'theme: T. Change the key',
  ]);
});

test('the next key pressed is the new one, and can be given back', () => {
  const page = renderPanel(<Sample />, 'en');
  page.press('button', 'Change keys');
  change(page, /^language/);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Press the new key for “language”, or Esc to cancel');
  press('KeyQ');
  expect(said(page)).toBe('Q now means “language”.');
  expect(page.names('button')).toContain('language: Q. Change the key');
  page.press('button', 'Restore the original key of “language”');
  expect(page.names('button')).toContain('language: L. Change the key');
});

test('Esc leaves it as it was, a reserved key is refused', () => {
  const page = renderPanel(<Sample />, 'en');
  page.press('button', 'Change keys');
  change(page, /^language/);
  press('Enter');
  expect(said(page)).toBe('That key is reserved; choose a letter, a digit or a sign.');
  press('Escape');
  expect(page.names('button')).toContain('language: L. Change the key');
});

test('a key that belongs to another command is said, and the two can change places', () => {
  const page = renderPanel(<Sample />, 'ar');
  page.press('button', 'تغيير المفاتيح');
  change(page, /^language/);
  press('Enter');
  press('KeyT');
  expect(said(page), 'the refusal before it is over').toBe('');
  expect(page.text()).toContain('المفتاح T مستخدَم لأمر «theme».');
  expect(document.activeElement?.textContent).toBe('تبديل المفتاحين');
  page.press('button', 'تبديل المفتاحين');
  expect(page.names('button')).toEqual(
    expect.arrayContaining(['language: T. تغيير المفتاح', 'theme: L. تغيير المفتاح']),
  );
  page.press('button', 'استعادة المفاتيح الأصلية');
  expect(page.names('button')).toContain('theme: T. تغيير المفتاح');
});
