import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { AppState, Store } from './store';

export const StoreContext = createContext<Store | null>(null);

/** The store this tree was given. @throws Error outside a provider, which is a mistake of ours */
export function useAppStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error('StoreContext is missing');
  return store;
}

/** Subscribes to a derivation of the state; it must return the same value for the same state. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}

/** Whether there is a change of the view to take back, and one to bring again. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { temporal } = useAppStore();
  const canUndo = useStore(temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo, canRedo };
}
