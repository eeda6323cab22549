import { useCallback, useRef, useState } from 'react';
import { useNames } from '../../panels/shared/useNames';
import { useAppStore } from '../../state/hooks';
import type { CommandId } from '../commands/commands';
import { doneInWords, idleInWords } from './keyFeedback';

/** How long a word stays, so that the same can be said again; milliseconds. */
const STAY = 4000;

export interface KeyFeedback {
  /** What was last done by a key, in words. */
  readonly word: string;
  readonly run: (id: CommandId) => void;
  /** A key was pressed whose command has nothing to act on. */
  readonly idle: (id: CommandId) => void;
}

/** Runs commands for keys. A button says itself what it has done; a key has to be told. */
export function useKeyFeedback(run: (id: CommandId) => void): KeyFeedback {
  const store = useAppStore();
  const names = useNames();
  const [word, setWord] = useState('');
  const timer = useRef(0);
  const say = useCallback((next: string) => {
    window.clearTimeout(timer.current);
    setWord(next);
    if (next !== '') timer.current = window.setTimeout(() => setWord(''), STAY);
  }, []);
  const byKey = useCallback(
    (id: CommandId) => {
      const before = store.getState();
      run(id);
      say(doneInWords(id, before, store.getState(), names));
    },
    [store, run, say, names],
  );
  const idle = useCallback((id: CommandId) => say(idleInWords(id, store.getState(), names)), [store, say, names]);
  return { word, run: byKey, idle };
}
