import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { EdgeFamily } from '../../domain/model/vocabulary';
import { FAMILIES } from '../../domain/paths/findPaths';
import { Icon } from '../../ui/Icon';
import { useNames } from '../shared/useNames';
import styles from './TieKinds.module.css';

interface Props {
  readonly families: readonly EdgeFamily[];
  readonly onChange: (families: readonly EdgeFamily[]) => void;
}

/** The kinds of tie a way may lead over. */
export function TieKinds({ families, onChange }: Props) {
  const { t } = useNames();
  return (
    <CheckboxGroup
      className={styles.kinds ?? ''}
      value={[...families]}
      onChange={(chosen) => onChange(FAMILIES.filter((family) => chosen.includes(family)))}
    >
      <Label className={styles.label ?? ''}>{t('path.through')}</Label>
      <div className={styles.choices}>
        {FAMILIES.map((family) => (
          <Checkbox key={family} value={family} className={styles.kind ?? ''}>
            <span className={styles.box}>
              <Icon name="check" size={14} />
            </span>
            {t(`path.kind.${family}`)}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
