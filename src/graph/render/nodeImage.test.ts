// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { NodeStyle } from '../marks/nodeMark';
import type { Palette } from '../marks/palette';
import { nodeImage } from './nodeImage';

const inks = {
  sea: '#001',
  land: '#002',
  panel: '#003',
  ink: '#004',
  ink2: '#005',
  cooperation: '#006',
  conflict: '#007',
  neutral: '#008',
  official: '#009',
  organization: '#00a',
  event: '#00b',
  statement: '#00c',
  icon: '#00d',
  marker: '#00e',
  'marker-ink': '#00f',
  'marker-edge': '#010',
  coast: '#011',
  hairline: '#012',
};
const palette: Palette = { inks, family: 'sans-serif', typeScale: 1, lineScale: 1, drawsLand: true };
const FLAG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><path id="flag" d="M0 0h512v512H0z"/></svg>';

function draw(more: Partial<NodeStyle>, flag: string | null = null): Document {
  const style: NodeStyle = {
    type: 'official',
    radius: 12,
    named: true,
    state: 'rest',
    iso: null,
    ground: 'land',
    ...more,
  };
  return new DOMParser().parseFromString(nodeImage(style, flag, palette), 'image/svg+xml');
}

test('every node is a sound SVG document', () => {
  for (const type of ['country', 'official', 'person', 'organization', 'event', 'statement'] as const) {
    for (const state of ['rest', 'selected', 'marked', 'reading'] as const) {
      for (const named of [true, false])
        expect(draw({ type, state, named, iso: 'kp' }, FLAG).querySelector('parsererror')).toBeNull();
    }
  }
});

test('a country is its flag; its letters stand in while there is none', () => {
  expect(draw({ type: 'country', iso: 'kp' }, FLAG).getElementById('flag')).not.toBeNull();
  expect(draw({ type: 'country', iso: 'kp' }).querySelector('text')?.textContent).toBe('KP');
});

test('an official wears the flag of home at the lower right', () => {
  const badge = draw({ iso: 'kp' }, FLAG).querySelector('svg svg');
  expect([Number(badge?.getAttribute('x')), Number(badge?.getAttribute('y'))].every((place) => place > 0)).toBe(true);
});

test('who has no name is an outline with a broken rim', () => {
  const broken = (named: boolean) => draw({ named }).querySelectorAll('[stroke-dasharray]').length;
  expect([broken(true), broken(false)]).toEqual([0, 1]);
});

test('yellow is for what is being read and for what is selected', () => {
  const yellow = (more: Partial<NodeStyle>) => draw(more).querySelectorAll(`[fill="${inks.marker}"]`).length;
  expect([
    yellow({ type: 'statement' }),
    yellow({ type: 'statement', state: 'marked' }),
    yellow({}),
    yellow({ state: 'selected' }),
  ]).toEqual([0, 1, 0, 1]);
});
