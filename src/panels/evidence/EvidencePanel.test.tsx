import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import type { Store } from '../../state/store';
import { renderPanel } from '../testing/renderPanel';
import { EvidencePanel } from './EvidencePanel';

const node = (id: string) => ({ kind: 'node', id: nodeIdSchema.parse(id) }) as const;
const arms = { kind: 'edge', id: edgeId('north-korea', 'supplies-arms-to', 'russia') } as const;
const visit = { kind: 'edge', id: edgeId('putin', 'visits', 'north-korea') } as const;
const WORDS = 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا';

const selecting = (selection: Parameters<ReturnType<Store['getState']>['select']>[0]) => (store: Store) =>
  store.getState().select(selection);

describe('a line', () => {
  test('says in Arabic what is claimed, by whom, through whom, when and how sure', () => {
    const panel = renderPanel(<EvidencePanel />, 'ar', selecting(arms));
    expect(panel.names('heading')[0]).toBe('تزويد كوريا الشمالية روسيا بالأسلحة');
    const text = panel.text();
    for (const words of [
      'متنازَع عليه',
      'طرف واحد يقول ذلك',
      'طرف واحد ينفي ذلك',
      'أنتوني بلينكن',
      'وزير الخارجية الأميركي',
      'عبر رويترز',
      'الناشر غير مذكور في النص',
      'الخميس ٩ نوفمبر ٢٠٢٣',
      'غير محدَّد في النص',
      'مزعوم في حق طرف آخر',
      'مباشر، مطابق حرفيًّا',
      '١ من ٢',
      'ترجمتنا',
    ])
      expect(text).toContain(words);
  });

  test('says the same in English', () => {
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    expect(panel.names('heading')[0]).toBe('North Korea supplies arms to Russia');
    const text = panel.text();
    for (const words of [
      'Disputed',
      '1 says so',
      '1 denies',
      'Antony Blinken',
      'via Reuters',
      'Thursday 9 November 2023',
      'Alleged, of others',
      'Direct, verbatim',
      '1 of 2',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('sets the exact Arabic words on the marker, right to left, and the English left to right', () => {
    const { container } = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    const words = container.querySelector('blockquote');
    expect([words?.lang, words?.dir, words?.querySelector('mark')?.textContent]).toEqual(['ar', 'rtl', WORDS]);
    const english = container.querySelector('blockquote + div p');
    expect([english?.getAttribute('lang'), english?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  test('leads to the next quote, which is the denial, and back', () => {
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    panel.press('button', 'Next quote');
    expect(panel.container.querySelector('blockquote mark')?.textContent).toBe('ونفى الكرملين ذلك');
    expect(panel.text()).toContain('October 2023');
    expect(panel.text()).toContain('The text does not say what exactly was denied.');
    panel.press('button', /^Antony Blinken/);
    expect(panel.container.querySelector('blockquote mark')?.textContent).toBe(WORDS);
  });

  test('the last quote keeps the focus on the way there, which then leads no further', () => {
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    const next = [...panel.container.querySelectorAll('button')].find(
      (button) => button.getAttribute('aria-label') === 'Next quote',
    );
    panel.focus('button', 'Next quote');
    panel.press('button', 'Next quote');
    expect([document.activeElement === next, next?.getAttribute('aria-disabled')]).toEqual([true, 'true']);
    panel.press('button', 'Next quote');
    expect(panel.store.getState().view.quote).toBe(1);
  });

  test('another quote chosen from the list hands the focus to the title, not to nothing', () => {
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    panel.focus('button', /ونفى الكرملين ذلك/);
    panel.press('button', /ونفى الكرملين ذلك/);
    expect(document.activeElement?.textContent).toBe('North Korea supplies arms to Russia');
  });

  test('opens the article at the words, and an open article follows to the next quote', () => {
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    panel.press('button', 'Read in the article');
    const first = panel.store.getState().view.reader;
    expect(first?.article).toBe('first');
    expect(
      first?.span &&
        panel.store.getState().index.articles.get(first.article)?.text.slice(first.span.start, first.span.end),
    ).toBe(WORDS);
    panel.press('button', 'Next quote');
    expect(panel.store.getState().view.reader?.span).not.toEqual(first?.span);
  });

  test('copies a citation with words, our translation, chain, title and date, and says so', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(arms));
    panel.press('button', 'Copy citation');
    await act(() => Promise.resolve());
    expect(writeText).toHaveBeenCalledWith(
      [
        `«${WORDS}»`,
        '“We see North Korea providing military equipment to Russia” (English translation by Rawabit)',
        'Antony Blinken, via Reuters, in: “Concern over cooperation” (title ours), outlet not named in the text, said Thursday 9 November 2023.',
      ].join('\n'),
    );
    expect([...panel.container.querySelectorAll('output')].map((output) => output.textContent)).toContain(
      'Citation copied',
    );
  });

  test('in the voice of the article says so and gives its publisher and date', () => {
    const panel = renderPanel(<EvidencePanel />, 'ar', selecting(visit));
    expect(panel.names('heading')[0]).toBe('زيارة فلاديمير بوتين لكوريا الشمالية');
    for (const words of [
      'بلسان المقال نفسه',
      'رويترز',
      'تاريخ النشر',
      'الثلاثاء ١٨ يونيو ٢٠٢٤',
      'تاريخ الزيارة',
      'مذكور على أنه واقع',
    ])
      expect(panel.text()).toContain(words);
    expect(panel.names('button')).not.toContain('الاقتباس التالي');
  });
});

describe('an element', () => {
  test('shows office with its words, statements and ties, each leading on', () => {
    const panel = renderPanel(<EvidencePanel />, 'en', selecting(node('blinken')));
    for (const words of [
      'Official',
      'US Secretary of State',
      WORDS,
      'North Korea provides military equipment to Russia',
      'Accusation',
      'In the articles',
    ])
      expect(panel.text()).toContain(words);
    panel.press('button', /^North Korea provides military equipment/);
    expect(panel.store.getState().view.selection).toEqual(node('blinken-sees'));
    expect(panel.names('heading')[0]).toBe('North Korea provides military equipment to Russia');
  });

  test('marks background and names of the texts as such', () => {
    expect(renderPanel(<EvidencePanel />, 'ar', selecting(node('kremlin'))).text()).toContain(
      'خلفية من خارج المقالات مقر الرئاسة الروسية',
    );
    expect(renderPanel(<EvidencePanel />, 'ar', selecting(node('north-korea'))).text()).toContain('بيونغ يانغ');
  });

  test('that is a statement shows its words, whom it is about and the lines it is evidence for', () => {
    const panel = renderPanel(<EvidencePanel />, 'ar', selecting(node('blinken-sees')));
    expect(panel.container.querySelector('blockquote mark')?.textContent).toBe(WORDS);
    expect(panel.text()).toContain('كوريا الشمالية وروسيا');
    panel.press('button', /تزويد كوريا الشمالية روسيا بالأسلحة/);
    expect(panel.store.getState().view.selection).toEqual(arms);
  });
});

test('with nothing selected offers the disputed first', () => {
  const panel = renderPanel(<EvidencePanel />, 'en');
  expect(panel.text()).toContain('Said and denied');
  panel.press('button', /^North Korea supplies arms to Russia/);
  expect(panel.store.getState().view.selection).toEqual(arms);
});

test('a selection that is cleared gives the focus back to the row it was made by', () => {
  const panel = renderPanel(<EvidencePanel />, 'ar');
  panel.focus('button', /تزويد كوريا الشمالية روسيا بالأسلحة/);
  panel.press('button', /تزويد كوريا الشمالية روسيا بالأسلحة/);
  expect(document.activeElement?.tagName).toBe('H2');
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    panel.store.getState().select(null);
  });
  expect(document.activeElement?.textContent).toMatch(/^تزويد كوريا الشمالية روسيا بالأسلحة/);
});

test('says when a link leads to nothing', () => {
  expect(renderPanel(<EvidencePanel />, 'en', selecting(node('nobody'))).text()).toContain(
    'something that is not in this graph',
  );
});
