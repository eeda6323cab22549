import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Button.module.css';

interface Props {
  readonly words: string;
  /** One control of the library; its own name must say the same, because a finger never sees the tip. */
  readonly children: ReactElement;
}

/** Words beside a control, on pointing or focus; Esc puts them away. */
export function Tip({ words, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip offset={6} className={styles.tip ?? ''}>
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
