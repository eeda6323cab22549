import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { type FocusTarget, useFocusTarget } from './focusTargets';
import { Icon, type IconName } from './Icon';
import { Tip } from './Tip';

interface Props extends Pick<ButtonProps, 'onPress' | 'autoFocus' | 'aria-expanded' | 'aria-controls'> {
  readonly icon: IconName;
  /** Spoken, and shown on pointing or focus. */
  readonly label: string;
  /** There is nothing to do at present. It keeps the focus all the same: the last step through a row must not lose it. */
  readonly isDisabled?: boolean;
  /** Under which name the focus is led here from elsewhere. */
  readonly focusTarget?: FocusTarget;
}

const nothing = () => {};

/** A button with a sign alone; its name appears on pointing or focus. */
export function IconButton({ icon, label, isDisabled = false, focusTarget, onPress = nothing, ...rest }: Props) {
  return (
    <Tip words={label}>
      <AriaButton
        {...rest}
        ref={useFocusTarget(focusTarget)}
        onPress={isDisabled ? nothing : onPress}
        aria-label={label}
        aria-disabled={isDisabled}
        className={styles.icon ?? ''}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tip>
  );
}
