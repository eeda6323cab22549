import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { State, Store } from './store';

export const StoreContext = createContext<Store | null>(null);

/** The store this tree was given. @throws Error outside a provider, which is a mistake of ours */
export function useAppStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error('StoreContext is missing');
  return store;
}

/** Subscribes to a derivation of the state; it must return the same value for the same state. */
export function useApp<Value>(selector: (state: State) => Value): Value {
  return useStore(useAppStore(), selector);
}
