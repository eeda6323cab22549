import { useCallback, useEffect, useState } from 'react';
import { useAppStore } from '../../../state/hooks';
import { selectUnlessChosen } from '../../../state/selectUnlessChosen';
import type { MenuRequest } from './ContextMenu';

export interface PlateMenu {
  readonly request: MenuRequest | null;
  /** By a pointer. */
  readonly open: (of: MenuRequest['of'], at: MenuRequest['at']) => void;
  readonly close: () => void;
}

/** The menu that is open on the graph, and how to ask for one; the menu key and Shift+F10 ask on the node that has the focus. */
export function useContextMenu(): PlateMenu {
  const store = useAppStore();
  const [request, setRequest] = useState<MenuRequest | null>(null);
  const open = useCallback((of: MenuRequest['of'], at: MenuRequest['at']) => setRequest({ of, at, byKey: false }), []);
  const close = useCallback(() => setRequest(null), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, shiftKey, target } = event;
      if (key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) return;
      const node = target instanceof HTMLElement ? target.dataset['node'] : undefined;
      if (!(target instanceof HTMLElement) || node === undefined) return;
      event.preventDefault();
      const { x, y, width, height } = target.getBoundingClientRect();
      selectUnlessChosen(store, node);
      setRequest({ of: 'selection', at: { x: x + width / 2, y: y + height / 2 }, byKey: true });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
  return { request, open, close };
}
