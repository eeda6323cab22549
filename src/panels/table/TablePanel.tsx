import { useCallback, useMemo, useState } from 'react';
import { entityRows, rowTotals, statementRows, tieRows } from '../../domain/graph/tables';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { ListView } from './ListView';
import { ENTITY_LIST, STATEMENT_LIST, TIE_LIST } from './lists';
import styles from './TablePanel.module.css';
import { Toolbar } from './Toolbar';

interface ListProps {
  /** Of this list, in the whole graph. */
  readonly total: number;
  readonly query: string;
  readonly onForget: () => void;
}

/** Everything in sight as text: entities, statements, ties. Choosing a row opens the same evidence as on the graph. */
export function TablePanel() {
  const index = useApp((state) => state.index);
  const list = useApp((state) => state.view.table.list);
  const [query, setQuery] = useState('');
  const totals = useMemo(() => rowTotals(index), [index]);
  const forget = useCallback(() => setQuery(''), []);
  const List = LISTS[list];
  return (
    <div className={styles.panel}>
      <Toolbar query={query} onQuery={setQuery} />
      <List total={totals[list]} query={query} onForget={forget} />
    </div>
  );
}

const LISTS = {
  entities: function Entities(props: ListProps) {
    const index = useApp((state) => state.index);
    const visible = useApp(selectVisible);
    const rows = useMemo(() => entityRows(index, visible), [index, visible]);
    return <ListView {...props} all={rows} columns={ENTITY_LIST} />;
  },
  statements: function Statements(props: ListProps) {
    const index = useApp((state) => state.index);
    const visible = useApp(selectVisible);
    const rows = useMemo(() => statementRows(index, visible), [index, visible]);
    return <ListView {...props} all={rows} columns={STATEMENT_LIST} />;
  },
  ties: function Ties(props: ListProps) {
    const index = useApp((state) => state.index);
    const visible = useApp(selectVisible);
    const rows = useMemo(() => tieRows(index, visible), [index, visible]);
    return <ListView {...props} all={rows} columns={TIE_LIST} />;
  },
};
