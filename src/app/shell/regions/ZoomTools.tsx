import { useTranslation } from 'react-i18next';
import type { Insets } from '../../../graph/geometry/box';
import { IconButton } from '../../../ui/IconButton';
import { MEASURES } from '../../../ui/measures';
import type { CommandId } from '../../commands/commands';
import { MoreMenu } from '../contextMenu/ContextMenu';
import styles from './ZoomTools.module.css';

interface Props {
  readonly run: (id: CommandId) => void;
  readonly insets: Insets;
  /** Whether single keys act. */
  readonly keysOn: boolean;
}

/** Nearer, farther, everything: in the same corner of the free plate in both languages, as a map has it. */
export function ZoomTools({ run, insets, keysOn }: Props) {
  const { t } = useTranslation();
  return (
    <div
      className={styles.zoom}
      style={{ insetInlineEnd: insets.right + MEASURES.space3, marginBlockEnd: insets.bottom }}
      role="group"
      aria-label={t('command.camera')}
    >
      <IconButton icon="fit" label={t('command.fit')} onPress={() => run('fit')} />
      <IconButton icon="minus" label={t('command.zoomOut')} onPress={() => run('zoomOut')} />
      <IconButton icon="plus" label={t('command.zoomIn')} onPress={() => run('zoomIn')} />
      <MoreMenu of="background" run={run} keysOn={keysOn} />
    </div>
  );
}
