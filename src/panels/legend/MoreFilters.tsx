import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Facets } from '../../domain/graph/facets';
import { useApp } from '../../state/hooks';
import { Icon } from '../../ui/Icon';
import { useNames } from '../shared/useNames';
import { ActFilter } from './ActFilter';
import styles from './MoreFilters.module.css';
import { SpeakerFilter } from './SpeakerFilter';
import { TieFilter } from './TieFilter';

const FACETS = ['ties', 'speakers', 'acts'] as const;
type FacetName = (typeof FACETS)[number];

/** The long facets, folded away until one is asked for: kinds of tie, who speaks, what kind of saying. */
export function MoreFilters({ facets }: { readonly facets: Facets }) {
  const { t } = useNames();
  const [open, setOpen] = useState<FacetName | null>(null);
  const id = useId();
  const filter = useApp((state) => state.view.filter);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) list.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const isUsed = {
    ties: filter.hiddenEdgeTypes.length > 0,
    speakers: filter.onlySpeakers.length > 0,
    acts: filter.onlyActs.length > 0,
  };
  return (
    <>
      <div className={styles.tabs}>
        {FACETS.map((name) => (
          <Button
            key={name}
            className={styles.tab ?? ''}
            data-used={isUsed[name]}
            aria-expanded={open === name}
            {...(open === name && { 'aria-controls': id })}
            onPress={() => setOpen(open === name ? null : name)}
          >
            {t(`filters.facet.${name}`)}
            <Icon name="down" size={10} />
          </Button>
        ))}
      </div>
      {open !== null && (
        <div ref={list} id={id} className={styles.open} role="group" aria-label={t(`filters.facet.${open}`)}>
          {open === 'ties' && <TieFilter families={facets.families} />}
          {open === 'speakers' && <SpeakerFilter groups={facets.speakers} />}
          {open === 'acts' && <ActFilter acts={facets.acts} />}
        </div>
      )}
    </>
  );
}
