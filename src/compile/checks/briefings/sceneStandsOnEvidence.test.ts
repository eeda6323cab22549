import { expect, test } from 'vitest';
import { aProject } from '../../testing/builders';
import { sceneStandsOnEvidence } from './sceneStandsOnEvidence';

const title = { ar: 'مشهد', en: 'Scene' };
const scene = (more: object) => ({
  id: 'b',
  title,
  scenes: [{ id: 's', title, focus: ['900-putin-help'], quotes: [], notes: [], ...more }],
});
const wordsOf = () => {
  const { project } = aProject({ briefings: [] });
  const [statement] = project.articles[0]?.draft.statements ?? [];
  return statement?.quotes[0]?.exact ?? '';
};

test('words of the focus, and sentences that rest on it', () => {
  const briefings = [
    scene({
      quotes: [{ of: '900-putin-help', exact: wordsOf() }],
      notes: [{ ar: 'جملة', en: 'A sentence', on: ['900-putin-help'] }],
    }),
  ];
  expect(wordsOf()).not.toBe('');
  expect(sceneStandsOnEvidence.check(aProject({ briefings }).project)).toEqual([]);
});

test('words that nobody said there, and a sentence on what is not shown', () => {
  const briefings = [
    scene({
      quotes: [{ of: '900-putin-help', exact: 'كلمات أخرى' }],
      notes: [{ ar: 'جملة', en: 'A sentence', on: ['russia'] }],
    }),
  ];
  expect(sceneStandsOnEvidence.check(aProject({ briefings }).project)).toMatchObject([
    { path: 'briefings[0].scenes[0].notes[0].on[0]', found: '‹russia›' },
    { path: 'briefings[0].scenes[0].quotes[0].exact', found: '‹كلمات أخرى›' },
  ]);
});

test('a quote of something that is not in the focus', () => {
  const briefings = [scene({ focus: ['russia'], quotes: [{ of: '900-putin-help', exact: wordsOf() }] })];
  expect(sceneStandsOnEvidence.check(aProject({ briefings }).project)).toMatchObject([
    { path: 'briefings[0].scenes[0].quotes[0].of', found: '‹900-putin-help›' },
  ]);
});
