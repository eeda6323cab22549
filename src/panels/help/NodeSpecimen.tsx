import { NODE_TYPES } from '../../domain/model/vocabulary';
import { NodeTypeSymbol, TerritorySymbol } from '../shared/NodeTypeSymbol';
import { useNames } from '../shared/useNames';
import { useSampleFlags } from '../shared/useSampleFlags';
import styles from './Help.module.css';

/** The nodes of the map, each with what it stands for. */
export function NodeSpecimen() {
  const { t } = useNames();
  const { country, badge } = useSampleFlags();
  return (
    <>
      <dl className={styles.nodes}>
        {NODE_TYPES.map((type) => (
          <div key={type}>
            <dt>
              <NodeTypeSymbol type={type} iso={type === 'country' ? country : badge} size={32} />
              {t(`nodeType.${type}`)}
            </dt>
            <dd>{t(`help.sign.${type}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <TerritorySymbol size={32} />
            {t('legend.land')}
          </dt>
          <dd>{t('help.landText')}</dd>
        </div>
      </dl>
      <p className={styles.text}>{t('help.badge')}</p>
    </>
  );
}
