import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeIdSchema } from '../model/ids';
import type { StatementNode } from '../model/schema';
import { someFilter } from '../testing/filters';
import { aGraph } from '../testing/graph';
import { theRealGraph } from '../testing/realGraph';
import { applyFilter, type Filter, limitsTime, NO_FILTER, type Visible } from './filter';
import { indexGraph } from './graphIndex';
import { confirmedOnly } from './sureness';

const index = indexGraph(aGraph());
const real = theRealGraph();
const node = (id: string) => nodeIdSchema.parse(id);
const seen = (part: Partial<Filter>, graph = index) => applyFilter(graph, { ...NO_FILTER, ...part });
const statements = real.document.nodes.filter((each): each is StatementNode => each.type === 'statement');
const statementsSeen = (visible: Visible) => statements.filter(({ id }) => visible.nodes.has(id)).map(({ id }) => id);
const time = (part: Partial<Filter['time']>): Partial<Filter> => ({ time: { ...NO_FILTER.time, ...part } });

describe('on a small graph', () => {
  test('an empty filter shows everything', () => {
    expect(seen({})).toEqual({
      nodes: new Set(index.document.nodes.map(({ id }) => id)),
      edges: new Set(index.document.edges.map(({ id }) => id)),
    });
  });

  test('a kind of element goes with its lines, and a statement with its only speaker', () => {
    const { nodes, edges } = seen({ hiddenNodeTypes: ['official'] });
    expect([...nodes]).not.toContain('blinken-sees');
    expect([...nodes]).toContain('kremlin-denies');
    expect([...edges]).toEqual([
      'north-korea~supplies-arms-to~russia',
      'us-officials~concerned-about~russia',
      'kremlin~speaks~kremlin-denies',
    ]);
  });

  test('how sure and tone put lines away and leave the elements and the speech', () => {
    for (const part of [confirmedOnly(true), { hiddenTones: ['cooperation' as const] }]) {
      const { nodes, edges } = seen(part);
      expect(nodes.size).toBe(index.document.nodes.length);
      expect([...edges]).not.toContain('north-korea~supplies-arms-to~russia');
      expect([...edges]).toContain('blinken~speaks~blinken-sees');
    }
  });

  test('an article goes with what it alone speaks of', () => {
    const first = index.document.articles.map(({ id }) => id).slice(0, 1);
    const { nodes, edges } = seen({ hiddenArticles: first });
    expect([...nodes].sort()).toEqual(['agency', 'north-korea', 'putin', 'russia', 'united-states', 'us-officials']);
    expect([...edges]).toEqual(['putin~visits~north-korea', 'us-officials~concerned-about~russia']);
  });

  test('one voice alone: what it says, about whom, and the country it belongs to', () => {
    const { nodes, edges } = seen({ onlySpeakers: [node('blinken')] });
    expect([...nodes].sort()).toEqual(['blinken', 'blinken-sees', 'north-korea', 'russia', 'united-states']);
    expect([...edges].sort()).toEqual([
      'blinken-sees~concerns~russia',
      'blinken~speaks~blinken-sees',
      'north-korea~supplies-arms-to~russia',
    ]);
  });

  test('a country speaks through everyone on its land', () => {
    expect(seen({ onlySpeakers: [node('united-states')] })).toEqual(seen({ onlySpeakers: [node('blinken')] }));
  });

  test('an act alone leaves out what the articles say in their own voice', () => {
    const { nodes, edges } = seen({ onlyActs: ['deny'] });
    expect([...nodes].sort()).toEqual(['kremlin', 'kremlin-denies', 'north-korea', 'russia']);
    expect([...edges].sort()).toEqual(['kremlin~speaks~kremlin-denies', 'north-korea~supplies-arms-to~russia']);
  });

  test('the disputed alone: the line and both sides', () => {
    const { nodes, edges } = seen({ onlyDisputed: true });
    expect([...nodes].sort()).toEqual([
      'blinken',
      'blinken-sees',
      'kremlin',
      'kremlin-denies',
      'north-korea',
      'russia',
      'united-states',
    ]);
    expect([...edges].sort()).toEqual([
      'blinken-sees~concerns~russia',
      'blinken~speaks~blinken-sees',
      'kremlin~speaks~kremlin-denies',
      'north-korea~supplies-arms-to~russia',
    ]);
  });

  test('a date that may mean several days passes when one of them does', () => {
    const october = seen(time({ from: '2023-10-31', to: '2023-10-31', undated: false }));
    expect([...october.nodes]).toContain('kremlin-denies');
    expect([...october.nodes]).not.toContain('blinken-sees');
    expect([...october.edges]).not.toContain('putin~visits~north-korea');
  });

  test('what has no date of the kind asked for goes only when that is asked for', () => {
    const window = { by: 'happened', from: '2023-01-01', to: '2023-12-31' } as const;
    expect([...seen(time(window)).nodes]).toContain('blinken-sees');
    expect(seen(time({ ...window, undated: false }))).toEqual({ nodes: new Set(), edges: new Set() });
  });
});

