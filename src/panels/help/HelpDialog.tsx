import { Fragment, type ReactNode } from 'react';
import { useApp } from '../../state/hooks';
import { Mark } from '../../ui/Mark';
import { Modal } from '../../ui/Modal';
import { ToggleSwitch } from '../../ui/ToggleSwitch';
import { useNames } from '../useNames';
import styles from './Help.module.css';
import { LineSpecimen } from './LineSpecimen';
import { SignSpecimen } from './SignSpecimen';

/** A key and what it does, in the language of the interface. */
export interface Shortcut {
  readonly label: string;
  /** As printed on the key. */
  readonly key: string;
}

const GESTURES = ['click', 'hover', 'drag', 'zoom', 'clear'] as const;

interface Props {
  readonly keys: readonly Shortcut[];
  /** Whether single keys act at all. */
  readonly keysOn: boolean;
  readonly onKeysChange: (on: boolean) => void;
}

/** Keys and gestures, and how to read every sign. */
export function HelpDialog({ keys, keysOn, onKeysChange }: Props) {
  const { t } = useNames();
  const isOpen = useApp((state) => state.dialog === 'help');
  const setDialog = useApp((state) => state.setDialog);
  return (
    <Modal isOpen={isOpen} onClose={() => setDialog(null)} title={t('help.title')} closeLabel={t('command.close')}>
      <div className={styles.columns}>
        <Part title={t('help.lines')}>
          <LineSpecimen />
        </Part>
        <div>
          <Part title={t('help.signs')}>
            <SignSpecimen />
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
        <Part title={t('help.keys')}>
          <Keys shortcuts={keys} />
          <div className={styles.setting}>
            <ToggleSwitch label={t('help.singleKeys')} isSelected={keysOn} onChange={onKeysChange} />
          </div>
          <p className={styles.text}>{t('help.singleKeysText')}</p>
        </Part>
      </div>
    </Modal>
  );
}

function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl className={styles.keys}>
      {shortcuts.map(({ label, key }) => (
        <Fragment key={label}>
          <dt>
            <kbd dir="ltr">{key}</kbd>
          </dt>
          <dd>{label}</dd>
        </Fragment>
      ))}
    </dl>
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
