import { evidenceOf } from '../domain/graph/evidence';
import type { BriefingScene } from '../domain/model/briefing';
import type { EdgeId, NodeId } from '../domain/model/ids';
import { selectChosen, selectShownScene, selectVisible, selectWay } from './selectors';
import type { AppState } from './store';

/** What of the present view makes up a scene. */
export type Captured = Pick<BriefingScene, 'focus' | 'quotes' | 'camera'>;

/** What a scene made of the present view is about, for its first title. */
export type Matter = 'scene' | 'path' | 'chosen' | 'restricted' | 'all';

/** What is meant by the present view: a scene that is shown, the way being read, what is chosen, what is left in sight. */
export function matterOf(state: AppState): Matter {
  if (selectShownScene(state)) return 'scene';
  if (selectWay(state)) return 'path';
  if (state.view.selection) return 'chosen';
  const { nodes, edges } = selectVisible(state);
  return nodes.size < state.index.nodes.size || edges.size < state.index.edges.size ? 'restricted' : 'all';
}

/** The present view as a scene: what it lights, the quote being read, where the camera stands. */
export function captureView(state: AppState): Captured {
  const shown = selectShownScene(state);
  const { camera } = state;
  const stands = camera && {
    x: Math.round(camera.x),
    y: Math.round(camera.y),
    width: Math.max(1, Math.round(camera.width)),
    height: Math.max(1, Math.round(camera.height)),
  };
  const focus = focusOf(state);
  return {
    focus: [...focus],
    // On a way only what stands on it is of the scene.
    quotes: shown ? shown.quotes : quoteOf(state).filter(({ of }) => focus.includes(of)),
    ...(stands && { camera: stands }),
  };
}

function focusOf(state: AppState): readonly (NodeId | EdgeId)[] {
  const matter = matterOf(state);
  if (matter === 'all') return [];
  if (matter === 'scene') return selectShownScene(state)?.focus ?? [];
  if (matter === 'chosen') return selectChosen(state);
  const way = matter === 'path' ? selectWay(state)?.way : undefined;
  if (way) return [...way.nodes, ...way.steps.flatMap(({ edges }) => edges.map(({ id }) => id))];
  const { nodes, edges } = selectVisible(state);
  return [...nodes, ...edges];
}

function quoteOf({ index, view: { selection, quote } }: AppState): BriefingScene['quotes'] {
  return selection && evidenceOf(index, selection)[quote] ? [{ of: selection.id, at: quote }] : [];
}
