import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { TabBar } from './TabBar';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const TABS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
] as const;

test('one is pressed; pressing another chooses it, pressing the same again changes nothing', () => {
  const onChoose = vi.fn<(id: 'one' | 'two') => void>();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() => root.render(<TabBar label="View as" tabs={TABS} chosen="one" onChoose={onChoose} />));
  const buttons = [...place.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  expect(buttons.map((button) => button.getAttribute('role'))).toEqual([null, null]);
  for (const button of buttons) act(() => button.click());
  expect(onChoose.mock.calls).toEqual([['two']]);
  act(() => root.unmount());
  place.remove();
});
