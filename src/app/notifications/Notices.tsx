import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../../graph/geometry/box';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { IconButton } from '../../ui/IconButton';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { EmptyState } from './EmptyState';
import styles from './Notice.module.css';

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
  useReturnFocus(region, 'openLegend');
  return (
    <span ref={region}>
      <IconButton icon="close" label={t('command.close')} onPress={dismiss} />
    </span>
  );
}
