import { mergeBriefings } from '../../domain/briefing/file';
import { useApp, useAppStore } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { useNames } from '../shared/useNames';
import styles from './Briefings.module.css';
import { DraftWords } from './DraftWords';
import { Missing } from './ImportReview';
import { useBriefingServices } from './services';

/** A link has brought a briefing: it is kept only where the person says so. */
export function LinkedBriefingDialog() {
  const { t } = useNames();
  const store = useAppStore();
  const { freshBriefingId } = useBriefingServices();
  const isOpen = useApp((state) => state.dialog === 'linkedBriefing');
  const guest = useApp((state) => state.linkedBriefing);
  const refuse = () => {
    const { setLinkedBriefing: setGuest, setDialog } = store.getState();
    setDialog(null);
    setGuest(null);
  };
  const keep = () => {
    const { own, index, setOwn, setLinkedBriefing: setGuest, setDialog } = store.getState();
    if (guest?.kind !== 'read') return;
    const reserved = new Set(index.document.briefings.map(({ id }) => id));
    setOwn(mergeBriefings({ own, coming: [guest.briefing], how: 'both', reserved, fresh: freshBriefingId }));
    setGuest(null);
    setDialog('briefings');
  };
  return (
    <Modal isOpen={isOpen} onClose={refuse} size="narrow" title={t('briefings.shared')} closeLabel={t('command.close')}>
      <div className={styles.review}>
        {guest?.kind === 'read' && (
          <>
            <div>
              <p className={styles.title}>
                <DraftWords text={guest.briefing.title} empty={t('briefings.untitled')} />
              </p>
              <p className={styles.quiet}>{t('briefings.scenes', { count: guest.briefing.scenes.length })}</p>
              <Missing briefing={guest.briefing} />
            </div>
            <p>{t('briefings.sharedMeans')}</p>
            <div className={styles.actions}>
              <Button
                look="primary"
                isDisabled={guest.briefing.scenes.length === 0}
                onPress={() => store.getState().present(guest.briefing.id)}
              >
                {t('briefings.look')}
              </Button>
              <Button onPress={keep}>{t('briefings.keep')}</Button>
              <Button look="plain" onPress={refuse}>
                {t('briefings.leave')}
              </Button>
            </div>
          </>
        )}
        {guest?.kind === 'broken' && (
          <>
            <p role="alert">{t(`briefings.broken.${guest.why}`)}</p>
            <div className={styles.actions}>
              <Button onPress={refuse}>{t('command.close')}</Button>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}
