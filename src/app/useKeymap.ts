import { createContext, use, useCallback, useState } from 'react';
import { type Keymap, OWN_KEYS } from './keymap';
import { readKeymap, writeKeymap } from './keymapText';
import { recall, remember } from './memory';

const KEYMAP_KEY = 'rawabit.keymap';

export const KeymapContext = createContext<Keymap>(OWN_KEYS);

/** The keys that a person has changed. */
export function useKeymap(): Keymap {
  return use(KeymapContext);
}

/** The same, and how to change them for good. */
export function useKeymapSetting(): readonly [Keymap, (keymap: Keymap) => void] {
  const [keymap, setKeymap] = useState(() => readKeymap(recall(KEYMAP_KEY)));
  const set = useCallback((next: Keymap) => {
    setKeymap(next);
    remember(KEYMAP_KEY, writeKeymap(next));
  }, []);
  return [keymap, set];
}
