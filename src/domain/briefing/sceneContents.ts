import { type EvidenceView, evidenceOf, viewEvidence } from '../graph/evidence';
import type { Visible } from '../graph/filter';
import type { GraphIndex } from '../graph/graphIndex';
import type { BriefingScene } from '../model/briefing';
import type { EdgeId, NodeId } from '../model/ids';

/**
 * What a scene lights: its nodes and edges, the ends of the edges, and the speakers of its statements with the lines
 * that say so. Null where it lights the whole graph. What this graph does not have is passed over.
 */
export function litBy(index: GraphIndex, scene: BriefingScene): Visible | null {
  if (scene.focus.length === 0) return null;
  const nodes = new Set<NodeId>();
  const edges = new Set<EdgeId>();
  for (const id of scene.focus) {
    const meant = index.selectable.get(id);
    if (meant?.kind === 'node') {
      nodes.add(meant.id);
      const spoken = (index.edgesOf.get(meant.id) ?? []).filter(
        ({ type, target }) => type === 'speaks' && target === meant.id,
      );
      for (const { id: edge, source } of spoken) {
        edges.add(edge);
        nodes.add(source);
      }
    }
    const edge = meant?.kind === 'edge' ? index.edges.get(meant.id) : undefined;
    if (edge) {
      edges.add(edge.id);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { nodes, edges };
}

/** A quote that a scene sets in large type. */
export interface SceneQuote {
  /** The edge or statement it is evidence of. */
  readonly of: NodeId | EdgeId;
  readonly view: EvidenceView;
}

/** The quotes of a scene, in its order; what this graph does not have is passed over. */
export function quotesOf(index: GraphIndex, scene: BriefingScene): readonly SceneQuote[] {
  return scene.quotes.flatMap(({ of, at }) => {
    const meant = index.selectable.get(of);
    const piece = meant && evidenceOf(index, meant)[at];
    return meant && piece ? [{ of: meant.id, view: viewEvidence(index, piece) }] : [];
  });
}

/** What a scene names that this graph does not have, each once. */
export function missingIn(index: GraphIndex, scene: BriefingScene): readonly string[] {
  const named = [...scene.focus, ...scene.quotes.map(({ of }) => of)];
  return [...new Set(named.filter((id) => !index.selectable.has(id)))];
}
