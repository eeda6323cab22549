import { useRef } from 'react';
import type { Matrix, MatrixCell } from '../../domain/graph/matrix';
import type { NodeId } from '../../domain/model/ids';
import { useApp } from '../../state/hooks';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { type CellPlace, cellInWords, placeInWords, samePlace } from './cellNames';
import styles from './MatrixGrid.module.css';
import { ToneParts } from './ToneParts';
import { useGridKeys } from './useGridKeys';

interface Props {
  readonly matrix: Matrix;
  readonly chosen: CellPlace | null;
  readonly onChoose: (place: CellPlace, cell: MatrixCell) => void;
}

/** Tint of the cell with the most statements, per cent of ink on the panel. */
const DARKEST = 16;

/** The matrix itself: those who speak down the side, those spoken of along the top, each with a sum. */
export function MatrixGrid({ matrix, chosen, onChoose }: Props) {
  const { t } = useNames();
  const grid = useRef<HTMLTableElement>(null);
  useGridKeys(grid, '1:1');
  const most = Math.max(1, ...[...matrix.cells.values()].flatMap((row) => [...row.values()].map(countOf)));
  const cellAt = (place: CellPlace, row: number, column: number, cell: MatrixCell | undefined) => (
    <Cell
      key={place.whom ?? 'all'}
      place={place}
      at={`${row}:${column}`}
      cell={cell}
      isSum={place.who === null || place.whom === null}
      tint={(DARKEST * Math.sqrt(countOf(cell))) / Math.sqrt(most)}
      isChosen={samePlace(chosen, place)}
      onChoose={onChoose}
    />
  );
  return (
    <table ref={grid} className={styles.grid} aria-label={t('matrix.title')}>
      <thead>
        <tr>
          <td className={styles.corner} data-at="0:0" tabIndex={-1}>
            <span>{t('matrix.about')}</span>
            <span>{t('matrix.speaks')}</span>
          </td>
          <th scope="col" className={styles.top} data-sum data-at="0:1" tabIndex={-1}>
            {t('matrix.total')}
          </th>
          {matrix.columns.map(({ id }, column) => (
            <th key={id} scope="col" className={styles.top}>
              <Party id={id} at={`0:${column + 2}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={styles.side} data-at="1:0" data-sum tabIndex={-1}>
            {t('matrix.total')}
          </th>
          {cellAt({ who: null, whom: null }, 1, 1, matrix.all)}
          {matrix.columns.map((line, column) => cellAt({ who: null, whom: line.id }, 1, column + 2, line))}
        </tr>
        {matrix.rows.map((line, row) => (
          <tr key={line.id}>
            <th scope="row" className={styles.side}>
              <Party id={line.id} at={`${row + 2}:0`} />
            </th>
            {cellAt({ who: line.id, whom: null }, row + 2, 1, line)}
            {matrix.columns.map(({ id }, column) =>
              cellAt({ who: line.id, whom: id }, row + 2, column + 2, matrix.cells.get(line.id)?.get(id)),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const countOf = (cell: MatrixCell | undefined) => cell?.statements.length ?? 0;

/** Who heads a row or a column; leads to them. */
function Party({ id, at }: { readonly id: NodeId; readonly at: string }) {
  const { index, name } = useNames();
  const select = useApp((state) => state.select);
  const node = index.nodes.get(id);
  return (
    <button
      type="button"
      className={styles.party}
      data-at={at}
      tabIndex={-1}
      onClick={() => select({ kind: 'node', id })}
    >
      {node && <NodeSymbol node={node} size={22} />}
      <span>{name(id)}</span>
    </button>
  );
}

interface CellProps {
  readonly place: CellPlace;
  readonly at: string;
  readonly cell: MatrixCell | undefined;
  readonly isSum: boolean;
  /** Per cent of ink. */
  readonly tint: number;
  readonly isChosen: boolean;
  readonly onChoose: Props['onChoose'];
}

function Cell({ place, at, cell, isSum, tint, isChosen, onChoose }: CellProps) {
  const names = useNames();
  // Nothing is said here; the arrow keys come through all the same.
  if (!cell)
    return (
      <td className={styles.empty} data-at={at} tabIndex={-1}>
        <span className="visuallyHidden">{names.number(0)}</span>
      </td>
    );
  return (
    <td className={styles.place} data-sum={isSum}>
      <button
        type="button"
        className={styles.cell}
        data-at={at}
        tabIndex={-1}
        style={isSum ? {} : { backgroundColor: `color-mix(in srgb, var(--ink) ${tint.toFixed(1)}%, var(--panel))` }}
        aria-label={`${placeInWords(names, place)}${names.language === 'ar' ? '، ' : ', '}${cellInWords(names, cell)}`}
        aria-pressed={isChosen}
        onClick={() => onChoose(place, cell)}
      >
        <span className={styles.number}>{names.number(cell.statements.length)}</span>
        <ToneParts tones={cell.tones} />
      </button>
    </td>
  );
}
