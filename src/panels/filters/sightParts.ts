import type { FilterPart, SightView } from './part';

/** Up to this many are called by their names. */
const NAMED = 2;

/** Focus, and what was done to single nodes. */
export function sightParts({ focus, hidden, pinned }: SightView): FilterPart[] {
  const parts: FilterPart[] = [];
  if (focus) {
    const { around, hops } = focus;
    parts.push({
      key: 'focus',
      words: ({ t, names }) => {
        const steps = t('path.steps', { count: hops });
        return around.length > NAMED
          ? t('filters.focusMany', { count: around.length, steps })
          : t('filters.focus', { names: names(around, 'preposition'), steps });
      },
      without: { focus: null },
      hides: true,
    });
  }
  if (hidden.length > 0)
    parts.push({
      key: 'hidden',
      words: ({ t }) => t('filters.away', { count: hidden.length }),
      without: { hidden: [] },
      hides: true,
    });
  if (pinned.length > 0)
    parts.push({
      key: 'pinned',
      words: ({ t }) => t('filters.pinned', { count: pinned.length }),
      without: { pinned: [] },
      hides: false,
    });
  return parts;
}
