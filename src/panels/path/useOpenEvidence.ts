import { useCallback } from 'react';
import type { Selection } from '../../domain/graph/graphIndex';
import { useAppStore } from '../../state/hooks';
import { asOneStep } from '../../state/store';

/** Opens the evidence of a tie or a statement at one of its quotes; the path stays where it is, one press away. */
export function useOpenEvidence(): (selection: Selection, quote: number) => void {
  const store = useAppStore();
  return useCallback(
    (selection, quote) => {
      const done = asOneStep(store);
      store.getState().select(selection);
      if (quote > 0) store.getState().showQuote(quote);
      done();
    },
    [store],
  );
}
