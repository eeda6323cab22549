import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdSchema } from '../domain/model/ids';
import type { GraphDocument } from '../domain/model/schema';
import { aGraph } from '../domain/testing/graph';
import { type GraphIdentity, graphIdentityOf, graphKeyOf, graphKeySchema, predecessorOf } from './graphIdentity';

const document = aGraph();
const withArticles = (
  change: (article: GraphDocument['articles'][number]) => Partial<GraphDocument['articles'][number]>,
) => ({
  ...document,
  articles: document.articles.map((article) => ({ ...article, ...change(article) })),
});

describe('the key of a graph', () => {
  test('has a form that fits into every name', () => {
    expect(graphKeySchema.safeParse(graphKeyOf(document)).success).toBe(true);
    expect(graphKeyOf(structuredClone(document))).toBe(graphKeyOf(document));
  });

  test('stays when the data are corrected and compiled anew', () => {
    const corrected: GraphDocument = {
      ...document,
      subject: { ar: 'موضوع آخر', en: 'Another subject' },
      nodes: document.nodes.slice(1).map((node) => ({ ...node, label: { ar: 'اسم', en: 'A name' } })),
      edges: [],
      briefings: [],
    };
    expect(graphKeyOf(corrected)).toBe(graphKeyOf(document));
    expect(graphKeyOf(withArticles(() => ({ text: 'نص مصحح', sha256: '0'.repeat(64) })))).toBe(graphKeyOf(document));
    expect(graphKeyOf({ articles: document.articles.toReversed() })).toBe(graphKeyOf(document));
  });

  test('is another one for other texts, for one more and for one less', () => {
    const [first] = document.articles;
    if (!first) throw new Error('no article');
    const more = { ...first, id: articleIdSchema.parse('third') };
    const others = [
      withArticles(({ id }) => ({ id: articleIdSchema.parse(`${id}-b`) })),
      { articles: [...document.articles, more] },
      { articles: [first] },
    ];
    expect(new Set([document, ...others].map(graphKeyOf)).size).toBe(4);
  });

  test('depends on nothing but which ids there are', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
    const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });
    const keyOf = (names: readonly string[]) =>
      graphKeyOf({
        articles: names.flatMap((name) =>
          document.articles.slice(0, 1).map((article) => ({ ...article, id: articleIdSchema.parse(name) })),
        ),
      });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const isSame = one.toSorted().join(' ') === other.toSorted().join(' ');
        expect(keyOf(one) === keyOf(other)).toBe(isSame);
      }),
    );
  });
});

describe('the predecessor of a graph', () => {
  const [first] = document.articles;
  if (!first) throw new Error('no article');
  /** A graph of texts given as `id` or `id=hash`. */
  const graph = (...texts: readonly string[]): GraphIdentity =>
    graphIdentityOf({
      articles: texts.map((text) => {
        const [id = '', hash = `hash-of-${id}`] = text.split('=');
        return { ...first, id: articleIdSchema.parse(id), sha256: hash };
      }),
    });

  test('is the largest of the known graphs that it has grown out of', () => {
    const known = [graph('a'), graph('a', 'b'), graph('b', 'c'), graph('x')];
    expect(predecessorOf(graph('a', 'b', 'd'), known)).toEqual(graph('a', 'b'));
    expect(predecessorOf(graph('a', 'd'), known)).toEqual(graph('a'));
  });

  test('is none that has a text which is no longer there, nor the graph itself', () => {
    expect(predecessorOf(graph('a', 'b'), [graph('a', 'b'), graph('a', 'b', 'c'), graph('a', 'x')])).toBeNull();
    expect(predecessorOf(graph('a'), [])).toBeNull();
  });

  test('is none that only calls other texts by the same ids; a single corrected text is no other one', () => {
    expect(predecessorOf(graph('1', '2', '3'), [graph('1=other', '2=another')])).toBeNull();
    expect(predecessorOf(graph('1', '2', '3', '4'), [graph('1', '2', '3=corrected')])?.articles).toHaveLength(3);
  });
});
