import { useEffect } from 'react';
import { useAppStore } from '../state/hooks';
import { type CommandId, commandFor } from './commands';

const TYPING = 'input, textarea, select, [contenteditable="true"]';

/** Listens for the keys of the command table, except while somebody types or a dialog is open. */
export function useShortcuts(run: (id: CommandId) => void): void {
  const store = useAppStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || (target instanceof Element && target.matches(TYPING))) return;
      const state = store.getState();
      if (state.dialog !== null) return;
      const command = commandFor(event, state);
      if (!command) return;
      event.preventDefault();
      run(command.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, run]);
}
