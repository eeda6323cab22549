import { useCallback } from 'react';
import { useAppStore } from '../../../state/hooks';
import { selectQuotes } from '../../../state/selectors';

/** Shows another quote of the selection; an open reader follows to its words. */
export function useShowQuote(): (position: number) => void {
  const store = useAppStore();
  return useCallback(
    (position) => {
      const { view, showQuote, openReader } = store.getState();
      const next = selectQuotes(store.getState())[position];
      if (!next) return;
      showQuote(position);
      const { article, start, end } = next.evidence;
      if (view.reader) openReader({ article, span: { start, end } });
    },
    [store],
  );
}
