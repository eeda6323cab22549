import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';

interface Entry<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  readonly icon: IconName;
  readonly label: string;
  readonly entries: readonly Entry<Id>[];
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
        <Menu aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              onAction={() => onChoose(entry.id)}
              className={styles.item ?? ''}
            >
              {entry.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
