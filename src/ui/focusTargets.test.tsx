import { act, createRef, type ReactNode, type RefObject } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Button } from './Button';
import { canTakeFocus, type FocusTarget, focusOn, focusTarget, hasFocus, useFocusTarget } from './focusTargets';
import { TabBar } from './TabBar';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom draws nothing: here what is marked as hidden cannot be seen.
Element.prototype.checkVisibility = function visible(this: Element) {
  return this.closest('[hidden]') === null;
};

interface PlaceProps {
  readonly name?: FocusTarget;
  readonly id: string;
  readonly isHidden?: boolean;
  readonly isDisabled?: boolean;
}

function Place({ name, id, isHidden = false, isDisabled = false }: PlaceProps) {
  const ref = useFocusTarget<HTMLButtonElement>(name);
  return (
    <button ref={ref} type="button" id={id} hidden={isHidden} disabled={isDisabled}>
      {id}
    </button>
  );
}

function Field({ own }: { readonly own: RefObject<HTMLInputElement | null> }) {
  return <input ref={useFocusTarget('search', own)} />;
}

let root: Root;
const show = (page: ReactNode) => act(() => root.render(page));

beforeEach(() => {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
});
afterEach(() => act(() => root.unmount()));

test('an element is a target as long as it is mounted', () => {
  expect(focusTarget('search')).toBeNull();
  show(<Place name="search" id="box" />);
  expect(focusTarget('search')?.id).toBe('box');
  expect(focusTarget('openTime')).toBeNull();
  show(null);
  expect(focusTarget('search')).toBeNull();
});

test('of several with one name it is the first of the page that can take the focus now', () => {
  const page = (first: Omit<PlaceProps, 'id'>) => (
    <>
      <Place id="first" {...first} />
      <Place name="openLegend" id="second" />
    </>
  );
  show(page({}));
  expect(focusTarget('openLegend')?.id).toBe('second');
  // It stands first, though it was registered last.
  show(page({ name: 'openLegend' }));
  expect(focusTarget('openLegend')?.id).toBe('first');
  show(page({ name: 'openLegend', isHidden: true }));
  expect(focusTarget('openLegend')?.id).toBe('second');
  show(page({ name: 'openLegend', isDisabled: true }));
  expect(focusTarget('openLegend')?.id).toBe('second');
});

test('of several names it is the first that has one', () => {
  show(<Place name="evidencePanel" id="panel" />);
  expect(focusTarget('evidenceTitle', 'evidencePanel')?.id).toBe('panel');
  show(
    <>
      <Place name="evidencePanel" id="panel" />
      <Place name="evidenceTitle" id="title" />
    </>,
  );
  expect(focusTarget('evidenceTitle', 'evidencePanel')?.id).toBe('title');
});

test('the focus is put on it, and it is known where it is', () => {
  show(<Place name="viewTitle" id="title" />);
  expect(hasFocus('viewTitle')).toBe(false);
  focusOn('openTime', 'viewTitle');
  expect(document.activeElement?.id).toBe('title');
  expect(hasFocus('viewTitle')).toBe(true);
  focusOn('openTime');
  expect(document.activeElement?.id, 'without a target it stays').toBe('title');
});

test('nothing takes the focus that is out of the page, inert, or the page itself', () => {
  const lost = document.createElement('button');
  expect(canTakeFocus(lost)).toBe(false);
  expect(canTakeFocus(null)).toBe(false);
  expect(canTakeFocus(document.body)).toBe(false);
  show(
    <div inert>
      <Place name="search" id="box" />
    </div>,
  );
  expect(focusTarget('search')).toBeNull();
});

test('a component keeps a ref of its own to the same element', () => {
  const own = createRef<HTMLInputElement>();
  show(<Field own={own} />);
  expect(own.current?.tagName).toBe('INPUT');
  expect(focusTarget('search')).toBe(own.current);
  show(null);
  expect(own.current).toBeNull();
});

test('one target moves from element to element, as the chosen one of several buttons', () => {
  const tabs = [
    { id: 'one', label: 'One' },
    { id: 'two', label: 'Two' },
  ] as const;
  const bar = (chosen: 'one' | 'two') => (
    <TabBar label="View as" tabs={tabs} chosen={chosen} onChoose={() => {}} focusTarget="chosenView" />
  );
  show(bar('one'));
  expect(focusTarget('chosenView')?.textContent).toBe('One');
  show(bar('two'));
  expect(focusTarget('chosenView')?.textContent).toBe('Two');
  show(null);
  expect(focusTarget('chosenView')).toBeNull();
});

test('a button of the kit is registered and leaves again', () => {
  show(<Button focusTarget="openBriefings">Briefings</Button>);
  expect(focusTarget('openBriefings')?.textContent).toBe('Briefings');
  show(null);
  expect(focusTarget('openBriefings')).toBeNull();
});
