import type { Filter } from '../../domain/graph/filter';
import type { View } from '../../state/view';
import type { NodeNames } from '../shared/useNames';

/** What of the view decides what is in sight. */
export type SightView = Pick<View, 'filter' | 'focus' | 'hidden' | 'pinned'>;

/** One thing that a person has put away, asked for alone or kept, and what taking it back changes. */
export interface FilterPart {
  /** The same as long as the same thing is meant; unlike any other of the list. */
  readonly key: string;
  readonly words: (names: NodeNames) => string;
  readonly without: Partial<SightView>;
  /** Whether it keeps anything out of sight. */
  readonly hides: boolean;
}

/** Makes the part of a filter that a change of it takes back. */
export type MakePart = (key: string, words: FilterPart['words'], change: Partial<Filter>) => FilterPart;
