import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

interface Props extends Pick<ButtonProps, 'onPress' | 'isDisabled' | 'autoFocus' | 'aria-expanded' | 'aria-controls'> {
  readonly icon: IconName;
  /** Spoken, and shown on pointing or focus. */
  readonly label: string;
}

/** A button with a sign alone; its name appears on pointing or focus. */
export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={styles.icon ?? ''}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip offset={6} className={styles.tip ?? ''}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
