import type { NodeId } from '../../domain/model/ids';
import type { NodeNames } from '../../panels/shared/useNames';
import { selectChosen } from '../../state/selectors';
import type { AppState } from '../../state/store';
import type { CommandId } from '../commands/commands';

/** What a key has done, for whoever cannot see it; empty where that is heard in another way. */
export function doneInWords(id: CommandId, before: AppState, after: AppState, { t, names }: NodeNames): string {
  if (id === 'theme') return t('keyWord.theme', { theme: t(`theme.${after.theme}`) });
  if (id === 'legend' || id === 'evidence' || id === 'time') {
    return t(after.panels[id] ? 'keyWord.shown' : 'keyWord.gone', { panel: t(`command.${id}`) });
  }
  if (id !== 'pin') return '';
  const lacks = (state: AppState) => (node: NodeId) => !state.view.pinned.includes(node);
  const kept = after.view.pinned.filter(lacks(before));
  if (kept.length > 0) return t('keyWord.pinned', { names: names(kept) });
  const released = before.view.pinned.filter(lacks(after));
  return released.length > 0 ? t('keyWord.unpinned', { names: names(released) }) : '';
}

/** Why a key has done nothing; empty where one need not wonder. */
export function idleInWords(id: CommandId, state: AppState, { t }: NodeNames): string {
  if (id === 'expand' && selectChosen(state).length > 0) return t('keyWord.nothingToExpand');
  const isForChosen = id === 'expand' || id === 'hide' || id === 'pin' || /^hops/.test(id);
  return isForChosen ? t('keyWord.nothingChosen') : '';
}
