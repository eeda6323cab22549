import { Switch } from 'react-aria-components';
import styles from './ToggleSwitch.module.css';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly label: string;
  /** Says more: spoken after the name, shown on pointing, and beneath the word on focus and where a finger points. */
  readonly hint?: string;
}

/** On or off, with its word beside it. */
export function ToggleSwitch({ isSelected, onChange, label, hint }: Props) {
  const toggle = (
    <Switch
      isSelected={isSelected}
      onChange={onChange}
      className={styles.switch ?? ''}
      {...(hint === undefined ? {} : { 'aria-description': hint })}
    >
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
      <span title={hint}>{label}</span>
    </Switch>
  );
  if (hint === undefined) return toggle;
  return (
    <>
      {toggle}
      <p className={styles.hint} aria-hidden="true">
        {hint}
      </p>
    </>
  );
}
