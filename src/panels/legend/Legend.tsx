import { type ReactNode, useId, useMemo } from 'react';
import { confirmedOnly, isConfirmedOnly } from '../../domain/graph/sureness';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { ToggleSwitch } from '../../ui/ToggleSwitch';
import { useNames } from '../shared/useNames';
import { ArticleToggles } from './ArticleToggles';
import { countLegend } from './counts';
import styles from './Legend.module.css';
import { MoreFilters } from './MoreFilters';
import { NodeTypeRows, SurenessRows, ToneRows } from './rows';
import { useFacets } from './useFacets';
import { WidthScale } from './WidthScale';

/** What is on the screen, how much of it, and a press to put each kind away. */
export function Legend() {
  const { t, index } = useNames();
  const filter = useApp((state) => state.view.filter);
  const visible = useApp(selectVisible);
  const facets = useFacets();
  const counts = useMemo(() => countLegend(index, visible, filter, facets), [index, visible, filter, facets]);
  return (
    <div className={styles.legend}>
      <Switches />
      {/* Above what comes and goes with every press in it, so that it stays under the hand. */}
      <Group title={t('filters.by')}>
        <MoreFilters facets={facets} />
      </Group>
      <hr className={styles.line} />
      {counts.nodeTypes.length > 0 && (
        <Group title={t('legend.elements')}>
          <NodeTypeRows counts={counts} />
        </Group>
      )}
      {counts.sureness.length > 0 && (
        <Group title={t('legend.sure')}>
          <SurenessRows counts={counts} />
        </Group>
      )}
      {counts.tones.length > 0 && (
        <Group title={t('legend.tone')}>
          <ToneRows counts={counts} />
        </Group>
      )}
      <Group title={t('legend.articles')}>
        <ArticleToggles entries={facets.articles} />
      </Group>
      <WidthScale />
    </div>
  );
}

function Switches() {
  const { t } = useNames();
  const filter = useApp((state) => state.view.filter);
  const setFilter = useApp((state) => state.setFilter);
  const foldsStatements = useApp((state) => state.view.foldsStatements);
  const foldStatements = useApp((state) => state.foldStatements);
  return (
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
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}
