import { NODE_TYPES } from '../../domain/model/vocabulary';
import { NodeSymbol, TerritorySymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { useSampleFlags } from '../shared/useSampleFlags';
import styles from './Help.module.css';

/** The signs of the elements, each with what it stands for. */
export function SignSpecimen() {
  const { t } = useNames();
  const { country, badge } = useSampleFlags();
  return (
    <>
      <dl className={styles.signs}>
        {NODE_TYPES.map((type) => (
          <div key={type}>
            <dt>
              <NodeSymbol type={type} flag={type === 'country' ? country : badge} size={32} />
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
