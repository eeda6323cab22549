import { limitsTime } from '../../domain/graph/filter';
import type { NodeId } from '../../domain/model/ids';
import type { Timeline } from '../../domain/time/timeline';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import styles from './Timeline.module.css';
import { useTimeWords } from './useTimeWords';

interface Props {
  readonly timeline: Timeline;
  /** The statement that is pointed at. */
  readonly pointed: NodeId | null;
  /** Whether it is there for all time too. */
  readonly isAlways: boolean;
}

/** Says what a square stands for, or how far the window reaches and how much is in it. */
export function Caption({ timeline, pointed, isAlways }: Props) {
  const { t, index, square, window } = useTimeWords();
  const time = useApp((state) => state.view.filter.time);
  const visible = useApp(selectVisible);
  if (pointed === null && !isAlways && !limitsTime(time)) return null;
  const statements = index.document.nodes.filter(({ type }) => type === 'statement');
  const node = pointed === null ? undefined : index.nodes.get(pointed);
  const words =
    node?.type === 'statement' && node.evidence[0]
      ? square(node.id, node.date[timeline.by], node.evidence[0].article)
      : t('time.inWindow', {
          window: window(time),
          shown: statements.filter(({ id }) => visible.nodes.has(id)).length,
          all: statements.length,
        });
  return (
    <p className={styles.caption} aria-hidden="true">
      {words}
    </p>
  );
}
