import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { GraphDocument } from '../domain/model/schema';

/** Which graph something stored on this device belongs to: `graph-` and 32 hexadecimal digits. */
export const graphKeySchema = z
  .string()
  .regex(/^graph-[0-9a-f]{32}$/)
  .brand<'GraphKey'>();
export type GraphKey = z.infer<typeof graphKeySchema>;

/** A graph by the texts it was made from. */
export interface GraphIdentity {
  readonly key: GraphKey;
  readonly articles: readonly { readonly id: string; readonly sha256: string }[];
}

type Texts = Pick<GraphDocument, 'articles'>;

const DIGITS = 32;
const known = new WeakMap<Texts, GraphKey>();

/**
 * The key of a graph: the first half of a SHA-256 over the sorted ids of its articles.
 *
 * A graph is known by which texts it was made from, because that is what stays while people work on it. Entities,
 * statements, edges, translations, positions and prepared briefings are corrected and compiled anew all the time, and
 * even a text may be put right under its id; the key stays, and with it the briefings made on the graph. A hash over
 * the contents would change with every correction. The address of the page says nothing: several graphs can be served
 * from one address in turn, and one graph from several. With SHA-256 no two lists of ids meet by chance; it is computed
 * synchronously, also on pages that are no secure context and have no `crypto.subtle`.
 *
 * What it does not see: two graphs whose articles bear exactly the same ids are one to it. A graph that has gained or
 * lost an article is another one; `predecessorOf` says what a grown graph takes over.
 */
export function graphKeyOf(document: Texts): GraphKey {
  const found = known.get(document);
  if (found) return found;
  const ids = [...new Set(document.articles.map(({ id }) => id))].sort();
  // No id contains a line feed.
  const digest = bytesToHex(sha256(utf8ToBytes(ids.join('\n'))));
  const key = graphKeySchema.parse(`graph-${digest.slice(0, DIGITS)}`);
  known.set(document, key);
  return key;
}

export function graphIdentityOf(document: Texts): GraphIdentity {
  return {
    key: graphKeyOf(document),
    articles: document.articles.map(({ id, sha256: hash }) => ({ id, sha256: hash })),
  };
}

/**
 * The graph that another one has grown out of: all its articles are still there, most of them with the very same text.
 * Of several, the one with the most articles. A project that gains an article is still the same project to whoever
 * made a briefing on it, so its graph begins with a copy of the briefings of its predecessor.
 * @param others graphs that were opened on this device before
 * @returns null where there is none
 */
export function predecessorOf(graph: GraphIdentity, others: readonly GraphIdentity[]): GraphIdentity | null {
  const texts = new Map(graph.articles.map((article) => [article.id, article.sha256]));
  const candidates = others.filter(({ key, articles }) => {
    const unchanged = articles.filter(({ id, sha256: hash }) => texts.get(id) === hash);
    return key !== graph.key && articles.every(({ id }) => texts.has(id)) && unchanged.length * 2 > articles.length;
  });
  return candidates.reduce<GraphIdentity | null>(
    (best, other) => (best && best.articles.length >= other.articles.length ? best : other),
    null,
  );
}

/** The name under which the browser keeps something of a graph: `rawabit.graph-….<name>`. */
export function nameInGraph(graph: GraphKey, name: string): string {
  return `rawabit.${graph}.${name}`;
}
