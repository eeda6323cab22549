import type { FamilyFacet } from '../../domain/graph/facets';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { EdgeSample } from '../shared/EdgeSample';
import { useNames } from '../shared/useNames';
import { toggled } from './counts';
import { FacetGroup } from './FacetGroup';
import { TieRow } from './TieRow';

/** Kinds of tie by family: a press puts one away or brings it back, “only” puts all others away. */
export function TieFilter({ families }: { readonly families: readonly FamilyFacet[] }) {
  const { t } = useNames();
  const hidden = useApp((state) => state.view.filter.hiddenEdgeTypes);
  const setFilter = useApp((state) => state.setFilter);
  const toggle = (types: readonly EdgeType[]) => setFilter({ hiddenEdgeTypes: toggled(hidden, types) });
  const showOnly = (types: readonly EdgeType[]) =>
    setFilter({ hiddenEdgeTypes: EDGE_TYPE_NAMES.filter((type) => !types.includes(type)) });
  const shown = families.flatMap(({ entries }) => entries.filter((entry) => !hidden.includes(entry.value)));
  const isOnly = (types: readonly EdgeType[]) =>
    hidden.length > 0 && shown.length === types.length && shown.every(({ value }) => types.includes(value));
  const row = (name: string, types: readonly EdgeType[], count: number) => ({
    name,
    count,
    isHidden: types.every((type) => hidden.includes(type)),
    isOnly: isOnly(types),
    onToggle: () => toggle(types),
    onOnly: () => (isOnly(types) ? setFilter({ hiddenEdgeTypes: [] }) : showOnly(types)),
  });
  return (
    <ul>
      {families.map(({ family, count, entries }) => {
        const name = t(`filters.family.${family}`);
        const types = entries.map(({ value }) => value);
        return (
          <FacetGroup
            key={family}
            name={name}
            whole={<TieRow {...row(name, types, count)} />}
            rows={entries.map((entry) => (
              <li key={entry.value}>
                <TieRow
                  {...row(t(`edgeType.${entry.value}.label`), [entry.value], entry.count)}
                  sample={<EdgeSample modality="stated" tone={EDGE_TYPES[entry.value].tone} symmetric length={20} />}
                />
              </li>
            ))}
          />
        );
      })}
    </ul>
  );
}
