import { expect, test } from 'vitest';
import { navigationKey } from './navigationKeys';

const press = (code: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  navigationKey({ code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('arrows are sides of the screen in both languages', () => {
  expect(press('ArrowLeft')).toEqual({ kind: 'toward', direction: 'left' });
  expect(press('ArrowRight')).toEqual({ kind: 'toward', direction: 'right' });
});

test('with Shift the keys that go round go through the lines between the two', () => {
  expect(press('PageDown')).toEqual({ kind: 'round', by: 1 });
  expect(press('BracketLeft')).toEqual({ kind: 'round', by: -1 });
  expect(press('PageDown', { shiftKey: true })).toEqual({ kind: 'parallel', by: 1 });
  expect(press('Enter', { shiftKey: true })).toEqual({ kind: 'edge' });
});

test('letters, Tab and what is pressed with Ctrl or Alt are left to others', () => {
  for (const code of ['KeyL', 'Slash', 'Tab', 'Escape', 'Digit1']) expect(press(code)).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('Home', { ctrlKey: true })).toBeNull();
  expect(press('Enter', { ctrlKey: true })).toEqual({ kind: 'also' });
  expect(press('Enter', { metaKey: true })).toEqual({ kind: 'also' });
});
