import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../../domain/graph/filter';
import type { Insets } from '../../graph/geometry/box';
import { useApp, useHistory } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { IconButton } from '../../ui/IconButton';
import { useReturnFocus, visibleElement } from '../../ui/useReturnFocus';
import styles from '../shell/Shell.module.css';
import { EmptyState } from './EmptyState';

const legendButton = () => visibleElement('[data-opens="legend"]');

/** Filters that leave nothing say so and offer the way back. */
export function EmptyStateNotice({ insets }: { readonly insets: Insets }) {
  return useApp((state) => selectVisible(state).nodes.size > 0) ? null : <EmptyState insets={insets} />;
}

/** A link that names what this graph does not have says so until it is put away. */
export function GoneNotice() {
  const { t } = useTranslation();
  const gone = useApp((state) => state.gone);
  // The words come after the region that reads them out.
  const told = useDeferredValue(gone, []);
  return (
    <div className={styles.notice} data-empty={gone.length === 0}>
      <output>
        {told.length > 0 && (
          <>
            {t('evidence.missing')} <bdi>{told.join(', ')}</bdi>
          </>
        )}
      </output>
      {gone.length > 0 && <Dismiss />}
    </div>
  );
}

function Dismiss() {
  const { t } = useTranslation();
  const dismiss = useApp((state) => state.dismissGone);
  const region = useRef<HTMLSpanElement>(null);
  useReturnFocus(region, legendButton);
  return (
    <span ref={region}>
      <IconButton icon="close" label={t('command.close')} onPress={dismiss} />
    </span>
  );
}

/** Where to begin, until something has been done; in the corner that the zoom buttons leave free in both languages. */
export function Hint({ insets }: { readonly insets: Insets }) {
  const { t, i18n } = useTranslation();
  const { selection, reader, focus, path, filter, tab } = useApp((state) => state.view);
  const { canUndo } = useHistory();
  if (canUndo || selection || reader || focus || path || filter !== NO_FILTER || tab !== 'network') return null;
  return (
    <div className={styles.hint} style={{ insetInlineStart: insets.left + 12, marginBlockEnd: insets.bottom }}>
      <p dir={i18n.dir()}>{t('graph.hint')}</p>
    </div>
  );
}
