import { Button, MenuTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import { type FocusTarget, useFocusTarget } from './focusTargets';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

interface Props<Id extends string> {
  readonly icon: IconName;
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  /** Under which name the focus is led here from elsewhere. */
  readonly focusTarget?: FocusTarget;
}

/** A sign that opens a short list of things to do. */
export function MenuButton<Id extends string>({ icon, label, entries, onChoose, focusTarget }: Props<Id>) {
  return (
    <MenuTrigger>
      <Button ref={useFocusTarget(focusTarget)} aria-label={label} className={button.icon ?? ''}>
        <Icon name={icon} />
      </Button>
      <Popover offset={4} className={styles.menu ?? ''}>
        <MenuEntries label={label} entries={entries} onChoose={onChoose} />
      </Popover>
    </MenuTrigger>
  );
}
