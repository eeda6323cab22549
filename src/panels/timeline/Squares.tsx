import { ListBox, ListBoxItem } from 'react-aria-components';
import type { NodeId } from '../../domain/model/ids';
import { useApp } from '../../state/hooks';
import { selectMarkedStatements, selectVisible } from '../../state/selectors';
import styles from './Squares.module.css';
import type { TimelineSign } from './timelineSigns';
import { useTimeWords } from './useTimeWords';

interface Props {
  readonly label: string;
  /** In the order of time. */
  readonly signs: readonly TimelineSign[];
  /** Tells which sign the pointer or the keyboard's focus is on. */
  readonly onPoint: (statement: NodeId | null) => void;
}

/** Statements one can point at and choose: filled while they are in sight, hollow while they are not. */
export function Squares({ label, signs, onPoint }: Props) {
  const { t, square } = useTimeWords();
  const visible = useApp(selectVisible);
  const marked = useApp(selectMarkedStatements);
  const selected = useApp((state) => state.view.selection?.id);
  const select = useApp((state) => state.select);
  const chosen = signs.find(({ statement }) => statement === selected)?.statement;
  return (
    <ListBox
      aria-label={label}
      className={styles.squares ?? ''}
      orientation="horizontal"
      data-typeahead
      selectionMode="single"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const next = signs.find(({ statement }) => keys !== 'all' && keys.has(statement));
        if (next) select({ kind: 'node', id: next.statement });
      }}
      items={signs}
      // There are as many squares as statements: each is made anew only when something it shows has changed.
      dependencies={[visible, marked, square, t, onPoint]}
    >
      {({ statement, article, date, place, isBar }) => {
        const words = square(statement, date, article);
        const isShown = visible.nodes.has(statement);
        return (
          <ListBoxItem
            id={statement}
            textValue={words}
            aria-label={isShown ? words : t('time.notShown', { words })}
            className={styles.square ?? ''}
            style={place}
            data-bar={isBar}
            data-shown={isShown}
            data-marked={marked.has(statement)}
            onHoverChange={(on) => onPoint(on ? statement : null)}
            onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onPoint(statement)}
            onBlur={() => onPoint(null)}
          >
            <Ring statement={statement} />
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}

/** Around the square of the statement that is pointed at, here or on the graph. */
function Ring({ statement }: { readonly statement: NodeId }) {
  const isPointed = useApp((state) => state.hover === statement);
  return isPointed && <span className={styles.ring} data-pointed />;
}
