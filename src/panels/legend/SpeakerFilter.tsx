import { type SpeakerGroup, toggledSpeaker } from '../../domain/graph/speakerFacet';
import type { NodeId } from '../../domain/model/ids';
import { useApp } from '../../state/hooks';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { FacetGroup } from './FacetGroup';
import { OnlyRow } from './OnlyRow';

/** Who speaks, by country: a press asks for these alone, several add up. */
export function SpeakerFilter({ groups }: { readonly groups: readonly SpeakerGroup[] }) {
  const { t, index, name } = useNames();
  const onlySpeakers = useApp((state) => state.view.filter.onlySpeakers);
  const setFilter = useApp((state) => state.setFilter);
  const toggle = (id: NodeId) => setFilter({ onlySpeakers: toggledSpeaker(index, onlySpeakers, id) });
  return (
    <ul>
      {groups.map(({ country, entries }) => {
        const land = country && index.nodes.get(country.value);
        return (
          <FacetGroup
            key={country?.value ?? ''}
            name={country ? name(country.value) : t('filters.others')}
            whole={
              country ? (
                <OnlyRow
                  name={name(country.value)}
                  count={country.count}
                  sample={land && <NodeSymbol node={land} size={18} />}
                  isChosen={onlySpeakers.includes(country.value)}
                  isPartly={entries.some(({ value }) => onlySpeakers.includes(value))}
                  onToggle={() => toggle(country.value)}
                />
              ) : undefined
            }
            rows={entries.map(({ value, count }) => (
              <li key={value}>
                <OnlyRow
                  name={name(value)}
                  count={count}
                  isChosen={onlySpeakers.includes(value)}
                  onToggle={() => toggle(value)}
                />
              </li>
            ))}
          />
        );
      })}
    </ul>
  );
}
