import { useTranslation } from 'react-i18next';
import { useApp } from '../state/hooks';
import { IconButton } from '../ui/IconButton';
import type { CommandId } from './commands';
import styles from './Shell.module.css';
import type { Insets } from './useInsets';

interface Props {
  readonly run: (id: CommandId) => void;
  readonly insets: Insets;
}

/** Nearer, farther, everything: beside the evidence where that is open. */
export function ZoomTools({ run, insets }: Props) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const aside = language === 'ar' ? insets.left : insets.right;
  return (
    <div
      className={styles.zoom}
      style={{ insetInlineEnd: aside + 12, marginBlockEnd: insets.bottom }}
      role="group"
      aria-label={t('command.camera')}
    >
      <IconButton icon="fit" label={t('command.fit')} onPress={() => run('fit')} />
      <IconButton icon="minus" label={t('command.zoomOut')} onPress={() => run('zoomOut')} />
      <IconButton icon="plus" label={t('command.zoomIn')} onPress={() => run('zoomIn')} />
    </div>
  );
}
