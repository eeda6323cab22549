import { type ReactNode, useId, useMemo } from 'react';
import { confirmedOnly, isConfirmedOnly, SURENESS, type Sureness } from '../../domain/graph/sureness';
import type { LineModality } from '../../graph/marks/uiSigns';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { ToggleSwitch } from '../../ui/ToggleSwitch';
import { EdgeSample } from '../shared/EdgeSample';
import { NodeSymbol, TerritorySymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { useSampleFlags } from '../shared/useSampleFlags';
import { ArticleToggles } from './ArticleToggles';
import { countLegend, toggled } from './counts';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow';
import { MoreFilters } from './MoreFilters';
import { useFacets } from './useFacets';
import { WidthScale } from './WidthScale';

/** The modality whose sample stands for an entry. */
const SAMPLE: Readonly<Record<Sureness, LineModality>> = {
  fact: 'stated',
  claim: 'alleged',
  open: 'planned',
  denied: 'denied',
  disputed: 'disputed',
};

/** What is on the screen, how much of it, and a press to put each kind away. */
export function Legend() {
  const { t, index, number } = useNames();
  const filter = useApp((state) => state.view.filter);
  const setFilter = useApp((state) => state.setFilter);
  const foldsStatements = useApp((state) => state.view.foldsStatements);
  const foldStatements = useApp((state) => state.foldStatements);
  const visible = useApp(selectVisible);
  const facets = useFacets();
  const counts = useMemo(() => countLegend(index, visible, filter, facets), [index, visible, filter, facets]);
  const flags = useSampleFlags();
  return (
    <div className={styles.legend}>
      <div className={styles.switch}>
        <ToggleSwitch
          label={t('legend.confirmedOnly')}
          hint={t('legend.confirmedOnlyHint')}
          isSelected={isConfirmedOnly(filter)}
          onChange={(on) => setFilter(confirmedOnly(on))}
        />
        <ToggleSwitch
          label={t('legend.disputedOnly')}
          hint={t('legend.disputedOnlyHint')}
          isSelected={filter.onlyDisputed}
          onChange={(onlyDisputed) => setFilter({ onlyDisputed })}
        />
        <ToggleSwitch
          label={t('legend.foldStatements')}
          hint={t('legend.foldStatementsHint')}
          isSelected={foldsStatements}
          onChange={foldStatements}
        />
      </div>
      {/* Above what comes and goes with every press in it, so that it stays under the hand. */}
      <Group title={t('filters.by')} plain>
        <MoreFilters facets={facets} />
      </Group>
      <hr className={styles.line} />
      {counts.nodeTypes.length > 0 && (
        <Group title={t('legend.elements')}>
          {counts.nodeTypes.map(({ name, count, hidden }) => (
            <LegendRow
              key={name}
              name={t(`nodeType.${name}`)}
              count={count}
              hidden={hidden}
              sign={<NodeSymbol type={name} flag={name === 'country' ? flags.country : flags.badge} size={24} />}
              onToggle={() => setFilter({ hiddenNodeTypes: toggled(filter.hiddenNodeTypes, [name]) })}
            />
          ))}
          {counts.lands > 0 && (
            <li className={styles.row} title={t('legend.landHint')}>
              <span className={styles.sign}>
                <TerritorySymbol size={24} />
              </span>
              <span className={styles.name}>{t('legend.land')}</span>
              <span className={styles.count}>{number(counts.lands)}</span>
            </li>
          )}
        </Group>
      )}
      {counts.sureness.length > 0 && (
        <Group title={t('legend.sure')}>
          {counts.sureness.map(({ name, count, hidden }) => (
            <LegendRow
              key={name}
              name={t(`legend.sureOf.${name}`)}
              count={count}
              hidden={hidden}
              wide
              sign={<EdgeSample modality={SAMPLE[name]} tone={null} length={30} />}
              onToggle={() => setFilter({ hiddenModalities: toggled(filter.hiddenModalities, SURENESS[name]) })}
            />
          ))}
        </Group>
      )}
      {counts.tones.length > 0 && (
        <Group title={t('legend.tone')}>
          {counts.tones.map(({ name, count, hidden }) => (
            <LegendRow
              key={name}
              name={t(`tone.${name}`)}
              count={count}
              hidden={hidden}
              wide
              sign={<EdgeSample modality="stated" tone={name} tail head={false} length={30} />}
              onToggle={() => setFilter({ hiddenTones: toggled(filter.hiddenTones, [name]) })}
            />
          ))}
        </Group>
      )}
      <Group title={t('legend.articles')} plain>
        <ArticleToggles entries={facets.articles} />
      </Group>
      <WidthScale />
    </div>
  );
}

function Group({
  title,
  plain = false,
  children,
}: {
  readonly title: string;
  readonly plain?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {plain ? children : <ul>{children}</ul>}
    </div>
  );
}
