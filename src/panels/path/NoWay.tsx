import type { EdgeFamily } from '../../domain/model/vocabulary';
import { FAMILIES, type PathAnswer } from '../../domain/paths/findPaths';
import { useApp } from '../../state/hooks';
import { selectFamiliesThatTie, selectPassing } from '../../state/selectors';
import type { PathQuestion } from '../../state/view';
import { Button } from '../../ui/Button';
import { useEndNames } from '../shared/useEndNames';
import { useNames } from '../shared/useNames';
import styles from './NoWay.module.css';

interface Props {
  readonly path: PathQuestion;
  readonly answer: PathAnswer;
}

/** Why there is no way to show, and what would bring one. */
export function NoWay({ path, answer }: Props) {
  const { t, names } = useNames();
  return (
    <div className={styles.none}>
      {answer.kind === 'same' && <p>{t('path.same')}</p>}
      {answer.kind === 'away' && (
        <>
          <p className={styles.what}>{t('path.away', { names: names(answer.ends) })}</p>
          <p>{t('path.awayWhy')}</p>
          <ShowAll />
        </>
      )}
      {answer.kind === 'none' && <Untied path={path} />}
    </div>
  );
}

function Untied({ path }: { readonly path: PathQuestion }) {
  const { t } = useNames();
  const endNames = useEndNames();
  const offers = useApp(selectFamiliesThatTie);
  const left = FAMILIES.filter((family) => !path.families.includes(family));
  const isFiltered = useApp(
    (state) => state.view.hidden.length > 0 || selectPassing(state).edges.size < state.index.edges.size,
  );
  const ends = endNames(path.from, path.to);
  return (
    <>
      <p className={styles.what}>{left.length > 0 ? t('path.none', ends) : t('path.noneAtAll', ends)}</p>
      {left.length > 0 && (
        <p>
          {t('path.off', { kinds: left.map((family) => t(`path.kind.${family}`)).join(t('path.comma')) })}{' '}
          {offers.length === 0 && t('path.offNoHelp')}
        </p>
      )}
      {offers.length > 0 && <Include path={path} offers={offers} />}
      {isFiltered && (
        <>
          <p>{t('path.filtered')}</p>
          <ShowAll />
        </>
      )}
    </>
  );
}

interface IncludeProps {
  readonly path: PathQuestion;
  readonly offers: readonly (readonly EdgeFamily[])[];
}

/** Each kind that would do alone; all of them where only together they do. */
function Include({ path, offers }: IncludeProps) {
  const { t } = useNames();
  const setPath = useApp((state) => state.setPath);
  const include = (more: readonly EdgeFamily[]) =>
    setPath({
      ...path,
      families: FAMILIES.filter((family) => [...path.families, ...more].includes(family)),
      choice: 0,
    });
  return (
    <div className={styles.offers}>
      {offers.map((more) => (
        <Button key={more.join(' ')} onPress={() => include(more)}>
          {more.length === 1 && more[0] ? t('path.include', { kind: t(`path.kind.${more[0]}`) }) : t('path.includeAll')}
        </Button>
      ))}
    </div>
  );
}

function ShowAll() {
  const { t } = useNames();
  const showAll = useApp((state) => state.showAll);
  return <Button onPress={showAll}>{t('graph.showAll')}</Button>;
}
