import type { Filter } from '../../domain/graph/filter';
import { confirmedOnly, isConfirmedOnly, SURENESS, SURENESS_NAMES } from '../../domain/graph/sureness';
import type { EdgeModality } from '../../domain/model/vocabulary';
import type { FilterPart, MakePart } from './part';

/** How sure: the two switches, else the entries of the legend, else (from a link) single degrees. */
export function surenessParts(filter: Filter, part: MakePart): FilterPart[] {
  const disputed = filter.onlyDisputed
    ? [part('disputed', ({ t }) => t('legend.disputedOnly'), { onlyDisputed: false })]
    : [];
  if (isConfirmedOnly(filter))
    return [part('confirmed', ({ t }) => t('legend.confirmedOnly'), confirmedOnly(false)), ...disputed];
  const without = (values: readonly EdgeModality[]) => ({
    hiddenModalities: filter.hiddenModalities.filter((value) => !values.includes(value)),
  });
  const whole = SURENESS_NAMES.filter((name) =>
    SURENESS[name].every((value) => filter.hiddenModalities.includes(value)),
  );
  const named: readonly EdgeModality[] = whole.flatMap((name) => [...SURENESS[name]]);
  return [
    ...whole.map((name) =>
      part(
        `sure ${name}`,
        ({ t }) => t('filters.hidden', { name: t(`legend.sureOf.${name}`) }),
        without(SURENESS[name]),
      ),
    ),
    ...filter.hiddenModalities
      .filter((value) => !named.includes(value))
      .map((value) =>
        part(`modality ${value}`, ({ t }) => t('filters.hidden', { name: t(`modality.${value}`) }), without([value])),
      ),
    ...disputed,
  ];
}
