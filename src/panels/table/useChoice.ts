import { useCallback } from 'react';
import type { Selection } from 'react-aria-components';
import { useApp, useAppStore } from '../../state/hooks';
import { selectChosen } from '../../state/selectors';

interface Choice {
  readonly selectedKeys: readonly string[];
  readonly onSelectionChange: (keys: Selection) => void;
}

/** What is chosen on the graph is chosen in the rows, and the other way round. */
export function useChoice(): Choice {
  const store = useAppStore();
  const selectedKeys = useApp(selectChosen);
  const onSelectionChange = useCallback(
    (keys: Selection) => {
      const { index, select, setPanel } = store.getState();
      const [key] = keys === 'all' ? [] : keys;
      const chosen = key === undefined ? undefined : index.selectable.get(String(key));
      if (chosen) select(chosen);
      // The chosen row was pressed again: it keeps its evidence, and shows it where it was put away.
      else setPanel('evidence', true);
    },
    [store],
  );
  return { selectedKeys, onSelectionChange };
}
