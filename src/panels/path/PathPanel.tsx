import { useRef } from 'react';
import { useApp } from '../../state/hooks';
import { selectPaths, selectWay } from '../../state/selectors';
import type { PathQuestion } from '../../state/view';
import { useFocusTarget } from '../../ui/focusTargets';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { useEndNames } from '../shared/useEndNames';
import { useNames } from '../shared/useNames';
import { usePreview } from '../shared/usePreview';
import { NoWay } from './NoWay';
import { PathEnds } from './PathEnds';
import styles from './PathPanel.module.css';
import { TieKinds } from './TieKinds';
import { WayPager } from './WayPager';
import { WayView } from './WayView';

/** How two nodes are tied: the ends, the kinds of tie, and the way from one to the other with its quotes. */
export function PathPanel() {
  const path = useApp((state) => state.view.path);
  return path && <Path path={path} />;
}

function Path({ path }: { readonly path: PathQuestion }) {
  const { t } = useNames();
  const endNames = useEndNames();
  const setPath = useApp((state) => state.setPath);
  const answer = useApp(selectPaths);
  const found = useApp(selectWay);
  const panel = useRef<HTMLDivElement>(null);
  usePreview(panel);
  return (
    <div ref={panel} className={styles.panel}>
      <header className={styles.head}>
        <h2 ref={useFocusTarget('evidenceTitle')} className={styles.title} tabIndex={-1}>
          <Icon name="path" />
          {t('path.title')}
          <span className="visuallyHidden"> {t('path.ends', endNames(path.from, path.to))}</span>
        </h2>
        <IconButton icon="close" label={t('path.close')} onPress={() => setPath(null)} />
      </header>
      <div className={styles.question}>
        <PathEnds
          from={path.from}
          to={path.to}
          onChange={({ from, to }) => from && to && setPath({ ...path, from, to, choice: 0 })}
        />
        <TieKinds families={path.families} onChange={(families) => setPath({ ...path, families, choice: 0 })} />
      </div>
      {found && answer?.kind === 'found' ? (
        <>
          <WayView key={`${path.from} ${path.to} ${found.at}`} way={found.way} />
          <WayPager
            answer={answer}
            at={found.at}
            onChange={(choice) => {
              setPath({ ...path, choice });
              panel.current?.scrollTo({ top: 0 });
            }}
          />
        </>
      ) : (
        answer && <NoWay path={path} answer={answer} />
      )}
    </div>
  );
}