describe('on the real graph', () => {
  test('an empty filter shows everything', () => {
    const { nodes, edges } = applyFilter(real, NO_FILTER);
    expect([nodes.size, edges.size]).toEqual([real.document.nodes.length, real.document.edges.length]);
  });

  test('South Korea alone: exactly the statements of those who stand on its land', () => {
    const seoul = node('south-korea');
    const expected = statements.filter(({ speakers }) => speakers.some((id) => real.homeOf.get(id) === seoul));
    expect(expected.length).toBeGreaterThan(10);
    expect(statementsSeen(seen({ onlySpeakers: [seoul] }, real))).toEqual(expected.map(({ id }) => id));
  });

  test('a statement at odds with another is disputed also where the other is not asked for', () => {
    const odds = real.document.edges.filter(({ type }) => type === 'contradicts');
    expect(odds.length).toBeGreaterThan(0);
    for (const id of odds.flatMap(({ source, target }) => [source, target])) {
      const onlySpeakers = statements.filter((each) => each.id === id).flatMap(({ speakers }) => speakers);
      expect(statementsSeen(seen({ onlySpeakers, onlyDisputed: true }, real))).toContain(id);
    }
  });

  test('no window drops what is undated unless told to', () => {
    const undated = statements.filter(({ date }) => date.said === null).map(({ id }) => id);
    expect(undated.length).toBeGreaterThan(10);
    const window = { from: '1999-01-01', to: '1999-12-31' };
    expect(statementsSeen(seen(time(window), real))).toEqual(undated);
    expect(statementsSeen(seen(time({ undated: false }), real))).toEqual(
      statements.map(({ id }) => id).filter((id) => !undated.includes(id)),
    );
  });

  test('nobody stands in sight without the country whose land it is', () => {
    const articles = real.document.articles.map(({ id }) => id);
    for (const shown of articles) {
      const { nodes } = seen({ hiddenArticles: articles.filter((id) => id !== shown) }, real);
      const homeless = [...nodes].filter((id) => !nodes.has(real.homeOf.get(id) ?? id));
      expect(homeless).toEqual([]);
    }
  });
});

describe.each([
  ['the small graph', index, 200],
  ['the real graph', real, 60],
])('laws, on %s', (_, graph, numRuns) => {
  const filter = someFilter(graph);
  const isWithin = (part: Visible, whole: Visible) =>
    [...part.nodes].every((id) => whole.nodes.has(id)) && [...part.edges].every((id) => whole.edges.has(id));

  test('every line in sight has both its ends, every statement one of its speakers', () => {
    fc.assert(
      fc.property(filter, (some) => {
        const { nodes, edges } = applyFilter(graph, some);
        for (const id of edges) {
          const edge = graph.edges.get(id);
          expect(edge && nodes.has(edge.source) && nodes.has(edge.target)).toBe(true);
        }
        const unspoken = [...nodes].filter((id) => {
          const found = graph.nodes.get(id);
          return found?.type === 'statement' && !found.speakers.some((speaker) => nodes.has(speaker));
        });
        expect(unspoken).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('nothing of a kind that was put away is in sight', () => {
    fc.assert(
      fc.property(filter, (some) => {
        const { nodes, edges } = applyFilter(graph, some);
        const types = [...nodes].map((id) => graph.nodes.get(id)?.type);
        expect(types.filter((type) => type && some.hiddenNodeTypes.includes(type))).toEqual([]);
        const ties = [...edges].map((id) => graph.edges.get(id)?.type);
        expect(ties.filter((type) => type && some.hiddenEdgeTypes.includes(type))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('putting more away never shows more', () => {
    fc.assert(
      fc.property(filter, filter, (some, other) => {
        const both: Filter = {
          hiddenNodeTypes: [...some.hiddenNodeTypes, ...other.hiddenNodeTypes],
          hiddenEdgeTypes: [...some.hiddenEdgeTypes, ...other.hiddenEdgeTypes],
          hiddenModalities: [...some.hiddenModalities, ...other.hiddenModalities],
          hiddenTones: [...some.hiddenTones, ...other.hiddenTones],
          hiddenArticles: [...some.hiddenArticles, ...other.hiddenArticles],
          onlySpeakers: some.onlySpeakers.length > 0 ? some.onlySpeakers : other.onlySpeakers,
          onlyActs: some.onlyActs.length > 0 ? some.onlyActs.slice(0, 1) : other.onlyActs,
          onlyDisputed: some.onlyDisputed || other.onlyDisputed,
          time: limitsTime(some.time) ? { ...some.time, undated: false } : other.time,
        };
        expect(isWithin(applyFilter(graph, both), applyFilter(graph, some))).toBe(true);
      }),
      { numRuns },
    );
  });

  test('asking for two voices or acts is asking for the statements of both', () => {
    fc.assert(
      fc.property(filter, (some) => {
        const of = (part: Partial<Filter>) =>
          [...applyFilter(graph, { ...some, onlyDisputed: false, ...part }).nodes].filter(
            (id) => graph.nodes.get(id)?.type === 'statement',
          );
        const [first, second] = some.onlySpeakers;
        if (!first || !second) return;
        const each = new Set([...of({ onlySpeakers: [first] }), ...of({ onlySpeakers: [second] })]);
        expect(new Set(of({ onlySpeakers: [first, second] }))).toEqual(each);
      }),
      { numRuns },
    );
  });
});
