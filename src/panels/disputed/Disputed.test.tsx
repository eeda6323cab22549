import { act } from 'react';
import { expect, test } from 'vitest';
import { edgeId } from '../../domain/model/ids';
import { renderPanel } from '../testing/renderPanel';
import { Disputed } from './Disputed';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const CLAIM = 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا';
const DENIAL = 'ونفى الكرملين ذلك';

const quotes = (container: HTMLElement) =>
  [...container.querySelectorAll('blockquote')].map((quote) => quote.textContent?.replaceAll(/[«»]/g, ''));

test('claim and denial face each other in the same size, each with voice, date and how sure', () => {
  const panel = renderPanel(<Disputed />, 'ar');
  const { container } = panel;
  expect(panel.names('heading')).toEqual([
    'بين القول والنفي',
    'تزويد كوريا الشمالية روسيا بالأسلحة',
    'طرف واحد يقول ذلك',
    'طرف واحد ينفي ذلك',
  ]);
  expect(quotes(container)).toEqual([CLAIM, DENIAL]);
  const sizes = [...container.querySelectorAll<HTMLElement>('[data-size]')].map((quote) => quote.dataset['size']);
  expect(new Set(sizes)).toEqual(new Set(['large']));
  for (const words of [
    'أنتوني بلينكن',
    'عبر رويترز',
    'الخميس ٩ نوفمبر ٢٠٢٣',
    'مزعوم في حق طرف آخر',
    'الكرملين',
    'أكتوبر ٢٠٢٣',
  ])
    expect(panel.text()).toContain(words);
  expect(container.querySelector('mark')).toBeNull();
});

test('choosing a quote selects its line at that quote, and only it is marked', () => {
  const { container, store } = renderPanel(<Disputed />, 'en');
  const words = [...container.querySelectorAll<HTMLElement>('blockquote [role="link"]')].at(-1);
  act(() => words?.click());
  const { view, panels } = store.getState();
  expect([view.selection, view.quote, panels.evidence]).toEqual([{ kind: 'edge', id: ARMS }, 1, true]);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([DENIAL]);
});

test('a quote is read in its article', () => {
  const panel = renderPanel(<Disputed />, 'en');
  panel.press('button', 'Read in the article');
  const { reader } = panel.store.getState().view;
  expect(
    reader?.span &&
      panel.store.getState().index.articles.get(reader.article)?.text.slice(reader.span.start, reader.span.end),
  ).toBe(CLAIM);
});

test('where nothing is disputed within the filters it says so and leads back', () => {
  const panel = renderPanel(<Disputed />, 'en', (store) =>
    store.getState().setFilter({ hiddenModalities: ['disputed'] }),
  );
  expect(panel.text()).toContain('Nothing that passes the filters is disputed.');
  panel.press('button', 'Show everything again');
  expect(quotes(panel.container)).toEqual([CLAIM, DENIAL]);
});
