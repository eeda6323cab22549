import { useCallback, useId, useLayoutEffect, useRef } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../../ui/Button';
import { useNames } from '../shared/useNames';
import styles from './Export.module.css';
import type { ExportFormat, PictureChoice, Scope } from './exportFormat';
import { type Making, useMaking } from './useMaking';

interface Props {
  readonly format: ExportFormat;
  readonly scope: Scope;
  readonly picture: PictureChoice;
  /** Told to those who do not see the row. */
  readonly say: (text: string) => void;
}

/** A kind of file, what it is for, and the button that makes it. */
export function FormatRow({ format, scope, picture, say }: Props) {
  const { t } = useNames();
  const what = useId();
  const saving = useRef<HTMLDivElement>(null);
  const comeBack = useCallback(() => saving.current?.querySelector('button')?.focus(), []);
  const { making, make, cancel } = useMaking({ format, scope, picture, say });
  const name = t(`export.format.${format.id}.name`);
  return (
    <li className={styles.format}>
      <div>
        <p className={styles.name}>{name}</p>
        <p id={what} className={styles.quiet}>
          {t(`export.format.${format.id}.what`)}
        </p>
        {making.stage === 'making' && making.share !== null ? (
          <Progress share={making.share} name={name} onCancel={cancel} onFocusLost={comeBack} />
        ) : (
          <Outcome making={making} />
        )}
      </div>
      <div ref={saving}>
        <Button aria-label={t('export.saveNamed', { name })} aria-describedby={what} onPress={() => void make()}>
          {t('export.save')}
        </Button>
      </div>
    </li>
  );
}

/** What became of it. */
function Outcome({ making }: { readonly making: Making }) {
  const { t } = useNames();
  if (making.stage === 'idle') return null;
  return (
    <p className={styles.state} data-stage={making.stage}>
      {making.stage === 'ready'
        ? t('export.ready', { size: t('export.kilobytes', { size: making.kilobytes }) })
        : t(`export.${making.stage}`)}
    </p>
  );
}

interface ProgressProps {
  readonly share: number;
  readonly name: string;
  readonly onCancel: () => void;
  /** It goes while the focus is in it. */
  readonly onFocusLost: () => void;
}

/** How far long work is, and a way out of it. */
function Progress({ share, name, onCancel, onFocusLost }: ProgressProps) {
  const { t } = useNames();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    return () => {
      if (element?.contains(document.activeElement)) onFocusLost();
    };
  }, [onFocusLost]);
  return (
    <div ref={row} className={styles.progress}>
      <ProgressBar className={styles.bar ?? ''} value={100 * share}>
        {({ percentage }) => (
          <>
            <Label className={styles.state ?? ''}>{t('export.making')}</Label>
            <div className={styles.track}>
              <div className={styles.done} style={{ inlineSize: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button look="plain" aria-label={t('export.cancelNamed', { name })} onPress={onCancel}>
        {t('export.cancel')}
      </Button>
    </div>
  );
}
