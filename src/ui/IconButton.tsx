import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';
import { Tip } from './Tip';

interface Props extends Pick<ButtonProps, 'onPress' | 'autoFocus' | 'aria-expanded' | 'aria-controls'> {
  readonly icon: IconName;
  /** Spoken, and shown on pointing or focus. */
  readonly label: string;
  /** There is nothing to do at present. It keeps the focus all the same: the last step through a row must not lose it. */
  readonly isDisabled?: boolean;
  /** Names the panel it shows and hides, so that the focus can come back here. */
  readonly opens?: string;
}

const nothing = () => {};

/** A button with a sign alone; its name appears on pointing or focus. */
export function IconButton({ icon, label, isDisabled = false, opens, onPress = nothing, ...rest }: Props) {
  return (
    <Tip words={label}>
      <AriaButton
        {...rest}
        onPress={isDisabled ? nothing : onPress}
        aria-label={label}
        aria-disabled={isDisabled}
        data-opens={opens}
        className={styles.icon ?? ''}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tip>
  );
}
