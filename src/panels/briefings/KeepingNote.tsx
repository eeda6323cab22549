import { useApp, useAppStore } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { useNames } from '../shared/useNames';
import { useDraftWords } from './DraftWords';
import { fileNameOf, useSaveBriefings } from './files';
import styles from './Notes.module.css';
import { useBriefingServices } from './services';

/** Whether the work is kept on this device; what cannot be kept or read is said, with the way out. */
export function KeepingNote() {
  const { t } = useNames();
  const { syncStatus, retry } = useBriefingServices();
  const hasOwn = useApp(({ own }) => own.length > 0);
  const save = useSaveBriefings();
  const store = useAppStore();
  const { state, why } = syncStatus;
  return (
    <div className={styles.notes}>
      {state === 'refused' ? (
        <div className={styles.refused} role="alert">
          <p className={styles.strong}>{t('briefings.notKept')}</p>
          <p>
            {t(`briefings.refused.${why ?? 'failed'}`)} {t('briefings.refusedMeans')}
          </p>
          <div className={styles.actions}>
            {hasOwn && <Button onPress={() => save(store.getState().own)}>{t('briefings.saveAll')}</Button>}
            <Button look="plain" onPress={retry}>
              {t('briefings.tryAgain')}
            </Button>
          </div>
        </div>
      ) : (
        hasOwn && <p className={styles.keeping}>{t(`briefings.keeping.${state}`)}</p>
      )}
      <Happened />
      <Unreadable />
    </div>
  );
}

/** What came of work in another window. */
function Happened() {
  const { t } = useNames();
  const words = useDraftWords();
  const { event: happened } = useBriefingServices().syncStatus;
  return (
    <div role="status" className={styles.live}>
      {happened && (
        <p className={styles.refused}>
          {t(`briefings.${happened.kind}`, { title: words(happened.title, t('briefings.untitled')) })}
        </p>
      )}
    </div>
  );
}

/** What is stored in the database and this program cannot read stays there, and can be taken out. */
function Unreadable() {
  const { t } = useNames();
  const { unreadable } = useBriefingServices().syncStatus;
  if (unreadable.length === 0) return null;
  const save = () =>
    saveFile(
      new Blob([JSON.stringify(unreadable, null, 2)], { type: 'application/json' }),
      fileNameOf('unreadable', new Date()),
    );
  return (
    <div className={styles.refused}>
      <p>{t('briefings.unreadable', { count: unreadable.length })}</p>
      <div className={styles.actions}>
        <Button onPress={save}>{t('briefings.saveUnreadable')}</Button>
      </div>
    </div>
  );
}
