import { type KeyboardEvent, useCallback, useState } from 'react';
import { parallelsOf, settled, type Traversal, traversed } from '../../domain/graph/traversal';
import { useNames } from '../../panels/shared/useNames';
import { useAppStore } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { focusOn } from '../../ui/focusTargets';
import { nothingInWords, parallelInWords } from './describeStop';
import { type NavigationKey, navigationKey } from './navigationKeys';

/** Keys that mean scenes; on the graph the brackets do the same as the page keys. */
const CLICKER = /^(Page(Up|Down)|Home|Backspace)$/;

interface NavigationKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What the focus does not say by itself, because it stays where it is. */
  readonly word: string;
}

/** Walks the graph by its keys, and chooses where one stands. @param go sets the walk */
export function useNavigationKeys(walk: Traversal, go: (walk: Traversal) => void): NavigationKeys {
  const store = useAppStore();
  const names = useNames();
  const [word, setWord] = useState('');
  const act = useCallback(
    (key: NavigationKey) => {
      const { index, view: seen, panels, select, alsoSelect } = store.getState();
      const choose = (selection: Parameters<typeof select>[0]) => {
        // What is chosen already is read by choosing it again.
        if (selection && seen.selection?.id === selection.id && panels.evidence)
          focusOn('evidenceTitle', 'evidencePanel');
        else select(selection);
      };
      setWord('');
      if (key.kind === 'also') {
        alsoSelect({ kind: 'node', id: walk.at });
        // Whatever is the selection now, the walk stays here; who gathers neighbours goes on round them.
        go(walk);
        return;
      }
      if (key.kind === 'node') {
        go(settled(walk));
        choose({ kind: 'node', id: walk.at });
        return;
      }
      if (key.kind === 'edge' && walk.edge !== null) {
        choose({ kind: 'edge', id: walk.edge });
        return;
      }
      const visible = selectVisible(store.getState());
      const next = key.kind === 'edge' ? walk : traversed(index, visible, walk, key);
      if (next === walk) setWord(nothingInWords(names, key));
      else go(next);
      if (next !== walk && key.kind === 'parallel')
        setWord(parallelInWords(names, parallelsOf(index, visible, next), next));
    },
    [store, walk, go, names],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    // While presenting a clicker leads on wherever the focus is.
    if (store.getState().presentation && CLICKER.test(event.code)) return;
    const key = navigationKey(event.nativeEvent);
    if (!key) return;
    event.preventDefault();
    act(key);
  };
  return { onKeyDown, word };
}
