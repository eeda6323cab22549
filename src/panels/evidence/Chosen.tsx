import { type ReactNode, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Selection } from '../../domain/graph/graphIndex';
import { useApp, useAppStore } from '../../state/hooks';
import { selectChosen } from '../../state/selectors';
import { focusTarget } from '../../ui/focusTargets';
import { IconButton } from '../../ui/IconButton';
import { EdgeSample } from '../shared/EdgeSample';
import { leadsTo } from '../shared/leadsTo';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import styles from './Chosen.module.css';
import { tiesAmong } from './chosenTies';
import { EdgeRow } from './EdgeRow';

interface Props {
  /** What can be done with all of them at once. */
  readonly actions: ReactNode;
}

/** Several things are chosen: which, what ties them to each other, and what can be done with them. */
export function Chosen({ actions }: Props) {
  const { t, index } = useNames();
  const chosen = useApp(selectChosen);
  const count = useId();
  const list = useRef<HTMLUListElement>(null);
  const ties = tiesAmong(index, chosen);
  const all = chosen.flatMap((id) => index.selectable.get(id) ?? []);
  return (
    <section className={styles.chosen} aria-labelledby={count}>
      <h3 id={count} className={styles.count}>
        {t('chosen.count', { count: all.length })}
      </h3>
      <ul ref={list} className={styles.list}>
        {all.map((one, at) => (
          <li key={one.id} className={styles.row}>
            <ChosenRow chosen={one} isShown={at === 0} onRemove={() => keepFocus(list.current, at)} />
          </li>
        ))}
      </ul>
      <div className={styles.actions} role="group" aria-label={t('chosen.actions')}>
        {actions}
      </div>
      {all.filter(({ kind }) => kind === 'node').length > 1 && (
        <>
          <h4 className={styles.heading}>{t('chosen.ties')}</h4>
          {ties.length === 0 ? (
            <p className={styles.quiet}>{t('chosen.noTies')}</p>
          ) : (
            <ul className={styles.ties}>
              {ties.map((edge) => (
                <li key={edge.id}>
                  <EdgeRow edge={edge} aside={t('chosen.quotes', { count: edge.evidence.length })} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly chosen: Selection;
  /** Its evidence stands beneath. */
  readonly isShown: boolean;
  readonly onRemove: () => void;
}

function ChosenRow({ chosen, isShown, onRemove }: RowProps) {
  const { t, index, name, sentence } = useNames();
  const store = useAppStore();
  const node = chosen.kind === 'node' ? index.nodes.get(chosen.id) : undefined;
  const edge = chosen.kind === 'edge' ? index.edges.get(chosen.id) : undefined;
  const words = edge ? sentence(edge) : node ? name(node.id) : chosen.id;
  const show = () => {
    const { view, gone, setView } = store.getState();
    const others = selectChosen(store.getState()).filter((id) => id !== chosen.id);
    setView({ ...view, selection: chosen, also: others, quote: 0 }, gone);
  };
  const remove = () => {
    onRemove();
    store.getState().alsoSelect(chosen);
  };
  return (
    <>
      <Button className={styles.name ?? ''} {...leadsTo(chosen)} aria-current={isShown} onPress={show}>
        <span className={styles.sign}>
          {node && <NodeSymbol node={node} size={22} />}
          {edge && <EdgeSample modality={edge.modality} tone={edge.tone} length={26} />}
        </span>
        <span className={styles.words}>{words}</span>
      </Button>
      <IconButton icon="close" label={t('chosen.remove', { name: words })} onPress={remove} />
    </>
  );
}

/** Before a row goes with the focus in it, the focus moves on to the next row's button, or to the title beneath. */
function keepFocus(list: HTMLElement | null, at: number): void {
  const rows = [...(list?.children ?? [])];
  const next = rows[at + 1] ?? rows[at - 1];
  // With one left there is no list any more.
  const target =
    rows.length > 2 ? next?.querySelector<HTMLElement>('button:last-of-type') : focusTarget('evidenceTitle');
  target?.focus();
}
