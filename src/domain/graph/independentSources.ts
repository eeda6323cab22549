import type { ArticleId, NodeId } from '../model/ids';
import type { Article, Evidence, GraphNode } from '../model/schema';

/** Who stands between the fact and the reader. */
export interface Chain {
  readonly speakers: readonly NodeId[];
  readonly via: readonly NodeId[];
  /** Null where the text does not name its publisher. */
  readonly outlet: NodeId | null;
}

type Nodes = ReadonlyMap<NodeId, Pick<GraphNode, 'type'> & Partial<GraphNode>>;
type Articles = ReadonlyMap<ArticleId, Pick<Article, 'outlet'>>;

/** The chain of attribution of one piece of evidence; no speakers where the article speaks in its own voice. */
export function chainOf(evidence: Evidence, nodes: Nodes, articles: Articles): Chain {
  const statement = evidence.statement === undefined ? undefined : nodes.get(evidence.statement);
  const spoken = statement?.type === 'statement';
  return {
    speakers: spoken ? (statement.speakers ?? []) : [],
    via: spoken ? (statement.via ?? []) : [],
    outlet: articles.get(evidence.article)?.outlet ?? null,
  };
}

/** Past this many different chains the exact search gives way to a greedy one. */
const EXACT_LIMIT = 18;

/**
 * How many of the pieces of evidence can be called independent: the largest number of them whose chains
 * share nobody. An unnamed outlet counts as one of its own, so two quotes of one article never are.
 */
export function independentSources(evidence: readonly Evidence[], nodes: Nodes, articles: Articles): number {
  const distinct = new Map<string, ReadonlySet<string>>();
  for (const piece of evidence) {
    const chain = chainOf(piece, nodes, articles);
    const links = new Set([...chain.speakers, ...chain.via, chain.outlet ?? `article:${piece.article}`]);
    distinct.set([...links].sort().join(' '), links);
  }
  const chains = [...distinct.values()].sort((a, b) => a.size - b.size);
  return chains.length > EXACT_LIMIT ? greedy(chains) : largest(chains);
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((link) => !b.has(link));

function largest(chains: readonly ReadonlySet<string>[]): number {
  const [first, ...rest] = chains;
  if (!first) return 0;
  const taking = 1 + largest(rest.filter((other) => disjoint(first, other)));
  // Leaving a chain out can only pay where it stands in the way of another.
  return rest.every((other) => disjoint(first, other)) ? taking : Math.max(taking, largest(rest));
}

function greedy(chains: readonly ReadonlySet<string>[]): number {
  const taken: ReadonlySet<string>[] = [];
  for (const chain of chains) if (taken.every((other) => disjoint(chain, other))) taken.push(chain);
  return taken.length;
}
