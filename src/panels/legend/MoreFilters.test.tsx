import { expect, test } from 'vitest';
import { NO_FILTER } from '../../domain/graph/filter';
import { renderPanel } from '../testing/renderPanel';
import { Legend } from './Legend';

const filterOf = ({ store }: ReturnType<typeof renderPanel>) => store.getState().view.filter;

test('the long lists are closed at first, and one is open at a time', () => {
  const panel = renderPanel(<Legend />, 'en');
  const open = () =>
    [...panel.container.querySelectorAll('[aria-expanded="true"]')].map((button) => button.textContent);
  expect(open()).toEqual([]);
  expect(panel.names('checkbox')).toEqual([]);
  panel.press('button', 'Acts');
  expect(panel.names('checkbox')).toEqual(['Accusation: 1 statement', 'Denial: 1 statement']);
  panel.press('button', 'Speakers');
  expect(open()).toEqual(['Speakers']);
  panel.press('button', 'Speakers');
  expect(panel.names('checkbox')).toEqual([]);
});

test('speakers stand by country; a country takes the place of its people, and one of them narrows it down', () => {
  const panel = renderPanel(<Legend />, 'en');
  panel.press('button', 'Speakers');
  panel.press('button', 'United States: one by one');
  expect(panel.names('checkbox')).toEqual([
    'United States: 1 statement',
    'Antony Blinken: 1 statement',
    'Russia: 1 statement',
  ]);
  panel.press('checkbox', /^United States/);
  panel.press('checkbox', /^Russia/);
  expect(filterOf(panel)).toEqual({ ...NO_FILTER, onlySpeakers: ['united-states', 'russia'] });
  panel.press('checkbox', /^Antony Blinken/);
  expect(filterOf(panel).onlySpeakers).toEqual(['russia', 'blinken']);
  panel.press('checkbox', /^Antony Blinken/);
  panel.press('checkbox', /^Russia/);
  expect(filterOf(panel)).toEqual(NO_FILTER);
});

test('several acts add up', () => {
  const panel = renderPanel(<Legend />, 'ar');
  panel.press('button', 'نوع القول');
  panel.press('checkbox', 'نفي: قول واحد');
  panel.press('checkbox', 'اتهام: قول واحد');
  expect(filterOf(panel)).toEqual({ ...NO_FILTER, onlyActs: ['deny', 'accuse'] });
});

test('kinds of tie go one by one, by family, or all but one, and come back', () => {
  const panel = renderPanel(<Legend />, 'en');
  const hidden = () => filterOf(panel).hiddenEdgeTypes;
  panel.press('button', 'Ties');
  panel.press('button', 'Actions and stances: one by one');
  panel.press('button', 'visits: 1 shown');
  expect(hidden()).toEqual(['visits']);
  panel.press('button', 'visits: hidden (1)');
  expect(hidden()).toEqual([]);
  panel.press('button', 'Ties to statements: 3 shown');
  expect(hidden()).toEqual(['speaks', 'concerns']);
  panel.press('button', 'Only visits');
  expect(hidden()).not.toContain('visits');
  expect(hidden()).toContain('supplies-arms-to');
  panel.press('button', 'All kinds of tie again');
  expect(filterOf(panel)).toEqual(NO_FILTER);
});
