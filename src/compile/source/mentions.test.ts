import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkMentions } from './mentions';

const FORMS = [
  { node: 'russia', form: 'روسيا' },
  { node: 'nk', form: 'كوريا الشمالية' },
  { node: 'korea', form: 'كوريا' },
  { node: 'kim', form: 'كيم' },
  { node: 'kim', form: 'زعيم كوريا الشمالية' },
  { node: 'hong', form: 'كيم هونغ-كيون' },
];

const linked = (text: string, senses: Parameters<typeof linkMentions<string>>[2] = []) =>
  linkMentions(text, FORMS, senses).map(({ node, start, end }) => `${node}: ${text.slice(start, end)}`);

test('the longest form first, never one over another', () => {
  expect(linked('زعيم كوريا الشمالية في روسيا وكوريا')).toEqual([
    'kim: زعيم كوريا الشمالية',
    'russia: روسيا',
    'korea: كوريا',
  ]);
  expect(linked('كيم هونغ-كيون وكيم')).toEqual(['hong: كيم هونغ-كيون', 'kim: كيم']);
});

test('a hand-made sense wins over every alias it touches; null keeps the words free', () => {
  const text = 'كيم هونغ-كيون في روسيا';
  expect(linked(text, [{ start: 0, end: 3, node: 'nk' }])).toEqual(['nk: كيم', 'russia: روسيا']);
  expect(linked(text, [{ start: 17, end: 22, node: null }])).toEqual(['hong: كيم هونغ-كيون']);
});

test('two senses may share their words: «البلدين» are two countries', () => {
  const text = 'البلدين';
  expect(
    linked(text, [
      { start: 0, end: 7, node: 'russia' },
      { start: 0, end: 7, node: 'nk' },
    ]),
  ).toEqual(['nk: البلدين', 'russia: البلدين']);
});

test('in any text, mentions by alias are in order and apart', () => {
  const words = fc.array(fc.constantFrom('كيم', 'وكوريا', 'الشمالية', 'هونغ-كيون', 'زعيم', 'لروسيا', '.', 'كُوريا'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      let at = 0;
      for (const { start, end } of linkMentions(text, FORMS, [])) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    }),
  );
});
