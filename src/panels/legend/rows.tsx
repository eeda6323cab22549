import { SURENESS } from '../../domain/graph/sureness';
import { SURENESS_SAMPLES } from '../../graph/marks/samples';
import { useApp } from '../../state/hooks';
import { EdgeSample } from '../shared/EdgeSample';
import { NodeTypeSymbol, TerritorySymbol } from '../shared/NodeTypeSymbol';
import { useNames } from '../shared/useNames';
import { useSampleFlags } from '../shared/useSampleFlags';
import { type LegendCounts, toggled } from './counts';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow';

interface Props {
  readonly counts: LegendCounts;
}

/** Length of a sample line, CSS pixels. */
const LINE = 30;

/** The kinds of node, and the land that countries lie on. */
export function NodeTypeRows({ counts }: Props) {
  const { t, number } = useNames();
  const filter = useApp((state) => state.view.filter);
  const setFilter = useApp((state) => state.setFilter);
  const flags = useSampleFlags();
  return (
    <ul>
      {counts.nodeTypes.map(({ name, count, hidden }) => (
        <LegendRow
          key={name}
          name={t(`nodeType.${name}`)}
          count={count}
          hidden={hidden}
          sample={<NodeTypeSymbol type={name} iso={name === 'country' ? flags.country : flags.badge} />}
          onToggle={() => setFilter({ hiddenNodeTypes: toggled(filter.hiddenNodeTypes, [name]) })}
        />
      ))}
      {counts.lands > 0 && (
        <li className={styles.row} title={t('legend.landHint')}>
          <span className={styles.sample}>
            <TerritorySymbol />
          </span>
          <span className={styles.name}>{t('legend.land')}</span>
          <span className={styles.count}>{number(counts.lands)}</span>
        </li>
      )}
    </ul>
  );
}

/** How sure a line is, by body and head. */
export function SurenessRows({ counts }: Props) {
  const { t } = useNames();
  const filter = useApp((state) => state.view.filter);
  const setFilter = useApp((state) => state.setFilter);
  return (
    <ul>
      {counts.sureness.map(({ name, count, hidden }) => (
        <LegendRow
          key={name}
          name={t(`legend.sureOf.${name}`)}
          count={count}
          hidden={hidden}
          wide
          sample={<EdgeSample modality={SURENESS_SAMPLES[name]} tone={null} length={LINE} />}
          onToggle={() => setFilter({ hiddenModalities: toggled(filter.hiddenModalities, SURENESS[name]) })}
        />
      ))}
    </ul>
  );
}

/** What a line is like, by colour and tail mark. */
export function ToneRows({ counts }: Props) {
  const { t } = useNames();
  const filter = useApp((state) => state.view.filter);
  const setFilter = useApp((state) => state.setFilter);
  return (
    <ul>
      {counts.tones.map(({ name, count, hidden }) => (
        <LegendRow
          key={name}
          name={t(`tone.${name}`)}
          count={count}
          hidden={hidden}
          wide
          sample={<EdgeSample modality="stated" tone={name} symmetric length={LINE} />}
          onToggle={() => setFilter({ hiddenTones: toggled(filter.hiddenTones, [name]) })}
        />
      ))}
    </ul>
  );
}
