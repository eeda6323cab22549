import { useRef } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useApp } from '../../state/hooks';
import { TABLE_LISTS } from '../../state/view';
import { Icon } from '../../ui/Icon';
import { TabBar } from '../../ui/TabBar';
import { useArrivalFocus } from '../../ui/useArrivalFocus';
import { useNames } from '../shared/useNames';
import styles from './Toolbar.module.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Which list, and what is looked for in it. */
export function Toolbar({ query, onQuery }: Props) {
  const { t } = useNames();
  const list = useApp((state) => state.view.table.list);
  const setTable = useApp((state) => state.setTable);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading);
  return (
    <div className={styles.bar}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('table.title')}
      </h2>
      <TabBar
        label={t('table.lists')}
        tabs={TABLE_LISTS.map((id) => ({ id, label: t(`table.list.${id}`) }))}
        chosen={list}
        // Each list has columns of its own.
        onChoose={(id) => setTable({ list: id, sort: null, descending: false })}
      />
      <SearchField className={styles.find ?? ''} value={query} onChange={onQuery}>
        <Label className="visuallyHidden">{t('table.find')}</Label>
        <Icon name="search" size={16} />
        <Input className={styles.input ?? ''} placeholder={t('table.find')} />
        <Button className={styles.clear ?? ''}>
          <Icon name="close" size={14} />
        </Button>
      </SearchField>
    </div>
  );
}
