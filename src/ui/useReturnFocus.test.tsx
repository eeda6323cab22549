import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusTarget, useFocusTarget } from './focusTargets';
import { useReturnFocus } from './useReturnFocus';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom draws nothing, so everything that is there can be seen.
Element.prototype.checkVisibility = () => true;

const byDefault = (from: HTMLElement | null) => from ?? focusTarget('openLegend');

type Place = Parameters<typeof useReturnFocus>[1];

function Region({ place }: { readonly place: Place }) {
  const region = useRef<HTMLDivElement>(null);
  useReturnFocus(region, place);
  return (
    <div ref={region}>
      <button type="button" id="inside">
        inside
      </button>
    </div>
  );
}

interface Props {
  readonly opener: boolean;
  readonly region: boolean;
  readonly place?: Place;
}

function Page({ opener, region, place = byDefault }: Props) {
  const fallback = useFocusTarget<HTMLButtonElement>('openLegend');
  return (
    <>
      {opener && (
        <button type="button" id="opener">
          opener
        </button>
      )}
      <button ref={fallback} type="button" id="fallback">
        fallback
      </button>
      {region && <Region place={place} />}
    </>
  );
}

let root: Root;
const show = (opener: boolean, region: boolean, place?: Place) =>
  act(() => root.render(<Page opener={opener} region={region} {...(place && { place })} />));
const focus = (id: string) => act(() => document.getElementById(id)?.focus());
const settle = () => act(() => vi.advanceTimersByTimeAsync(50));

beforeEach(() => {
  vi.useFakeTimers();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

test('a part that goes away with the focus gives it back to where it came from', async () => {
  show(true, false);
  focus('opener');
  show(true, true);
  focus('inside');
  show(true, false);
  await settle();
  expect(document.activeElement?.id).toBe('opener');
});

test('or, where that is gone too, to what stands in for it', async () => {
  show(true, false);
  focus('opener');
  show(true, true);
  focus('inside');
  show(false, false);
  await settle();
  expect(document.activeElement?.id).toBe('fallback');
});

test('or always to a place that is named', async () => {
  show(true, false);
  focus('opener');
  show(true, true, 'openLegend');
  focus('inside');
  show(true, false);
  await settle();
  expect(document.activeElement?.id).toBe('fallback');
});

test('takes nothing from anybody else', async () => {
  show(true, true);
  focus('inside');
  focus('fallback');
  show(true, false);
  await settle();
  expect(document.activeElement?.id).toBe('fallback');
});
