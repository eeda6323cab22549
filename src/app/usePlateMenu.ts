import { type KeyboardEvent, useCallback, useState } from 'react';
import { pickOut } from '../state/choosing';
import { useAppStore } from '../state/hooks';
import type { MenuRequest } from './ContextMenu';

interface PlateMenu {
  readonly request: MenuRequest | null;
  /** By a pointer. */
  readonly open: (of: MenuRequest['of'], at: MenuRequest['at']) => void;
  readonly close: () => void;
  /** The menu key, or Shift+F10, on the element of the plate that has the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The menu that is open on the plate, and how to ask for one. */
export function usePlateMenu(): PlateMenu {
  const store = useAppStore();
  const [request, setRequest] = useState<MenuRequest | null>(null);
  const open = useCallback((of: MenuRequest['of'], at: MenuRequest['at']) => setRequest({ of, at, byKey: false }), []);
  const close = useCallback(() => setRequest(null), []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { key, shiftKey, target } = event;
      if ((key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) || !(target instanceof HTMLElement)) return;
      event.preventDefault();
      const { x, y, width, height } = target.getBoundingClientRect();
      const node = target.dataset['node'];
      pickOut(store, node ?? null);
      const at = { x: x + width / 2, y: y + height / 2 };
      setRequest({ of: node === undefined ? 'plate' : 'selection', at, byKey: true });
    },
    [store],
  );
  return { request, open, close, onKeyDown };
}
