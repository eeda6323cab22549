import { type ReactNode, useMemo, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { TableRow } from '../../domain/graph/tables';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { EdgeSample } from '../shared/EdgeSample';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { PROJECTOR_SCALE } from './RowGrid';
import styles from './RowList.module.css';
import { typedName } from './rowName';
import { useChoice } from './useChoice';
import { useScrollToChosen } from './useScrollToChosen';

/** px at the type scale of the laptop themes: two lines of words and one beneath. */
const ROW_HEIGHT = 84;

interface Props {
  readonly label: string;
  readonly rows: readonly TableRow[];
  readonly empty: ReactNode;
}

/** The rows one below the other, for windows too narrow for columns. */
export function RowList({ label, rows, empty }: Props) {
  const names = useNames();
  const scale = useApp((state) => (state.theme === 'projector' ? PROJECTOR_SCALE : 1));
  const [list, setList] = useState<HTMLElement | null>(null);
  const rowHeight = Math.round(ROW_HEIGHT * scale);
  const layoutOptions = useMemo(() => ({ rowHeight }), [rowHeight]);
  const choice = useChoice();
  useScrollToChosen(list, rows, rowHeight);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <GridList
        ref={setList}
        className={styles.list ?? ''}
        aria-label={label}
        data-typeahead
        selectionMode="single"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        {...choice}
        items={rows}
        dependencies={[names]}
        renderEmptyState={() => empty}
      >
        {(row) => (
          <GridListItem id={row.id} className={styles.row ?? ''} textValue={typedName(row, names)}>
            <Sign row={row} />
            <span className={styles.text}>
              <Title row={row} />
              <Under row={row} />
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function Title({ row }: { readonly row: TableRow }) {
  const { text, sentence } = useNames();
  return <span className={styles.title}>{row.kind === 'tie' ? sentence(row.edge) : text(row.node.label)}</span>;
}

function Sign({ row }: { readonly row: TableRow }) {
  if (row.kind !== 'tie') return <NodeSymbol node={row.node} size={26} />;
  return (
    <EdgeSample
      modality={row.edge.modality}
      tone={row.edge.tone}
      sources={row.sources}
      symmetric={EDGE_TYPES[row.edge.type].symmetric}
      length={42}
    />
  );
}

/** What else is to be known of a row, in one quiet line. */
function Under({ row }: { readonly row: TableRow }) {
  const { t, text, names, date } = useNames();
  const points = () => {
    if (row.kind === 'tie') {
      const { modality, tone } = row.edge;
      return [t(`modality.${modality}`), t(`tone.${tone}`), t('evidence.sources', { count: row.sources })];
    }
    if (row.kind === 'statement') {
      const { said } = row.node.date;
      return [names(row.node.speakers), t(`act.${row.node.act}`), ...(said === null ? [] : [date(said, 'short')])];
    }
    const [office] = row.node.offices;
    const what = office ? text(office.title) : t(`nodeType.${row.node.type}`);
    return [what, t('table.tieCount', { count: row.ties }), t('node.statements', { count: row.statements })];
  };
  return <span className={styles.under}>{points().join(' · ')}</span>;
}
