import { createContext, use, useCallback, useState } from 'react';
import { readPreference, writePreference } from '../../storage/preferences';
import { type Keymap, OWN_KEYS } from './keymap';
import { readKeymap, writeKeymap } from './keymapStorage';

const KEYMAP_KEY = 'rawabit.keymap';

export const KeymapContext = createContext<Keymap>(OWN_KEYS);

/** The keys that a person has changed. */
export function useKeymap(): Keymap {
  return use(KeymapContext);
}

/** The same, and how to change them for good. */
export function useKeymapSetting(): readonly [Keymap, (keymap: Keymap) => void] {
  const [keymap, setKeymap] = useState(() => readKeymap(readPreference(KEYMAP_KEY)));
  const set = useCallback((next: Keymap) => {
    setKeymap(next);
    writePreference(KEYMAP_KEY, writeKeymap(next));
  }, []);
  return [keymap, set];
}
