import { useCallback } from 'react';
import type { SearchHit } from '../../domain/search/search';
import { useAppStore } from '../../state/hooks';
import { asOneStep } from '../../state/store';
import { focusTarget } from '../../ui/focusTargets';

/** Goes to what was found, in one step of undo: selects it, shows the quote, and lets one read on from its title. */
export function useChoose(): (hit: SearchHit) => void {
  const store = useAppStore();
  return useCallback(
    ({ selection, quote, evidence }) => {
      const { view, select, showQuote, openReader } = store.getState();
      const done = asOneStep(store);
      select(selection);
      if (quote !== null && quote > 0) showQuote(quote);
      if (view.reader && evidence) {
        const { article, start, end } = evidence;
        openReader({ article, span: { start, end } });
      }
      done();
      // The panel may only now be opening.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => focusTarget('evidenceTitle')?.focus({ preventScroll: true })),
      );
    },
    [store],
  );
}
