import type { RefObject } from 'react';
import { Header, ListBox, ListBoxSection, Popover } from 'react-aria-components';
import type { Found } from '../../domain/search/search';
import { Bidi } from '../../ui/Bidi';
import { useNames } from '../shared/useNames';
import styles from './HitList.module.css';
import { HitRow } from './HitRow';

interface Props {
  /** Beneath which it opens, and as wide as which it is at least. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly found: Found;
  readonly state: 'loading' | 'failed' | 'ready';
}

/** The list of what was found, by kind. */
export function HitList({ frame, found, state }: Props) {
  const { t } = useNames();
  const { groups } = found;
  const firstKey = groups[0]?.hits[0]?.key;
  return (
    <Popover triggerRef={frame} placement="bottom" offset={8} containerPadding={0} className={styles.popover ?? ''}>
      <section aria-label={t('search.results')} className={styles.panel}>
        {found.readAs !== null && (
          <p className={styles.readAs}>
            {t('search.readAs')}{' '}
            <Bidi lang={/\p{Script=Arabic}/u.test(found.readAs) ? 'ar' : 'en'}>{found.readAs}</Bidi>
          </p>
        )}
        <ListBox
          aria-label={t('search.results')}
          className={styles.list ?? ''}
          renderEmptyState={() => <Empty state={state} />}
        >
          {groups.map(({ group, hits, total }) => (
            <ListBoxSection key={group} id={group} className={styles.section ?? ''}>
              <Header className={styles.heading ?? ''}>
                {t(`search.group.${group}`)}
                <span className={styles.count}>
                  {hits.length < total ? t('search.some', { shown: hits.length, total }) : t('search.all', { total })}
                </span>
              </Header>
              {hits.map((hit) => (
                <HitRow key={hit.key} hit={hit} isFirst={hit.key === firstKey} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </section>
    </Popover>
  );
}

function Empty({ state }: { readonly state: Props['state'] }) {
  const { t } = useNames();
  if (state === 'loading') return <p className={styles.empty}>{t('search.loading')}</p>;
  if (state === 'failed') return <p className={styles.empty}>{t('search.failed')}</p>;
  return (
    <div className={styles.empty}>
      <p className={styles.nothing}>{t('search.nothing')}</p>
      <p>{t('search.hint')}</p>
    </div>
  );
}
