import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../../domain/graph/filter';
import type { Insets } from '../../graph/geometry/box';
import { useApp, useHistory } from '../../state/hooks';
import { MEASURES } from '../../ui/measures';
import styles from './Hint.module.css';

/** Where to begin, until something has been done; in the corner that the zoom buttons leave free in both languages. */
export function Hint({ insets }: { readonly insets: Insets }) {
  const { t, i18n } = useTranslation();
  const { selection, reader, focus, path, filter, tab } = useApp((state) => state.view);
  const { canUndo } = useHistory();
  if (canUndo || selection || reader || focus || path || filter !== NO_FILTER || tab !== 'network') return null;
  return (
    <div
      className={styles.hint}
      style={{ insetInlineStart: insets.left + MEASURES.space3, marginBlockEnd: insets.bottom }}
    >
      <p dir={i18n.dir()}>{t('graph.hint')}</p>
    </div>
  );
}
