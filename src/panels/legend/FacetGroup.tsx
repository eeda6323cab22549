import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../ui/Icon';
import { useNames } from '../useNames';
import styles from './MoreFilters.module.css';

interface Props {
  readonly name: string;
  /** The row of the group as a whole; without one its name opens it. */
  readonly whole?: ReactNode;
  /** How many there are one by one; none, and there is nothing to open. */
  readonly size: number;
  readonly children: ReactNode;
}

/** A group of values with a row of its own, and the values one by one beneath it when asked for. */
export function FacetGroup({ name, whole, size, children }: Props) {
  const { t } = useNames();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const opens = {
    'aria-expanded': isOpen,
    ...(isOpen && { 'aria-controls': id }),
    onPress: () => setOpen(!isOpen),
  };
  return (
    <li>
      <div className={styles.group}>
        {whole ?? (
          <Button className={styles.groupName ?? ''} {...opens}>
            <span className={styles.name}>{name}</span>
            <span className={styles.arrow}>
              <Icon name="down" size={14} />
            </span>
          </Button>
        )}
        {whole !== undefined && size > 0 && (
          <Button className={styles.arrow ?? ''} aria-label={t('filters.members', { name })} {...opens}>
            <Icon name="down" size={14} />
          </Button>
        )}
      </div>
      {isOpen && (
        <ul ref={list} id={id} className={styles.members} aria-label={name}>
          {children}
        </ul>
      )}
    </li>
  );
}
