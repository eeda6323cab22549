import { expect, test } from 'vitest';
import { aCountry, aProject, someEntities } from '../../testing/builders';
import { aliasListedTwice } from './aliasListedTwice';

test('aliases that stand once are in order', () => {
  expect(aliasListedTwice.check(aProject().project)).toEqual([]);
});

test('twice on one entity, and on two, hamza and ta marbuta aside', () => {
  const entities = [
    aCountry('north-korea', 'كوريا الشمالية', 'North Korea', {
      aliases: { ar: ['كوريا الشمالية', 'كوريا الشماليه'], en: [] },
    }),
    aCountry('united-states', 'أمريكا', 'America', { aliases: { ar: ['أمريكا'], en: ['US'] } }),
    aCountry('america', 'امريكا', 'America', { aliases: { ar: ['امريكا'], en: ['us'] } }),
  ];
  expect(aliasListedTwice.check(aProject({ entities }).project)).toMatchObject([
    {
      path: 'entities[0].aliases.ar[1]',
      found: '‹كوريا الشماليه›, which ‹north-korea› already has at entities[0].aliases.ar[0]',
      tip: 'take one of the two out',
    },
    {
      path: 'entities[2].aliases.ar[0]',
      found: '‹امريكا›, which ‹united-states› already has at entities[1].aliases.ar[0]',
    },
    {
      path: 'entities[2].aliases.en[0]',
      found: '‹us›, which ‹united-states› already has at entities[1].aliases.en[0]',
    },
  ]);
});

test('an alias that is no text', () => {
  expect(
    aliasListedTwice.check(
      aProject({ entities: [{ ...someEntities()[0], aliases: { ar: [1, 2, ''], en: 'x' } }] }).project,
    ),
  ).toEqual([]);
});
