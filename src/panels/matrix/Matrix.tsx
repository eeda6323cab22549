import { useEffect, useMemo, useRef, useState } from 'react';
import { type MatrixCell, matrixOf } from '../../domain/graph/matrix';
import type { NodeId } from '../../domain/model/ids';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { MATRIX_GROUPS, MATRIX_SORTS } from '../../state/view';
import { useFocusTarget } from '../../ui/focusTargets';
import { TabBar } from '../../ui/TabBar';
import { useArrivalFocus } from '../../ui/useArrivalFocus';
import { NothingInView } from '../shared/NothingInView';
import { useNames } from '../shared/useNames';
import { CellStatements } from './CellStatements';
import type { CellPlace } from './cellNames';
import styles from './Matrix.module.css';
import { MatrixGrid } from './MatrixGrid';
import { ToneSample } from './ToneParts';
import { useChosenInView } from './useChosenInView';

/** Who speaks about whom, how often and in what tone; a cell opens what is said there. */
export function Matrix() {
  const { t, index, language } = useNames();
  const visible = useApp(selectVisible);
  const { group, sort } = useApp((state) => state.view.matrix);
  const select = useApp((state) => state.select);
  const panel = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const matrix = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const nameOf = (id: NodeId) => index.nodes.get(id)?.label[language] ?? id;
    return matrixOf(index, visible, { group, sort, byName: (a, b) => compare(nameOf(a), nameOf(b)) });
  }, [index, visible, group, sort, language]);
  const open = chosen && cellOf(matrix, chosen);

  const choose = (place: CellPlace, { statements }: MatrixCell) => {
    setChosen(place);
    const [only, ...more] = statements;
    if (only && more.length === 0) select({ kind: 'node', id: only.statement.id });
  };
  useChosenInView(panel, chosen);
  const isClosing = useRef(false);
  const close = () => {
    isClosing.current = true;
    setChosen(null);
  };
  // Only once the list is gone: above the sheet of a phone it hides the cell it came from.
  useEffect(() => {
    if (chosen || !isClosing.current) return;
    isClosing.current = false;
    panel.current?.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus();
  }, [chosen]);
  return (
    <div ref={panel} className={styles.matrix} data-open={open !== null}>
      <MatrixHead />
      {matrix.rows.length === 0 ? (
        <NothingInView words={t('matrix.empty')} />
      ) : (
        <div className={styles.scroll} data-scroll>
          <MatrixGrid matrix={matrix} chosen={chosen} onChoose={choose} />
        </div>
      )}
      {chosen && open && <CellStatements place={chosen} cell={open} onClose={close} />}
    </div>
  );
}

function cellOf(matrix: ReturnType<typeof matrixOf>, { who, whom }: CellPlace): MatrixCell | null {
  if (who === null) return whom === null ? matrix.all : (matrix.columns.find(({ id }) => id === whom) ?? null);
  if (whom === null) return matrix.rows.find(({ id }) => id === who) ?? null;
  return matrix.cells.get(who)?.get(whom) ?? null;
}

function MatrixHead() {
  const { t } = useNames();
  const { group, sort } = useApp((state) => state.view.matrix);
  const setMatrix = useApp((state) => state.setMatrix);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingRef = useFocusTarget('viewTitle', heading);
  useArrivalFocus(heading);
  return (
    <header className={styles.head}>
      <h2 ref={headingRef} className={styles.title} tabIndex={-1}>
        {t('matrix.title')}
      </h2>
      <div className={styles.choice}>
        <span aria-hidden="true">{t('matrix.group')}</span>
        <TabBar
          label={t('matrix.group')}
          tabs={MATRIX_GROUPS.map((id) => ({ id, label: t(`matrix.groupOf.${id}`) }))}
          chosen={group}
          onChoose={(id) => setMatrix({ group: id })}
        />
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">{t('matrix.sort')}</span>
        <TabBar
          label={t('matrix.sort')}
          tabs={MATRIX_SORTS.map((id) => ({ id, label: t(`matrix.sortBy.${id}`) }))}
          chosen={sort}
          onChoose={(id) => setMatrix({ sort: id })}
        />
      </div>
      <p className={styles.rule}>
        {(['cooperation', 'conflict'] as const).map((tone) => (
          <span key={tone} className={styles.tone}>
            <ToneSample tone={tone} />
            {t(`tone.${tone}`)}
          </span>
        ))}
        {t('matrix.rule')}
      </p>
    </header>
  );
}
