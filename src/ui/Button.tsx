import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props
  extends Pick<
    ButtonProps,
    'onPress' | 'isDisabled' | 'type' | 'aria-label' | 'aria-describedby' | 'aria-expanded' | 'autoFocus'
  > {
  /** `primary`: the one thing to do here. `plain`: words alone. */
  readonly look?: 'primary' | 'secondary' | 'plain';
  /** Names the panel it shows and hides, so that the focus can come back here. */
  readonly opens?: string;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ look = 'secondary', opens, children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={styles.button ?? ''} data-look={look} data-opens={opens}>
      {children}
    </AriaButton>
  );
}
