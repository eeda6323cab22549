import type { i18n, TFunction } from 'i18next';
import { type DraftText, withScene, withSceneAfter } from '../../domain/briefing/edit';
import { type BriefingScene, LONGEST_TEXT, MOST_SCENES } from '../../domain/model/briefing';
import type { BriefingId, NodeId, SceneId } from '../../domain/model/ids';
import { LANGUAGES, type Language } from '../../domain/model/language';
import { formatList } from '../../i18n/locale';
import { type NamedEnd, proposition } from '../../i18n/proposition';
import { captureView, matterOf } from '../../state/capture';
import { emptyBriefing, newSceneId } from '../../state/newId';
import { selectChosen } from '../../state/selectors';
import type { AppState, Store } from '../../state/store';

/** What came of it, for the person to be told. */
export type Capture =
  | { readonly kind: 'captured'; readonly title: DraftText; readonly at: number; readonly isNew: boolean }
  | { readonly kind: 'full' };

const EMPTY: DraftText = { ar: '', en: '' };
/** More names make no title. */
const MOST_NAMES = 3;

/** Adds the present view as a scene to the briefing that is being made, after the scene that is open; or begins one with it. */
export function captureScene(store: Store, i18n: i18n): Capture {
  const state = store.getState();
  const { editing } = state;
  const found = state.own.find(({ id }) => id === editing?.briefing);
  const briefing = found ?? emptyBriefing();
  if (briefing.scenes.length >= MOST_SCENES) return { kind: 'full' };
  const scene: BriefingScene = { id: newSceneId(), title: titleOf(state, i18n), notes: EMPTY, ...captureView(state) };
  const next = withSceneAfter(briefing, scene, editing?.scene ?? null);
  state.keepBriefing(next);
  state.setEditing({ briefing: next.id, scene: scene.id });
  return { kind: 'captured', title: next.title, at: next.scenes.indexOf(scene), isNew: !found };
}

/** Puts the present view in the place of what a scene showed; its words stay. What its notes rested on no longer counts. */
export function retakeScene(store: Store, id: BriefingId, scene: SceneId): void {
  const state = store.getState();
  const briefing = state.own.find((one) => one.id === id);
  if (!briefing) return;
  const taken = captureView(state);
  state.keepBriefing(withScene(briefing, scene, ({ title, notes }) => ({ id: scene, title, notes, ...taken })));
}

/** What is shown, in both languages; empty where no short name fits it. */
function titleOf(state: AppState, i18n: i18n): DraftText {
  const matter = matterOf(state);
  if (matter === 'scene') return state.shown?.scene.title ?? EMPTY;
  const said = LANGUAGES.map((language) => {
    const t = i18n.getFixedT(language);
    return titleIn(state, matter, t, language).slice(0, LONGEST_TEXT);
  });
  return { ar: said[0] ?? '', en: said[1] ?? '' };
}

function titleIn(
  state: AppState,
  matter: Exclude<ReturnType<typeof matterOf>, 'scene'>,
  t: TFunction,
  language: Language,
): string {
  const { index, view } = state;
  const named = (id: NodeId): NamedEnd => index.nodes.get(id) ?? { label: { ar: id, en: id } };
  const name = (id: NodeId) => named(id).label[language];
  if (matter === 'all') return t('briefings.wholeGraph');
  if (matter === 'path' && view.path) {
    const ends = t('path.ends', { from: name(view.path.from), to: name(view.path.to) });
    return ends.charAt(0).toUpperCase() + ends.slice(1);
  }
  if (matter !== 'chosen') return '';
  const chosen = selectChosen(state).flatMap((id) => index.selectable.get(id) ?? []);
  const [first] = chosen;
  const edge = first?.kind === 'edge' ? index.edges.get(first.id) : undefined;
  if (edge) return proposition(t, language, named(edge.source), edge.type, named(edge.target));
  const nodes = chosen.flatMap((one) => (one.kind === 'node' ? [one.id] : []));
  return nodes.length > MOST_NAMES ? '' : formatList(nodes.map(name), language);
}
