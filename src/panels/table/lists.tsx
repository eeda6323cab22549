import {
  ENTITY_ORDERS,
  type EntityColumn,
  STATEMENT_ORDERS,
  type StatementColumn,
  TIE_ORDERS,
  type TieColumn,
} from '../../domain/graph/tableSort';
import type { EntityRow, StatementRow, TieRow } from '../../domain/graph/tables';
import { useNames } from '../shared/useNames';
import {
  ArticlesCell,
  DateCell,
  Missing,
  NamesCell,
  NodeCell,
  NumberCell,
  SureCell,
  TextCell,
  TitleCell,
  ToneCell,
} from './Cells';
import type { TableColumn } from './columns';

type Look<Row> = Omit<TableColumn<Row>, 'id' | 'order'>;

const entity = (id: EntityColumn, look: Look<EntityRow>): TableColumn<EntityRow> => ({
  id,
  order: ENTITY_ORDERS[id],
  ...look,
});
const statement = (id: StatementColumn, look: Look<StatementRow>): TableColumn<StatementRow> => ({
  id,
  order: STATEMENT_ORDERS[id],
  ...look,
});
const tie = (id: TieColumn, look: Look<TieRow>): TableColumn<TieRow> => ({ id, order: TIE_ORDERS[id], ...look });

export const ENTITY_LIST: readonly TableColumn<EntityRow>[] = [
  entity('name', {
    width: 190,
    grow: 3,
    rank: 0,
    naming: true,
    Cell: ({ row }) => <NodeCell node={row.node} strong />,
  }),
  entity('type', {
    width: 104,
    grow: 0,
    rank: 1,
    Cell: function TypeCell({ row }) {
      const { t } = useNames();
      return <TextCell>{t(`nodeType.${row.node.type}`)}</TextCell>;
    },
  }),
  entity('country', {
    width: 120,
    grow: 1,
    rank: 5,
    Cell: ({ row }) => <NamesCell nodes={row.country ? [row.country] : []} />,
  }),
  entity('offices', {
    width: 170,
    grow: 3,
    rank: 6,
    Cell: function OfficesCell({ row }) {
      const { text } = useNames();
      const { offices } = row.node;
      return offices.length === 0 ? (
        <Missing />
      ) : (
        <TextCell>{offices.map(({ title }) => text(title)).join(' · ')}</TextCell>
      );
    },
  }),
  entity('statements', { width: 112, grow: 0, rank: 3, Cell: ({ row }) => <NumberCell value={row.statements} /> }),
  entity('ties', { width: 86, grow: 0, rank: 2, Cell: ({ row }) => <NumberCell value={row.ties} /> }),
  entity('quotes', { width: 108, grow: 0, rank: 4, Cell: ({ row }) => <NumberCell value={row.quotes} /> }),
];

export const STATEMENT_LIST: readonly TableColumn<StatementRow>[] = [
  statement('speakers', {
    width: 140,
    ease: 180,
    grow: 1,
    rank: 0,
    naming: true,
    Cell: ({ row }) => <NamesCell nodes={row.speakers} strong />,
  }),
  statement('act', {
    width: 104,
    grow: 0,
    rank: 2,
    Cell: function ActCell({ row }) {
      const { t } = useNames();
      return <TextCell>{t(`act.${row.node.act}`)}</TextCell>;
    },
  }),
  statement('gist', {
    width: 240,
    ease: 360,
    grow: 5,
    rank: 0,
    naming: true,
    Cell: function GistCell({ row }) {
      const { text } = useNames();
      return <TextCell>{text(row.node.label)}</TextCell>;
    },
  }),
  statement('sure', { width: 146, grow: 0, rank: 3, Cell: ({ row }) => <SureCell modality={row.modality} /> }),
  statement('said', { width: 108, grow: 0, rank: 1, Cell: ({ row }) => <DateCell iso={row.node.date.said} /> }),
  statement('happened', { width: 120, grow: 0, rank: 7, Cell: ({ row }) => <DateCell iso={row.node.date.happened} /> }),
  statement('via', { width: 120, grow: 1, rank: 5, Cell: ({ row }) => <NamesCell nodes={row.via} /> }),
  statement('about', { width: 150, grow: 1, rank: 4, Cell: ({ row }) => <NamesCell nodes={row.about} /> }),
  statement('directness', {
    width: 104,
    grow: 0,
    rank: 8,
    Cell: function DirectnessCell({ row }) {
      const { t } = useNames();
      return <TextCell>{t(`directness.${row.node.directness}`)}</TextCell>;
    },
  }),
  statement('articles', { width: 150, grow: 1, rank: 6, Cell: ({ row }) => <TitleCell articles={row.articles} /> }),
  statement('quotes', {
    width: 108,
    grow: 0,
    rank: 9,
    Cell: ({ row }) => <NumberCell value={row.node.evidence.length} />,
  }),
];

export const TIE_LIST: readonly TableColumn<TieRow>[] = [
  tie('source', {
    width: 136,
    grow: 2,
    rank: 0,
    naming: true,
    Cell: ({ row }) => <NodeCell node={row.source} strong />,
  }),
  tie('relation', {
    width: 108,
    grow: 2,
    rank: 0,
    naming: true,
    Cell: function RelationCell({ row }) {
      const { t } = useNames();
      return <TextCell>{t(`edgeType.${row.edge.type}.label`)}</TextCell>;
    },
  }),
  tie('target', {
    width: 136,
    grow: 2,
    rank: 0,
    naming: true,
    Cell: ({ row }) => <NodeCell node={row.target} strong />,
  }),
  tie('sure', {
    width: 146,
    grow: 0,
    rank: 1,
    Cell: ({ row }) => <SureCell modality={row.edge.modality} tie={row} />,
  }),
  tie('tone', { width: 124, grow: 0, rank: 4, Cell: ({ row }) => <ToneCell tone={row.edge.tone} /> }),
  tie('sources', { width: 96, grow: 0, rank: 2, Cell: ({ row }) => <NumberCell value={row.sources} /> }),
  tie('quotes', { width: 108, grow: 0, rank: 3, Cell: ({ row }) => <NumberCell value={row.edge.evidence.length} /> }),
  tie('said', { width: 120, grow: 1, rank: 5, Cell: ({ row }) => <DateCell iso={row.said} /> }),
  tie('happened', { width: 140, grow: 1, rank: 6, Cell: ({ row }) => <DateCell iso={row.happened} /> }),
  tie('articles', { width: 90, grow: 0, rank: 7, Cell: ({ row }) => <ArticlesCell articles={row.articles} /> }),
];
