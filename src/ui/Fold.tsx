import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Fold.module.css';
import { Icon } from './Icon';

interface Props {
  readonly title: string;
  /** Beside the title: how much is inside. */
  readonly count?: string;
  readonly open?: boolean;
  /** Of the heading, in the outline of the page. */
  readonly level?: 3 | 4;
  /** Told when it is opened or folded away, for contents that are made only when they are seen. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part that can be folded away under its heading. */
export function Fold({ title, count, open = false, level = 4, onToggle, children }: Props) {
  return (
    <Disclosure defaultExpanded={open} {...(onToggle && { onExpandedChange: onToggle })} className={styles.fold ?? ''}>
      <Heading level={level}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.title}>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          <span className={styles.arrow}>
            <Icon name="down" size={16} />
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
