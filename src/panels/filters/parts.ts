import { ALL_TIME, type Filter } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { AppState } from '../../state/store';
import type { NodeNames } from '../shared/useNames';
import type { FilterPart, MakePart, SightView } from './part';
import { sightParts } from './sightParts';
import { surenessParts } from './surenessParts';
import { tieParts } from './tieParts';

/** More of a kind than this are one part together. */
const MANY = 3;

/** Everything of a view that decides what is in sight, in the order of the legend. */
export function partsOf(view: SightView, index: GraphIndex): FilterPart[] {
  const { filter } = view;
  const part = (key: string, words: FilterPart['words'], change: Partial<Filter>): FilterPart => ({
    key,
    words,
    without: { filter: { ...filter, ...change } },
    hides: true,
  });
  const articles = index.document.articles.flatMap(({ id }, at) =>
    filter.hiddenArticles.includes(id) ? [{ id, number: at + 1 }] : [],
  );
  return [
    ...surenessParts(filter, part),
    ...filter.hiddenNodeTypes.map((type) =>
      part(`type ${type}`, ({ t }) => t('filters.hidden', { name: t(`nodeType.${type}`) }), {
        hiddenNodeTypes: filter.hiddenNodeTypes.filter((other) => other !== type),
      }),
    ),
    ...filter.hiddenTones.map((tone) =>
      part(`tone ${tone}`, ({ t }) => t('filters.hidden', { name: t(`tone.${tone}`) }), {
        hiddenTones: filter.hiddenTones.filter((other) => other !== tone),
      }),
    ),
    ...(articles.length > MANY
      ? [part('articles', ({ t }) => t('filters.hiddenArticles', { count: articles.length }), { hiddenArticles: [] })]
      : articles.map(({ id, number }) =>
          part(`article ${id}`, ({ t }) => t('filters.hidden', { name: t('filters.article', { number }) }), {
            hiddenArticles: filter.hiddenArticles.filter((other) => other !== id),
          }),
        )),
    ...tieParts(filter, index, MANY, part),
    ...filter.onlySpeakers.map((id) =>
      part(`speaker ${id}`, ({ t, name }) => t('filters.speaker', { name: name(id) }), {
        onlySpeakers: filter.onlySpeakers.filter((other) => other !== id),
      }),
    ),
    ...filter.onlyActs.map((act) =>
      part(`act ${act}`, ({ t }) => t('filters.act', { name: t(`act.${act}`) }), {
        onlyActs: filter.onlyActs.filter((other) => other !== act),
      }),
    ),
    ...timeParts(filter, part),
    ...sightParts(view),
  ];
}

function timeParts({ time }: Filter, part: MakePart): FilterPart[] {
  const { by, from, to, undated } = time;
  const days = ({ t, date }: NodeNames) => {
    if (from === null) return t('filters.until', { day: date(to ?? '', 'short') });
    if (to === null) return t('filters.from', { day: date(from, 'short') });
    return date(from === to ? from : `${from}/${to}`, 'short');
  };
  const window = part(
    'time',
    (names) => names.t(by === 'said' ? 'filters.said' : 'filters.happened', { days: days(names) }),
    { time: { ...time, from: ALL_TIME.from, to: ALL_TIME.to } },
  );
  const dated = part('undated', ({ t }) => t('filters.hidden', { name: t('filters.undated') }), {
    time: { ...time, undated: true },
  });
  return [...(from === null && to === null ? [] : [window]), ...(undated ? [] : [dated])];
}

/** Takes parts back, each as a person would elsewhere. */
export function takeBack(state: AppState, { without }: FilterPart): void {
  if (without.filter) state.setFilter(without.filter);
  if (without.focus === null) state.leaveFocus();
  if (without.hidden) state.showHidden();
  if (without.pinned) state.togglePin(state.view.pinned);
}
