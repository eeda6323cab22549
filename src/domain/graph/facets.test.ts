import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeIdSchema } from '../model/ids';
import { someFilter } from '../testing/filters';
import { aGraph } from '../testing/graph';
import { theRealGraph } from '../testing/realGraph';
import { countFacets, isSure } from './facets';
import { applyFilter, type Filter, NO_FILTER } from './filter';
import { indexGraph } from './graphIndex';
import { inSight } from './neighbourhood';
import { toggledSpeaker } from './speakerFacet';

const index = indexGraph(aGraph());
const real = theRealGraph();
const node = (id: string) => nodeIdSchema.parse(id);
const facets = (part: Partial<Filter> = {}) => countFacets(index, { ...NO_FILTER, ...part });
const seenOf = (filter: Filter) => {
  const { nodes, edges } = applyFilter(real, filter);
  return {
    nodes: real.document.nodes.filter(({ id }) => nodes.has(id)),
    edges: real.document.edges.filter(({ id }) => edges.has(id)),
  };
};

describe('facets of the small graph', () => {
  test('every value that occurs, with how many there are', () => {
    expect(facets()).toEqual({
      nodeTypes: [
        { value: 'country', count: 3, hidden: false },
        { value: 'official', count: 2, hidden: false },
        { value: 'organization', count: 3, hidden: false },
        { value: 'statement', count: 2, hidden: false },
      ],
      sureness: [
        { value: 'fact', count: 2, hidden: false },
        { value: 'disputed', count: 1, hidden: false },
      ],
      tones: [
        { value: 'cooperation', count: 1, hidden: false },
        { value: 'conflict', count: 1, hidden: false },
        { value: 'neutral', count: 1, hidden: false },
      ],
      articles: [
        { value: 'first', count: 2, hidden: false },
        { value: 'second', count: 0, hidden: false },
      ],
      families: [
        {
          family: 'relation',
          count: 3,
          hidden: false,
          entries: [
            { value: 'visits', count: 1, hidden: false },
            { value: 'supplies-arms-to', count: 1, hidden: false },
            { value: 'concerned-about', count: 1, hidden: false },
          ],
        },
        {
          family: 'speech',
          count: 3,
          hidden: false,
          entries: [
            { value: 'speaks', count: 2, hidden: false },
            { value: 'concerns', count: 1, hidden: false },
          ],
        },
      ],
      speakers: [
        {
          country: { value: 'united-states', count: 1, chosen: false },
          entries: [{ value: 'blinken', count: 1, chosen: false }],
        },
        {
          country: { value: 'russia', count: 1, chosen: false },
          entries: [{ value: 'kremlin', count: 1, chosen: false }],
        },
      ],
      acts: [
        { value: 'accuse', count: 1, chosen: false },
        { value: 'deny', count: 1, chosen: false },
      ],
    });
  });

  test('counts follow the other filters, not their own', () => {
    const { acts, speakers, tones } = facets({ onlyActs: ['deny'], hiddenTones: ['cooperation'] });
    expect(acts).toEqual([
      { value: 'accuse', count: 1, chosen: false },
      { value: 'deny', count: 1, chosen: true },
    ]);
    expect(speakers.map(({ country }) => country)).toEqual([
      { value: 'russia', count: 1, chosen: false },
      { value: 'united-states', count: 0, chosen: false },
    ]);
    expect(tones).toContainEqual({ value: 'cooperation', count: 1, hidden: true });
    expect(tones).toContainEqual({ value: 'conflict', count: 0, hidden: false });
  });

  test('a family is hidden when all its kinds are', () => {
    const hidden = (part: Partial<Filter>) => facets(part).families.map((family) => family.hidden);
    expect(hidden({ hiddenEdgeTypes: ['speaks'] })).toEqual([false, false]);
    expect(hidden({ hiddenEdgeTypes: ['speaks', 'concerns'] })).toEqual([false, true]);
  });

  test('what else is to be followed is followed', () => {
    const focus = { around: [node('putin')], hops: 1, expanded: [] } as const;
    const near = countFacets(index, NO_FILTER, (filter) =>
      inSight(index, applyFilter(index, filter), { focus, hidden: [], pinned: [] }),
    );
    expect(near.families.map(({ count }) => count)).toEqual([1, 0]);
  });
});

describe('on the real graph', () => {
  const someOf = someFilter(real);
  const numRuns = 25;

  test('what is put away comes back in the number said', () => {
    fc.assert(
      fc.property(someOf, (filter) => {
        const { families, tones } = countFacets(real, filter);
        const { edges } = seenOf({ ...filter, hiddenEdgeTypes: [] });
        const types = families.flatMap(({ entries }) => entries);
        expect(types.map(({ count }) => count)).toEqual(
          types.map(({ value }) => edges.filter(({ type }) => type === value).length),
        );
        const toned = seenOf({ ...filter, hiddenTones: [] }).edges.filter(isSure);
        expect(tones.map(({ count }) => count)).toEqual(
          tones.map(({ value }) => toned.filter(({ tone }) => tone === value).length),
        );
      }),
      { numRuns },
    );
  });

  test('asking for one voice or act alone gives the statements in the number said', () => {
    fc.assert(
      fc.property(someOf, (filter) => {
        const { acts, speakers } = countFacets(real, filter);
        const statements = (part: Partial<Filter>) =>
          seenOf({ ...filter, ...part }).nodes.filter(({ type }) => type === 'statement').length;
        const voices = speakers
          .slice(0, 3)
          .flatMap(({ country, entries }) => [country ?? [], entries.slice(0, 1)].flat());
        const some = acts.slice(0, 2);
        expect(some.map(({ value }) => statements({ onlyActs: [value] }))).toEqual(some.map(({ count }) => count));
        expect(voices.map(({ value }) => statements({ onlySpeakers: [value] }))).toEqual(
          voices.map(({ count }) => count),
        );
      }),
      { numRuns },
    );
  });

  test('the long lists have the greatest count first, and every voice stands in one of them', () => {
    const { speakers, acts, families } = countFacets(real, NO_FILTER);
    const lists = [
      acts,
      ...families.map(({ entries }) => entries),
      ...speakers.map(({ entries }) => entries),
      speakers.flatMap(({ country }) => country ?? []),
    ];
    for (const list of lists) {
      const counts = list.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    const named = speakers.flatMap(({ country, entries }) => [...(country ? [country] : []), ...entries]);
    const voices = new Set(real.document.nodes.flatMap((each) => (each.type === 'statement' ? each.speakers : [])));
    const values = new Set(named.map(({ value }) => value));
    expect([...voices].filter((id) => !values.has(id))).toEqual([]);
    expect(speakers.at(-1)?.country).toBeNull();
  });
});

describe('choosing voices', () => {
  const press = (chosen: string[], id: string) => toggledSpeaker(index, chosen.map(node), node(id));

  test('adds up, and a second press takes back', () => {
    expect(press(['blinken'], 'kremlin')).toEqual(['blinken', 'kremlin']);
    expect(press(['blinken', 'kremlin'], 'blinken')).toEqual(['kremlin']);
  });

  test('a country takes the place of its people, one of its people that of the country', () => {
    expect(press(['blinken', 'kremlin'], 'united-states')).toEqual(['kremlin', 'united-states']);
    expect(press(['kremlin', 'united-states'], 'blinken')).toEqual(['kremlin', 'blinken']);
  });
});
