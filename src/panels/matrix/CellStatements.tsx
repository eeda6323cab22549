import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { viewEvidence } from '../../domain/graph/evidence';
import type { MatrixCell, TonedStatement } from '../../domain/graph/matrix';
import { useApp } from '../../state/hooks';
import { IconButton } from '../../ui/IconButton';
import { Mark } from '../../ui/Mark';
import { leadsTo } from '../shared/leadsTo';
import { useNames } from '../shared/useNames';
import styles from './CellStatements.module.css';
import { type CellPlace, cellInWords, placeInWords } from './cellNames';
import { ToneSample } from './ToneParts';
import { useFocusWhereAlone } from './useFocusWhereAlone';

interface Props {
  readonly place: CellPlace;
  readonly cell: MatrixCell;
  readonly onClose: () => void;
}

/** What is said in one cell, each statement with its words; leads to its evidence. */
export function CellStatements({ place, cell, onClose }: Props) {
  const names = useNames();
  const strip = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { who, whom } = place;
  useEffect(() => {
    const element = strip.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // This list goes first; the next Escape clears the selection.
      event.preventDefault();
      onClose();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  useFocusWhereAlone(title, `${who} ${whom}`);
  return (
    <section ref={strip} className={styles.strip} aria-label={placeInWords(names, place)}>
      <header className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {placeInWords(names, place)}
        </h3>
        <p className={styles.sum}>{cellInWords(names, cell)}</p>
        <IconButton icon="close" label={names.t('matrix.close')} onPress={onClose} />
      </header>
      <ul>
        {cell.statements.map((said) => (
          <li key={said.statement.id}>
            <Row said={said} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ said: { statement, tones } }: { readonly said: TonedStatement }) {
  const { t, index, text, names, date } = useNames();
  const select = useApp((state) => state.select);
  const isSelected = useApp((state) => state.view.selection?.id === statement.id);
  const isRead = useApp((state) => state.view.selection?.id === statement.id && state.view.quote === 0);
  const row = useRef<HTMLButtonElement>(null);
  // On a phone the evidence opens over a part of this.
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const [first] = statement.evidence;
  const words = first && viewEvidence(index, first).quote;
  return (
    <Button
      ref={row}
      className={styles.row ?? ''}
      {...leadsTo({ kind: 'node', id: statement.id })}
      aria-current={isSelected}
      onPress={() => select({ kind: 'node', id: statement.id })}
    >
      <span className={styles.what}>
        <span className={styles.gist}>{text(statement.label)}</span>
        <span className={styles.under}>
          {[
            names(statement.speakers),
            t(`act.${statement.act}`),
            first && t(`modality.${first.modality}`),
            statement.date.said !== null && date(statement.date.said, 'short'),
          ]
            .filter(Boolean)
            .join(' · ')}
          {[...tones].map((tone) => (
            <span key={tone} className={styles.tone}>
              {' · '}
              <ToneSample tone={tone} />
              {t(`tone.${tone}`)}
            </span>
          ))}
        </span>
      </span>
      <span lang="ar" dir="rtl" className={styles.words}>
        «{isRead ? <Mark>{words}</Mark> : words}»
      </span>
    </Button>
  );
}
