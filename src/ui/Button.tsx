import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { type FocusTarget, useFocusTarget } from './focusTargets';

interface Props
  extends Pick<
    ButtonProps,
    'onPress' | 'isDisabled' | 'type' | 'aria-label' | 'aria-describedby' | 'aria-expanded' | 'autoFocus'
  > {
  /** `primary`: the one thing to do here. `plain`: words alone. */
  readonly look?: 'primary' | 'secondary' | 'plain';
  /** Under which name the focus is led here from elsewhere. */
  readonly focusTarget?: FocusTarget;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ look = 'secondary', focusTarget, children, ...rest }: Props) {
  return (
    <AriaButton {...rest} ref={useFocusTarget(focusTarget)} className={styles.button ?? ''} data-look={look}>
      {children}
    </AriaButton>
  );
}
