import { describe, expect, test } from 'vitest';
import { edgeId, nodeIdSchema } from '../model/ids';
import { checkReferences } from '../model/integrity';
import { aGraph } from '../testing/graph';
import { balanceOf, evidenceOf, viewEvidence } from './evidence';
import { applyFilter, NO_FILTER } from './filter';
import { indexGraph } from './graphIndex';

const index = indexGraph(aGraph());
const node = (id: string) => nodeIdSchema.parse(id);
const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const arms = index.edges.get(ARMS);

describe('the index', () => {
  test('finds a home for officials, bodies and statements, and none for the landless', () => {
    expect(Object.fromEntries(index.homeOf)).toEqual({
      russia: 'russia',
      'north-korea': 'north-korea',
      'united-states': 'united-states',
      blinken: 'united-states',
      putin: 'russia',
      kremlin: 'russia',
      'us-officials': 'united-states',
      'blinken-sees': 'united-states',
      'kremlin-denies': 'russia',
    });
  });

  test('knows the edges at a node, the statements of a speaker and the weight of both', () => {
    expect(index.edgesOf.get(node('russia'))?.map(({ id }) => id)).toEqual([
      ARMS,
      edgeId('us-officials', 'concerned-about', 'russia'),
      edgeId('blinken-sees', 'concerns', 'russia'),
    ]);
    expect(index.statementsOf.get(node('blinken'))?.map(({ id }) => id)).toEqual(['blinken-sees']);
    expect(index.weightOf.get(node('russia'))).toBe(4);
    expect(index.weightOf.get(node('agency'))).toBe(0);
  });

  test('lists evidence by place in the article', () => {
    const starts = [...index.evidenceIn.values()].map((uses) => uses.map(({ evidence }) => evidence.start));
    for (const list of starts) expect(list).toEqual([...list].sort((a, b) => a - b));
    expect(starts.flat().length).toBeGreaterThan(6);
  });
});

describe('evidence', () => {
  test('the quote is the slice of the article, with its chain and dates', () => {
    const view = arms?.evidence[0] && viewEvidence(index, arms.evidence[0]);
    expect(view).toMatchObject({
      quote: 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا',
      chain: { speakers: ['blinken'], via: ['agency'], outlet: null },
      act: 'accuse',
      directness: 'direct',
      said: '2023-11-09',
      happened: null,
    });
  });

  test('in the own voice of an article it has its date and no speaker', () => {
    const piece = index.edges.get(edgeId('putin', 'visits', 'north-korea'))?.evidence[0];
    expect(piece && viewEvidence(index, piece)).toMatchObject({
      chain: { speakers: [], via: [], outlet: 'agency' },
      statement: null,
      said: '2024-06-18',
    });
  });

  test('who asserts and who denies are counted apart', () => {
    expect(arms && balanceOf(index, arms)).toEqual({ assert: 1, deny: 1, sources: 1 });
  });

  test('who says it twice is counted once', () => {
    const twice = arms && { ...arms, evidence: [...arms.evidence, ...arms.evidence] };
    expect(twice && balanceOf(index, twice)).toMatchObject({ assert: 1, deny: 1 });
  });

  test('a statement shows its own words, bound to itself; an entity shows none', () => {
    expect(evidenceOf(index, { kind: 'node', id: node('kremlin-denies') }).map(({ statement }) => statement)).toEqual([
      'kremlin-denies',
    ]);
    expect(evidenceOf(index, { kind: 'node', id: node('russia') })).toEqual([]);
  });
});

describe('the filter', () => {
  const hide = (part: Partial<typeof NO_FILTER>) => applyFilter(index, { ...NO_FILTER, ...part });

  test('hides nothing at rest', () => {
    const all = hide({});
    expect(all.nodes.size).toBe(index.nodes.size);
    expect(all.edges.size).toBe(index.edges.size);
  });

  test('a hidden type takes its lines and its statements along', () => {
    const { nodes, edges } = hide({ hiddenNodeTypes: ['official'] });
    expect(nodes.has(node('blinken-sees'))).toBe(false);
    expect(nodes.has(node('kremlin-denies'))).toBe(true);
    expect([...edges]).toEqual([
      ARMS,
      edgeId('us-officials', 'concerned-about', 'russia'),
      edgeId('kremlin', 'speaks', 'kremlin-denies'),
    ]);
  });

  test('speech stays whatever tone and modality are hidden', () => {
    const { edges } = hide({ hiddenModalities: ['stated'], hiddenTones: ['neutral'] });
    expect([...edges].filter((id) => id.includes('~speaks~') || id.includes('~concerns~'))).toHaveLength(3);
    expect(edges.has(edgeId('putin', 'visits', 'north-korea'))).toBe(false);
  });

  test('a hidden modality takes only its lines', () => {
    const { nodes, edges } = hide({ hiddenModalities: ['disputed'] });
    expect(nodes.size).toBe(index.nodes.size);
    expect(edges.has(ARMS)).toBe(false);
  });

  test('a hidden article takes what only it speaks of', () => {
    const first = index.document.articles[0];
    const { nodes, edges } = hide({ hiddenArticles: first ? [first.id] : [] });
    expect([...edges]).toEqual([
      edgeId('putin', 'visits', 'north-korea'),
      edgeId('us-officials', 'concerned-about', 'russia'),
    ]);
    expect(nodes.has(node('blinken'))).toBe(false);
    expect(nodes.has(node('agency'))).toBe(true);
  });
});

describe('references', () => {
  test('a sound document has no issue', () => {
    expect(checkReferences(aGraph())).toEqual([]);
  });

  test('what leads nowhere is named by path', () => {
    const graph = aGraph();
    const broken = {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => id !== 'putin'),
      edges: graph.edges.map((edge) => ({
        ...edge,
        evidence: edge.evidence.map((piece) => ({ ...piece, end: piece.end + 9999 })),
      })),
    };
    const paths = checkReferences(broken).map(({ path }) => path);
    expect(paths).toContain('articles[1].mentions[0].node');
    expect(paths).toContain('edges[1].source');
    expect(paths).toContain('edges[0].evidence[0]');
  });

  test('an id that stands twice is named', () => {
    const graph = aGraph();
    const [first] = graph.nodes;
    expect(checkReferences({ ...graph, nodes: first ? [...graph.nodes, first] : [] })).toEqual([
      { path: `nodes[${graph.nodes.length}].id`, message: 'duplicate id russia' },
    ]);
  });
});
