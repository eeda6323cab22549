import type { OnlyEntry } from '../../domain/graph/speakerFacet';
import type { Act } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { useNames } from '../shared/useNames';
import { toggled } from './counts';
import { OnlyRow } from './OnlyRow';

/** Kinds of saying: a press asks for these alone, several add up. */
export function ActFilter({ acts }: { readonly acts: readonly OnlyEntry<Act>[] }) {
  const { t } = useNames();
  const onlyActs = useApp((state) => state.view.filter.onlyActs);
  const setFilter = useApp((state) => state.setFilter);
  return (
    <ul>
      {acts.map(({ value, count }) => (
        <li key={value}>
          <OnlyRow
            name={t(`act.${value}`)}
            count={count}
            isChosen={onlyActs.includes(value)}
            onToggle={() => setFilter({ onlyActs: toggled(onlyActs, [value]) })}
          />
        </li>
      ))}
    </ul>
  );
}
