import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import styles from './Menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

interface Props<Id extends string> {
  /** Where it was asked for, CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** What it is about; also written above the entries where `title` says so. */
  readonly label: string;
  readonly title?: boolean;
  /** Whether a key asked for it: then the focus stands on the first entry, else on the list. */
  readonly byKey?: boolean;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
}

/** A menu at a place of the window instead of at a button. */
export function PointMenu<Id extends string>({
  at,
  label,
  title = false,
  byKey = false,
  entries,
  onChoose,
  onClose,
}: Props<Id>) {
  const point = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={point} className={styles.point} style={{ left: at.x, top: at.y }} aria-hidden="true" />
      <Popover
        isOpen
        triggerRef={point}
        placement="bottom start"
        offset={2}
        onOpenChange={(open) => !open && onClose()}
        className={styles.menu ?? ''}
        aria-label={label}
      >
        {title && <p className={styles.title}>{label}</p>}
        <MenuEntries
          label={label}
          entries={entries}
          onChoose={onChoose}
          onClose={onClose}
          autoFocus={byKey ? 'first' : true}
        />
      </Popover>
    </>
  );
}
