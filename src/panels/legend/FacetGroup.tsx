import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../ui/Icon';
import { useNames } from '../shared/useNames';
import styles from './MoreFilters.module.css';

interface Props {
  readonly name: string;
  /** The row of the group as a whole; without one its name opens it. */
  readonly whole?: ReactNode;
  /** The values one by one; none, and there is nothing to open. */
  readonly rows: readonly ReactElement[];
}

/** More rows than this are not shown at once, unless only a few more would be left. */
const FIRST = 10;
const FEW = 3;

/** A group of values with a row of its own, and the values one by one beneath it when asked for. */
export function FacetGroup({ name, whole, rows }: Props) {
  const { t } = useNames();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isLong = rows.length > FIRST + FEW;
  const [first, rest] = [isLong ? rows.slice(0, FIRST) : rows, isLong ? rows.slice(FIRST) : []];
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
      <div className={styles.group} data-single={rows.length === 0}>
        {whole ?? (
          <Button className={styles.groupName ?? ''} {...opens}>
            <span className={styles.name}>{name}</span>
            <span className={styles.arrow}>
              <Icon name="down" size={14} />
            </span>
          </Button>
        )}
        {whole !== undefined && rows.length > 0 && (
          <Button className={styles.arrow ?? ''} aria-label={t('filters.members', { name })} {...opens}>
            <Icon name="down" size={14} />
          </Button>
        )}
      </div>
      {isOpen && (
        <ul ref={list} id={id} className={styles.members} aria-label={name}>
          {first}
          {rest.length > 0 && <Rest rows={rest} />}
        </ul>
      )}
    </li>
  );
}

function Rest({ rows }: { readonly rows: readonly ReactElement[] }) {
  const { t } = useNames();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <li>
        <Button className={styles.groupName ?? ''} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <span className={styles.count}>{t('filters.rest', { number: rows.length })}</span>
          <span className={styles.arrow}>
            <Icon name="down" size={14} />
          </span>
        </Button>
      </li>
      {isOpen && rows}
    </>
  );
}
