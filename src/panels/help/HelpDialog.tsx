import { Fragment, type ReactNode } from 'react';
import { useApp } from '../../state/hooks';
import { Mark } from '../../ui/Mark';
import { Modal } from '../../ui/Modal';
import { ToggleSwitch } from '../../ui/ToggleSwitch';
import { useNames } from '../shared/useNames';
import { EdgeSpecimen } from './EdgeSpecimen';
import styles from './Help.module.css';
import { Keys } from './Keys';
import { NodeSpecimen } from './NodeSpecimen';
import type { KeyEditing } from './shortcuts';
import { WalkKeys } from './WalkKeys';

const GESTURES = ['click', 'hover', 'drag', 'zoom', 'clear'] as const;

interface Props {
  readonly editing: KeyEditing;
  /** Whether single keys act at all. */
  readonly keysOn: boolean;
  readonly onKeysChange: (on: boolean) => void;
}

/** Keys and gestures, and how to read every mark. */
export function HelpDialog({ editing, keysOn, onKeysChange }: Props) {
  const { t } = useNames();
  const isOpen = useApp((state) => state.dialog === 'help');
  const setDialog = useApp((state) => state.setDialog);
  return (
    <Modal isOpen={isOpen} onClose={() => setDialog(null)} title={t('help.title')} closeLabel={t('command.close')}>
      <div className={styles.columns}>
        <Part title={t('help.lines')}>
          <EdgeSpecimen />
        </Part>
        <div>
          <Part title={t('help.signs')}>
            <NodeSpecimen />
          </Part>
          <p className={styles.marker}>
            <Mark>{t('help.markerSample')}</Mark>
          </p>
          <p className={styles.text}>{t('help.marker')}</p>
        </div>
        <Part title={t('help.pointing')}>
          <dl className={styles.keys}>
            {GESTURES.map((name) => (
              <Fragment key={name}>
                <dt>{t(`help.gesture.${name}Key`)}</dt>
                <dd>{t(`help.gesture.${name}`)}</dd>
              </Fragment>
            ))}
          </dl>
        </Part>
        <Part title={t('help.walk')}>
          <WalkKeys />
        </Part>
        <div className={styles.whole}>
          <Part title={t('help.keys')}>
            <Keys editing={editing} />
            <p className={styles.text}>{t('help.keysOnArabic')}</p>
            <div className={styles.setting}>
              <ToggleSwitch label={t('help.singleKeys')} isSelected={keysOn} onChange={onKeysChange} />
            </div>
            <p className={styles.text}>{t('help.singleKeysText')}</p>
          </Part>
        </div>
      </div>
    </Modal>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
