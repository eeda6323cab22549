import { Button, MenuTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

interface Props<Id extends string> {
  readonly icon: IconName;
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** A sign that opens a short list of things to do. */
export function MenuButton<Id extends string>({ icon, label, entries, onChoose }: Props<Id>) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={button.icon ?? ''}>
        <Icon name={icon} />
      </Button>
      <Popover offset={4} className={styles.menu ?? ''}>
        <MenuEntries label={label} entries={entries} onChoose={onChoose} />
      </Popover>
    </MenuTrigger>
  );
}
