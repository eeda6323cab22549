import { Label, Radio, RadioGroup } from 'react-aria-components';
import { ToggleSwitch } from '../../ui/ToggleSwitch';
import { useNames } from '../shared/useNames';
import styles from './Export.module.css';
import { type PictureChoice, SCALES } from './exportFormat';

interface Props {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

/** How large a picture is made, and whether it explains its signs. */
export function PictureOptions({ choice, onChange }: Props) {
  const { t } = useNames();
  return (
    <div className={styles.options}>
      <RadioGroup
        className={styles.scales ?? ''}
        orientation="horizontal"
        value={String(choice.scale)}
        onChange={(value) => {
          const scale = SCALES.find((one) => String(one) === value);
          if (scale) onChange({ ...choice, scale });
        }}
      >
        <Label>{t('export.scale')}</Label>
        {SCALES.map((scale) => (
          <Radio key={scale} value={String(scale)} className={styles.scale ?? ''}>
            <span className={styles.dot} />
            {t('export.scaleOf', { scale })}
          </Radio>
        ))}
      </RadioGroup>
      <ToggleSwitch
        label={t('export.legend')}
        isSelected={choice.legend}
        onChange={(legend) => onChange({ ...choice, legend })}
      />
    </div>
  );
}
