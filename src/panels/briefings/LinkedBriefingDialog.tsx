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
  const linked = useApp((state) => state.linkedBriefing);
  const refuse = () => {
    const { setLinkedBriefing, setDialog } = store.getState();
    setDialog(null);
    setLinkedBriefing(null);
  };
  const keep = () => {
    const { own, index, setOwn, setLinkedBriefing, setDialog } = store.getState();
    if (linked?.kind !== 'read') return;
    const reserved = new Set(index.document.briefings.map(({ id }) => id));
    setOwn(mergeBriefings({ own, coming: [linked.briefing], how: 'both', reserved, fresh: freshBriefingId }));
    setLinkedBriefing(null);
    setDialog('briefings');
  };
  return (
    <Modal isOpen={isOpen} onClose={refuse} size="narrow" title={t('briefings.shared')} closeLabel={t('command.close')}>
      <div className={styles.review}>
        {linked?.kind === 'read' && (
          <>
            <div>
              <p className={styles.title}>
                <DraftWords text={linked.briefing.title} empty={t('briefings.untitled')} />
              </p>
              <p className={styles.quiet}>{t('briefings.scenes', { count: linked.briefing.scenes.length })}</p>
              <Missing briefing={linked.briefing} />
            </div>
            <p>{t('briefings.sharedMeans')}</p>
            <div className={styles.actions}>
              <Button
                look="primary"
                isDisabled={linked.briefing.scenes.length === 0}
                onPress={() => store.getState().present(linked.briefing.id)}
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
        {linked?.kind === 'broken' && (
          <>
            <p role="alert">{t(`briefings.broken.${linked.why}`)}</p>
            <div className={styles.actions}>
              <Button onPress={refuse}>{t('command.close')}</Button>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}
