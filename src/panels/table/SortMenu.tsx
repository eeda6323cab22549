import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useApp } from '../../state/hooks';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import menu from '../../ui/Menu.module.css';
import { useNames } from '../shared/useNames';
import type { TableColumn } from './columns';
import styles from './SortMenu.module.css';

/** The entry that leaves the order of the graph. */
const NONE = 'none';

/** What the rows are sorted by, also where the column has no room. */
export function SortMenu({ columns }: { readonly columns: readonly Pick<TableColumn<never>, 'id' | 'order'>[] }) {
  const { t } = useNames();
  const { sort, descending } = useApp((state) => state.view.table);
  const setTable = useApp((state) => state.setTable);
  const chosen = columns.find(({ id }) => id === sort);
  const choose = (key: unknown) => {
    const next = columns.find(({ id }) => id === key);
    const by = next?.order.by;
    setTable({ sort: next?.id ?? null, descending: by === 'number' || by === 'date' });
  };
  return (
    <div className={styles.sort}>
      <Select className={styles.select ?? ''} value={chosen?.id ?? NONE} onChange={choose}>
        <Label className={styles.label ?? ''}>{t('table.sort')}</Label>
        <Button className={styles.button ?? ''}>
          <SelectValue />
          <Icon name="down" size={14} />
        </Button>
        <Popover offset={4} className={menu.menu ?? ''}>
          <ListBox>
            <ListBoxItem id={NONE} className={menu.item ?? ''}>
              {t('table.graphOrder')}
            </ListBoxItem>
            {columns.map(({ id }) => (
              <ListBoxItem key={id} id={id} className={menu.item ?? ''}>
                {t(`table.column.${id}`)}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      {chosen && (
        <IconButton
          icon="swap"
          label={descending ? t('table.descending') : t('table.ascending')}
          onPress={() => setTable({ descending: !descending })}
        />
      )}
    </div>
  );
}
