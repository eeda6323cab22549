// @vitest-environment jsdom
import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { listenToPointer } from '../interaction/pointerInput';
import { elementPointer } from './elementPointer';

interface Tap {
  readonly x?: number;
  readonly time?: number;
  readonly keys?: MouseEventInit;
}

/** A graph with two nodes, and all that was done with it in words. */
function aGraphView() {
  const element = document.createElement('div');
  const cy = cytoscape({ headless: true, elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }] });
  const done: string[] = [];
  listenToPointer(element, elementPointer(cy), {
    rest: () => {},
    tap: (id, adds) => done.push(`tap ${id}${adds ? ' too' : ''}`),
    doubleTap: (id) => done.push(`twice ${id}`),
    menu: (id) => done.push(`menu ${id}`),
    zoom: () => {},
    begin: () => {},
    badgeAt: ({ x }) => (x === 500 ? 'beyond:a' : null),
    labelAt: ({ x }) => (x === 400 ? 'b' : null),
  });
  const emit = (type: string, id: string | null, { x = 0, time = 0, keys = {} }: Tap = {}) => {
    const event = {
      type,
      renderedPosition: { x, y: 0 },
      position: { x, y: 0 },
      originalEvent: Object.defineProperty(new MouseEvent('mouseup', keys), 'timeStamp', { value: time }),
    };
    const target = id === null ? cy : cy.getElementById(id);
    // Its types know of names only.
    Reflect.apply(target.emit, target, [event]);
  };
  return { element, done, emit, tap: (id: string | null, how?: Tap) => emit('tap', id, how) };
}

test('two quick taps on one place are one double tap, even where the node has moved away meanwhile', () => {
  const { done, tap } = aGraphView();
  tap('a');
  tap(null, { time: 200, x: 5 });
  expect(done).toEqual(['tap a', 'twice a']);
});

test('slow taps, taps elsewhere and taps on nothing stay single', () => {
  const { done, tap } = aGraphView();
  tap('a');
  tap('a', { time: 900 });
  tap('b', { time: 1000, x: 90 });
  tap(null, { time: 3000 });
  tap(null, { time: 3100 });
  expect(done).toEqual(['tap a', 'tap a', 'tap b', 'tap null', 'tap null']);
});

test('a double click may be as slow as the person has told the system', () => {
  const { done, tap } = aGraphView();
  tap('a');
  tap('a', { time: 900, keys: { detail: 2 } });
  expect(done).toEqual(['tap a', 'twice a']);
});

test('with Shift, Ctrl or Cmd a tap adds, and is never half of a double one', () => {
  const { done, tap } = aGraphView();
  tap('a', { keys: { shiftKey: true } });
  tap('a', { time: 100, keys: { ctrlKey: true } });
  tap('b', { time: 200, keys: { metaKey: true } });
  tap('b', { time: 300 });
  expect(done).toEqual(['tap a too', 'tap a too', 'tap b too', 'tap b']);
});

test('the pointer that went over a panel and came back still rests where it did', () => {
  const { element, done, emit } = aGraphView();
  emit('mouseover', 'a');
  element.dispatchEvent(new MouseEvent('pointerleave'));
  element.dispatchEvent(new MouseEvent('pointerenter'));
  element.dispatchEvent(new MouseEvent('contextmenu', { button: 2, cancelable: true }));
  expect(done).toEqual(['menu a']);
});

test('a badge lies above its node, a label stands for its node', () => {
  const { done, tap } = aGraphView();
  tap('b', { x: 500 });
  tap(null, { x: 400, time: 5000 });
  expect(done).toEqual(['tap beyond:a', 'tap b']);
});

test('the second button asks for a menu of what the pointer rests on; the press is no tap', () => {
  const { element, done, emit, tap } = aGraphView();
  emit('mouseover', 'a');
  emit('tapstart', 'a');
  element.dispatchEvent(new MouseEvent('contextmenu', { button: 2, bubbles: true, cancelable: true }));
  tap('a');
  emit('mouseout', 'a');
  emit('tapstart', null);
  element.dispatchEvent(new MouseEvent('contextmenu', { button: 2, clientX: 400, cancelable: true }));
  emit('tapstart', 'a');
  tap('a');
  expect(done).toEqual(['menu a', 'menu b', 'tap a']);
});
