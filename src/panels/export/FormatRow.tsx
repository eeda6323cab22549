import { useId, useState } from 'react';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { useNames } from '../useNames';
import styles from './Export.module.css';
import { type ExportFormat, fileName, type Scope } from './exportFormat';

const BYTES_PER_KILOBYTE = 1000;

interface Props {
  readonly format: ExportFormat;
  readonly scope: Scope;
  /** Told to those who do not see the row. */
  readonly say: (text: string) => void;
}

type Making =
  | { readonly stage: 'idle' | 'making' | 'failed' }
  | { readonly stage: 'ready'; readonly kilobytes: number };

/** A kind of file, what it is for, and the button that makes it. */
export function FormatRow({ format, scope, say }: Props) {
  const { t } = useNames();
  const [making, setMaking] = useState<Making>({ stage: 'idle' });
  const what = useId();
  const name = t(`export.format.${format.id}.name`);
  const size = (kilobytes: number) => t('export.kilobytes', { size: kilobytes });
  const save = async () => {
    if (making.stage === 'making') return;
    setMaking({ stage: 'making' });
    say(t('export.making'));
    try {
      const file = await format.make(scope);
      saveFile(file, fileName(format, scope, new Date()));
      const kilobytes = Math.max(1, Math.round(file.size / BYTES_PER_KILOBYTE));
      setMaking({ stage: 'ready', kilobytes });
      say(t('export.readyNamed', { name, size: size(kilobytes) }));
    } catch {
      setMaking({ stage: 'failed' });
      say(t('export.failedNamed', { name }));
    }
  };
  return (
    <li className={styles.format} data-testid={`export-${format.id}`}>
      <div>
        <p className={styles.name}>{name}</p>
        <p id={what} className={styles.quiet}>
          {t(`export.format.${format.id}.what`)}
        </p>
        {making.stage !== 'idle' && (
          <p className={styles.state} data-stage={making.stage}>
            {making.stage === 'ready'
              ? t('export.ready', { size: size(making.kilobytes) })
              : t(`export.${making.stage}`)}
          </p>
        )}
      </div>
      <Button aria-label={t('export.saveNamed', { name })} aria-describedby={what} onPress={() => void save()}>
        {t('export.save')}
      </Button>
    </li>
  );
}
