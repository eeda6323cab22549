import type { NodeId } from '../../domain/model/ids';
import type { PathStep, Way } from '../../domain/paths/findPaths';
import { useNames } from '../shared/useNames';
import { StepView } from './StepView';
import { StopView } from './StopView';
import styles from './WayView.module.css';

/** A way from stop to stop, each tie between two with its words. */
export function WayView({ way }: { readonly way: Way }) {
  const { t } = useNames();
  const remarks = [
    ...(way.kind === 'alternative' ? [{ name: t('path.alternative'), words: t('path.alternativeWhen') }] : []),
    ...(way.denied ? [{ name: t('path.denied'), words: t('path.deniedWhen') }] : []),
  ];
  return (
    <div className={styles.way}>
      {remarks.map(({ name, words }) => (
        <p key={name} className={styles.remark}>
          <span className={styles.name}>{name}</span> {words}
        </p>
      ))}
      <ol>
        {way.nodes.map((id, at) => (
          <Stop key={id} id={id} step={way.steps[at]} />
        ))}
      </ol>
    </div>
  );
}

function Stop({ id, step }: { readonly id: NodeId; readonly step: PathStep | undefined }) {
  return (
    <li className={styles.stop} data-last={!step}>
      <StopView id={id} />
      {step && <StepView step={step} />}
    </li>
  );
}
