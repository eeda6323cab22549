import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useNames } from '../shared/useNames';
import type { contentsOf } from './contents';
import styles from './Export.module.css';
import { SCOPES, type Scope } from './exportFormat';

interface Props {
  readonly scope: Scope;
  readonly contents: Readonly<Record<Scope, ReturnType<typeof contentsOf>>>;
  readonly onChange: (scope: Scope) => void;
}

/** What goes into the file, and how much that is. */
export function ScopeChoice({ scope, contents, onChange }: Props) {
  const { t } = useNames();
  return (
    <RadioGroup
      className={styles.part ?? ''}
      value={scope}
      onChange={(value) => {
        const chosen = SCOPES.find((one) => one === value);
        if (chosen) onChange(chosen);
      }}
    >
      <Label className={styles.heading ?? ''}>{t('export.scope')}</Label>
      <div className={styles.scopes}>
        {SCOPES.map((one) => (
          <Radio key={one} value={one} className={styles.scope ?? ''}>
            <span className={styles.dot} />
            <span>
              <span className={styles.name}>{t(`export.scopeName.${one}`)}</span>
              <span className={styles.quiet}>{t('export.contents', { ...contents[one] })}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
