import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { NameAct } from '../../domain/search/entries';
import type { Search } from '../../domain/search/search';
import { useApp } from '../../state/hooks';

interface Ready {
  readonly index: GraphIndex;
  readonly search: Search;
}

interface LazySearch {
  /** Null until the index is there. */
  readonly search: Search | null;
  readonly hasFailed: boolean;
  /** Fetches and builds what searching needs, unless it is there or under way; null where that failed. */
  readonly wake: () => Promise<Search | null>;
}

interface Waiting {
  readonly index: GraphIndex;
  readonly search: Promise<Search | null>;
}

/** The search over the graph being shown. Whoever never searches never loads it. */
export function useSearch(): LazySearch {
  const index = useApp((state) => state.index);
  const { i18n } = useTranslation();
  const [ready, setReady] = useState<Ready | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const waiting = useRef<Waiting>(null);
  const wake = useCallback(() => {
    if (waiting.current?.index === index) return waiting.current.search;
    setFailed(false);
    const arabic = i18n.getFixedT('ar');
    const english = i18n.getFixedT('en');
    const nameAct: NameAct = (act) => ({ ar: arabic(`act.${act}`), en: english(`act.${act}`) });
    const coming = import('../../domain/search/search').then(
      ({ createSearch }) => {
        const search = createSearch(index, nameAct);
        setReady({ index, search });
        return search;
      },
      () => {
        // Without a network the next attempt may find one.
        waiting.current = null;
        setFailed(true);
        return null;
      },
    );
    waiting.current = { index, search: coming };
    return coming;
  }, [index, i18n]);
  return { search: ready?.index === index ? ready.search : null, hasFailed, wake };
}
