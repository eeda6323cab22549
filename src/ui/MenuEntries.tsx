import { Menu, MenuItem, type MenuProps } from 'react-aria-components';
import styles from './Menu.module.css';

export interface MenuEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** The key that does the same, as printed on it. */
  readonly shortcut?: string | undefined;
}

interface Props<Id extends string> extends Pick<MenuProps<object>, 'autoFocus' | 'onClose'> {
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** A short list of things to do, for the inside of a popover. */
export function MenuEntries<Id extends string>({ label, entries, onChoose, ...rest }: Props<Id>) {
  return (
    <Menu {...rest} aria-label={label}>
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.label}
          onAction={() => onChoose(entry.id)}
          className={styles.item ?? ''}
        >
          <span className={styles.words}>{entry.label}</span>
          {entry.shortcut !== undefined && (
            <span className={styles.shortcut} dir="ltr" aria-hidden="true">
              {entry.shortcut}
            </span>
          )}
        </MenuItem>
      ))}
    </Menu>
  );
}
