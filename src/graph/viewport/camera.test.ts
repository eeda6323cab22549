import { describe, expect, test } from 'vitest';
import { NO_INSETS } from '../geometry/box';
import {
  centerOn,
  fitBox,
  freeBox,
  interpolateCamera,
  LEAST_ZOOM,
  MOST_ZOOM,
  panned,
  reveal,
  revealPast,
  zoomedAt,
} from './camera';

const free = freeBox({ width: 1366, height: 720 }, { top: 0, right: 208, bottom: 80, left: 396 });

test('panels leave a box free', () => expect(free).toEqual({ left: 396, top: 0, right: 1158, bottom: 640 }));

test('a box of the map is framed in the middle of what is free', () => {
  const camera = fitBox({ left: -381, top: -100, right: 381, bottom: 100 }, free, 2);
  expect(camera).toEqual({ zoom: 1, x: 777, y: 320 });
});

test('zoom is held within its limits', () => {
  expect(centerOn({ x: 0, y: 0 }, 99, free).zoom).toBe(MOST_ZOOM);
  expect(zoomedAt({ zoom: 1, x: 0, y: 0 }, 0.001, { x: 10, y: 10 }).zoom).toBe(LEAST_ZOOM);
});

test('the place under the pointer stays where it is', () => {
  const { zoom, x, y } = zoomedAt({ zoom: 1, x: 30, y: -20 }, 2, { x: 100, y: 50 });
  expect({ x: ((100 - x) / zoom) * 1 + 30, y: ((50 - y) / zoom) * 1 - 20 }).toEqual({ x: 100, y: 50 });
});

describe('a selection is revealed', () => {
  test('by no move where it is seen', () =>
    expect(reveal({ left: 500, top: 100, right: 600, bottom: 200 }, free)).toEqual({ x: 0, y: 0 }));
  test('by just enough where a panel covers it', () =>
    expect(reveal({ left: 380, top: 600, right: 420, bottom: 660 }, free)).toEqual({ x: 16, y: -20 }));
  test('in the middle where it is too large', () =>
    expect(reveal({ left: 0, top: 0, right: 1366, bottom: 100 }, free)).toEqual({ x: 94, y: 0 }));
});

test('a glide begins and ends where it should', () => {
  const from = { zoom: 0.5, x: 10, y: 20 };
  const to = { zoom: 2, x: -300, y: 80 };
  expect(interpolateCamera(from, to, 0)).toEqual(from);
  expect(interpolateCamera(from, to, 1)).toEqual(to);
  expect(interpolateCamera(from, { ...from, x: 110 }, 0.5)).toEqual({ zoom: 0.5, x: 60, y: 20 });
});

test('without panels all is free', () =>
  expect(freeBox({ width: 10, height: 20 }, NO_INSETS)).toEqual({ left: 0, top: 0, right: 10, bottom: 20 }));

test('what would lie behind the tools in the corner comes out above them', () => {
  const tools = { width: 160, height: 58 };
  expect(revealPast({ left: 1050, top: 560, right: 1150, bottom: 630 }, free, tools)).toEqual({ x: 0, y: -48 });
  expect(revealPast({ left: 850, top: 560, right: 950, bottom: 630 }, free, tools)).toEqual({ x: 0, y: 0 });
});

test('a step over the map is a share of what is free', () => {
  expect(panned({ zoom: 2, x: 10, y: 20 }, -0.5, 0.25, free)).toEqual({ zoom: 2, x: 391, y: -140 });
});
