/** A command as help lists it, in the language of the interface. */
export interface Shortcut {
  readonly id: string;
  readonly label: string;
  /** As printed on the key; null where it has none. */
  readonly shown: string | null;
  /** Whether it may not have another key. */
  readonly isFixed: boolean;
  /** Whether it has another key than from the beginning. */
  readonly isChanged: boolean;
}

interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** A key by its place on the keyboard. */
export interface PressedKey {
  readonly code: string;
  readonly shift: boolean;
}

/** What came of giving a command a key: its name, or why not. */
export type KeyAnswer =
  | { readonly kind: 'bound'; readonly shown: string }
  | { readonly kind: 'reserved' }
  /** The label of the command whose key it is. */
  | { readonly kind: 'taken'; readonly shown: string; readonly by: string };

/** The shortcuts and how to change them. */
export interface KeyEditing {
  readonly groups: readonly ShortcutGroup[];
  /** @param swap takes the key from the command that has it, which gets the former one */
  readonly assign: (id: string, key: PressedKey, swap: boolean) => KeyAnswer;
  readonly reset: (id: string) => void;
  readonly resetAll: () => void;
}
