import type { Filter } from '../../domain/filter';
import type { View } from '../../state/view';
import type { Names } from '../useNames';

/** What of the view decides what is in sight. */
export type SightView = Pick<View, 'filter' | 'focus' | 'hidden' | 'pinned'>;

/** One thing that a person has put away, asked for alone or kept, and what taking it back changes. */
export interface Part {
  /** The same as long as the same thing is meant; unlike any other of the list. */
  readonly key: string;
  readonly words: (names: Names) => string;
  readonly without: Partial<SightView>;
  /** Whether it keeps anything out of sight. */
  readonly hides: boolean;
}

/** Makes the part of a filter that a change of it takes back. */
export type MakePart = (key: string, words: Part['words'], change: Partial<Filter>) => Part;
