import { useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { useReturnFocus } from '../../ui/useReturnFocus';
import notice from '../notifications/Notice.module.css';
import styles from './UpdateNotice.module.css';
import { useServiceWorker } from './useServiceWorker';

/** How long the word of the first visit stays, milliseconds; there is nothing to do about it. */
const STAY = 8000;

/** Says once that the app now works without a network, and later that a newer version waits to be let in. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const { news, takeNewer, dismiss } = useServiceWorker();
  // The words come after the region that reads them out.
  const told = useDeferredValue(news, 'none');

  useEffect(() => {
    if (news !== 'ready') return undefined;
    const timer = window.setTimeout(dismiss, STAY);
    return () => window.clearTimeout(timer);
  }, [news, dismiss]);

  return (
    <div className={notice.notice} data-empty={news === 'none'}>
      <output>
        {told === 'ready' && t('offline.ready')}
        {told === 'newer' && (
          <>
            {t('offline.newer')} <span className={styles.means}>{t('offline.newerMeans')}</span>
          </>
        )}
      </output>
      {news === 'newer' && <Choice takeNewer={takeNewer} dismiss={dismiss} />}
    </div>
  );
}

function Choice({ takeNewer, dismiss }: { readonly takeNewer: () => void; readonly dismiss: () => void }) {
  const { t } = useTranslation();
  const region = useRef<HTMLSpanElement>(null);
  useReturnFocus(region, 'pageStart');
  return (
    <span ref={region} className={styles.choice}>
      <Button onPress={takeNewer}>{t('offline.reload')}</Button>
      <Button look="plain" onPress={dismiss}>
        {t('offline.later')}
      </Button>
    </span>
  );
}
