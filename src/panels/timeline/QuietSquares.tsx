import { useApp } from '../../state/hooks';
import { selectMarkedStatements, selectVisible } from '../../state/selectors';
import styles from './Squares.module.css';
import type { TimelineSign } from './timelineSigns';

/** The same squares to look at only, where they are too small for a finger and a list beside them is not. */
export function QuietSquares({ signs }: { readonly signs: readonly TimelineSign[] }) {
  const visible = useApp(selectVisible);
  const marked = useApp(selectMarkedStatements);
  return (
    <div className={styles.squares} aria-hidden="true">
      {signs.map(({ statement, place, isBar }) => (
        <span
          key={statement}
          className={styles.square}
          style={place}
          data-bar={isBar}
          data-shown={visible.nodes.has(statement)}
          data-marked={marked.has(statement)}
        />
      ))}
    </div>
  );
}
