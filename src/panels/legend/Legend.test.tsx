import { expect, test } from 'vitest';
import { NO_FILTER } from '../../domain/graph/filter';
import { renderPanel } from '../testing/renderPanel';
import { Legend } from './Legend';

const filterOf = ({ store }: ReturnType<typeof renderPanel>) => store.getState().view.filter;

test('counts in Arabic what is on the screen, in its digits, and nothing else', () => {
  const panel = renderPanel(<Legend />, 'ar');
  expect(panel.names('button')).toEqual([
    'الروابط',
    'القائل',
    'نوع القول',
    'دولة: الظاهر ٣',
    'مسؤول: الظاهر ٢',
    'جهة: الظاهر ٣',
    'قول: الظاهر ٢',
    'مذكور أو مؤكَّد: الظاهر ٢',
    'متنازَع عليه: الظاهر ١',
    'تعاون: الظاهر ١',
    'نزاع: الظاهر ١',
    'محايد: الظاهر ١',
    'المقال ١: قلق من تعاون · قولان',
    'المقال ٢: بوتين يزور كوريا الشمالية · لا أقوال',
  ]);
});

test('a press puts a kind away, shows it as such, and a second brings it back', () => {
  const panel = renderPanel(<Legend />, 'en');
  panel.press('button', 'Disputed: 1 shown');
  expect(filterOf(panel)).toEqual({ ...NO_FILTER, hiddenModalities: ['disputed'] });
  expect(panel.names('button')).toContain('Disputed: hidden (1)');
  panel.press('button', 'Disputed: hidden (1)');
  expect(filterOf(panel)).toEqual(NO_FILTER);
});

test('filters by element, tone and article', () => {
  const panel = renderPanel(<Legend />, 'en');
  panel.press('button', 'Statement: 2 shown');
  panel.press('button', 'Conflict: 1 shown');
  panel.press('button', /^Article 1: Concern over cooperation/);
  expect(filterOf(panel)).toEqual({
    ...NO_FILTER,
    hiddenNodeTypes: ['statement'],
    hiddenTones: ['conflict'],
    hiddenArticles: ['first'],
  });
});

test('one press keeps only what is reported as fact or acknowledged', () => {
  const panel = renderPanel(<Legend />, 'ar');
  panel.press('switch', 'المؤكَّد فقط');
  expect(filterOf(panel).hiddenModalities).toEqual(['alleged', 'conditional', 'planned', 'denied', 'disputed']);
  expect(panel.names('button')).toContain('متنازَع عليه: المخفي ١');
  panel.press('switch', 'المؤكَّد فقط');
  expect(filterOf(panel)).toEqual(NO_FILTER);
});

test('one press keeps only what is both said and denied', () => {
  const panel = renderPanel(<Legend />, 'en');
  panel.press('switch', 'Disputed only');
  expect(filterOf(panel)).toEqual({ ...NO_FILTER, onlyDisputed: true });
  expect(panel.names('button')).toContain('Disputed: 1 shown');
  expect(panel.names('button').filter((name) => name.startsWith('Neutral'))).toEqual([]);
});

test('what was put away is counted as it would come back under the other filters', () => {
  const panel = renderPanel(<Legend />, 'en', ({ getState }) => getState().setFilter({ hiddenTones: ['cooperation'] }));
  expect(panel.names('button')).toContain('Cooperation: hidden (1)');
  panel.press('switch', 'Confirmed only');
  expect(panel.names('button')).toContain('Cooperation: hidden (0)');
});
