import { useMemo, useRef } from 'react';
import type { Insets } from '../../graph/geometry/box';
import { takeBack } from '../../panels/filters/parts';
import { useParts } from '../../panels/filters/useParts';
import { wayBack } from '../../panels/filters/wayBack';
import { useNames } from '../../panels/shared/useNames';
import { useApp, useAppStore, useHistory } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { useReturnFocus } from '../../ui/useReturnFocus';
import styles from './EmptyState.module.css';

/** In the place of the graph: which filters leave nothing of it, and the ways back. */
export function EmptyState({ insets }: { readonly insets: Insets }) {
  const names = useNames();
  const { t, index } = names;
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const parts = useParts();
  const { canUndo } = useHistory();
  const last = useMemo(
    () =>
      wayBack(
        index,
        view,
        store.temporal.getState().pastStates.flatMap((state) => state.view ?? []),
      ),
    [index, view, store],
  );
  const region = useRef<HTMLDivElement>(null);
  useReturnFocus(region, 'openLegend');
  return (
    <div
      ref={region}
      className={styles.nothing}
      style={{
        paddingLeft: insets.left,
        paddingRight: insets.right,
        paddingBlockStart: insets.top,
        paddingBlockEnd: insets.bottom,
      }}
    >
      <p className={styles.what}>{t('graph.empty')}</p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.key}>{part.words(names)}</li>
        ))}
      </ul>
      <div className={styles.ways}>
        {last && parts.length > 1 && (
          <Button look="primary" focusTarget="emptyState" onPress={() => takeBack(store.getState(), last)}>
            {t('filters.remove', { name: last.words(names) })}
          </Button>
        )}
        <Button focusTarget="emptyState" onPress={() => store.getState().showAll()}>
          {t('graph.showAll')}
        </Button>
        {canUndo && (
          <Button look="plain" onPress={() => store.temporal.getState().undo()}>
            {t('command.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
