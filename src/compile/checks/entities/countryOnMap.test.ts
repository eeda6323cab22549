import { expect, test } from 'vitest';
import { aCountry, aProject } from '../../testing/builders';
import { countryOnMap } from './countryOnMap';

test('a country with flag and place', () => {
  expect(countryOnMap.check(aProject().project)).toEqual([]);
});

test('a country without, and a body with a flag of its own', () => {
  const entities = [
    aCountry('russia', 'روسيا', 'Russia', { iso: undefined, anchor: undefined }),
    { id: 'kremlin', type: 'organization', iso: 'ru' },
  ];
  expect(countryOnMap.check(aProject({ entities }).project).map(({ path, found }) => [path, found])).toEqual([
    ['entities[0].iso', 'none for ‹russia›'],
    ['entities[0].anchor', 'none for ‹russia›'],
    ['entities[1].iso', '‹ru› on ‹kremlin›, of type organization'],
  ]);
});
