import type { AppState } from '../../state/store';
import { COMMANDS, type Command, type CommandId, commandById } from '../commands/commands';
import { type CommandKey, holds, overlap } from '../commands/types';

/** A key by its place on the keyboard, with or without Shift. */
export interface Binding {
  readonly code: string;
  readonly shift: boolean;
}

/** What a person has changed: another key, or null where a command has lost its own to another one. */
export type Keymap = ReadonlyMap<CommandId, Binding | null>;

export const OWN_KEYS: Keymap = new Map();

/** What came of an attempt to give a command a key. */
export type Bound =
  | { readonly kind: 'bound'; readonly keymap: Keymap }
  /** The key belongs to the browser, to fields and lists, or to the walk along the lines. */
  | { readonly kind: 'reserved' }
  | { readonly kind: 'taken'; readonly by: CommandId };

/** Letters, digits and signs; everything else has a meaning of its own somewhere. The brackets walk the graph. */
const FREE =
  /^(Key[A-Z]|(Digit|Numpad)\d|Numpad(Add|Subtract|Multiply|Divide|Decimal)|Minus|Equal|Semicolon|Quote|Backquote|Backslash|IntlBackslash|Comma|Period|Slash)$/;

/** Keys that type nothing. */
const NAMED = /^(Escape|Backspace|Space|Home|End|(Numpad)?Enter|Page(Up|Down)|Arrow(Up|Down|Back|Forward))$/;

const SIGNS: Readonly<Record<string, string>> = {
  Minus: '−',
  Equal: '=',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Backslash: '\\',
  IntlBackslash: '<',
  Comma: ',',
  Period: '.',
  Slash: '/',
  NumpadAdd: 'Num +',
  NumpadSubtract: 'Num −',
  NumpadMultiply: 'Num ×',
  NumpadDivide: 'Num ÷',
  NumpadDecimal: 'Num .',
};

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command a key press means, or null. Other combinations with Ctrl, Alt and Meta are the browser's. */
export function commandFor(event: Pressed, state: AppState, keymap: Keymap = OWN_KEYS): Command | null {
  return meantAmong(
    COMMANDS.filter((command) => holds(command, state) && command.when(state)),
    event,
    state,
    keymap,
  );
}

/** The command that a key press would mean if there were something for it to act on, or null. */
export function idleCommandFor(event: Pressed, state: AppState, keymap: Keymap = OWN_KEYS): Command | null {
  return meantAmong(
    COMMANDS.filter((command) => holds(command, state) && !command.when(state)),
    event,
    state,
    keymap,
  );
}

function meantAmong(able: readonly Command[], event: Pressed, state: AppState, keymap: Keymap): Command | null {
  if (event.altKey) return null;
  const mod = event.ctrlKey || event.metaKey;
  const meaning = (commands: readonly Command[], test: (key: CommandKey) => boolean) =>
    commands.find((command) => {
      const key = keyOf(command, keymap);
      return key !== undefined && mod === (key.mod ?? false) && test(key);
    });
  const pressed = meantBy(event, state);
  // A chosen key comes before a sign that the layout happens to put there, and the sign before the place.
  return (
    meaning(
      able.filter(({ id }) => keymap.has(id)),
      (key) => lies(key, pressed),
    ) ??
    meaning(able, (key) => key.typed?.includes(event.key) === true) ??
    meaning(able, (key) => lies(key, pressed)) ??
    null
  );
}

/** The key that a command has at present; undefined where it has none. */
export function keyOf(command: Command, keymap: Keymap): CommandKey | undefined {
  const binding = keymap.get(command.id);
  if (binding === undefined) return command.key;
  return binding === null ? undefined : keyFor(binding);
}

/** Keys with Ctrl are the same everywhere; so are those that type nothing: Esc always leads back, a clicker always on. */
export function isFixed({ key }: Command): boolean {
  return key !== undefined && (key.mod === true || key.codes.every((code) => NAMED.test(code)));
}

/** The key as the table names it: arrows by the line of reading, which in Arabic runs to the left; Shift turns Space round. */
function meantBy({ code, shiftKey }: Pressed, { language }: AppState): Binding {
  if (code === 'Space' && shiftKey) return { code: 'PageUp', shift: false };
  if (code !== 'ArrowLeft' && code !== 'ArrowRight') return { code, shift: shiftKey };
  const isForward = (code === 'ArrowLeft') === (language === 'ar');
  return { code: isForward ? 'ArrowForward' : 'ArrowBack', shift: shiftKey };
}

/** Whether shortcuts may lie on this key at all. */
export function isFree(code: string): boolean {
  return FREE.test(code);
}

/** A key as it is printed, the same in both languages. */
export function shownOf({ code, shift }: Binding): string {
  const name = SIGNS[code] ?? code.replace(/^(Key|Digit)/, '').replace(/^Numpad/, 'Num ');
  return shift ? `Shift ${name}` : name;
}

/** Gives a command a key that no other command has. */
export function bind(keymap: Keymap, id: CommandId, binding: Binding): Bound {
  if (!isFree(binding.code)) return { kind: 'reserved' };
  const [other] = rivals(keymap, id, binding);
  if (other) return { kind: 'taken', by: other.id };
  return { kind: 'bound', keymap: settled(new Map(keymap).set(id, binding)) };
}

/** Gives a command a key that another one has; that one gets the former key of the first, or none. */
export function swap(keymap: Keymap, id: CommandId, binding: Binding): Bound {
  const bound = bind(keymap, id, binding);
  if (bound.kind !== 'taken') return bound;
  const former = bindingOf(commandById(id), keymap);
  // The brackets walk the graph too, and stay with those who have them from the beginning.
  const left = former && isFree(former.code) ? former : null;
  const changed = new Map(keymap).set(id, binding);
  for (const rival of rivals(keymap, id, binding)) changed.set(rival.id, left);
  return { kind: 'bound', keymap: settled(changed) };
}

/** Who has a key at the same time as a command would. */
function rivals(keymap: Keymap, id: CommandId, binding: Binding): readonly Command[] {
  const own = commandById(id);
  return COMMANDS.filter((other) => other.id !== id && overlap(own, other) && claims(keyOf(other, keymap), binding));
}

/** Gives a command its own key back; whoever has taken it gets theirs back too. */
export function reset(keymap: Keymap, id: CommandId): Keymap {
  const left = new Map(keymap);
  left.delete(id);
  return settled(left);
}

/** The same without what gives one key two meanings, and without what is as it was from the beginning. */
export function settled(keymap: Keymap): Keymap {
  const left = new Map(keymap);
  for (;;) {
    const wrong = COMMANDS.find((command) => left.has(command.id) && isWrong(command, left));
    if (!wrong) return left;
    left.delete(wrong.id);
  }
}

function isWrong(command: Command, keymap: Keymap): boolean {
  const binding = keymap.get(command.id) ?? null;
  const isClaimed = (wanted: Binding) => rivals(keymap, command.id, wanted).length > 0;
  if (binding !== null) return claims(command.key, binding) || isClaimed(binding);
  const own = bindingOf(command, OWN_KEYS);
  return own === null || !isClaimed(own);
}

/** Whether a key pressed without Ctrl is this key's. */
function claims(key: CommandKey | undefined, binding: Binding): boolean {
  return key !== undefined && key.mod !== true && lies(key, binding);
}

/** Whether a key lies there. Plus stands above the equals sign on many keyboards; both mean it. */
function lies(key: CommandKey, { code, shift }: Binding): boolean {
  if (!key.codes.includes(code)) return false;
  return key.shift === undefined ? !shift || code === 'Equal' : key.shift === shift;
}

function bindingOf(command: Command, keymap: Keymap): Binding | null {
  const key = keyOf(command, keymap);
  const [code] = key?.codes ?? [];
  return code === undefined ? null : { code, shift: key?.shift ?? false };
}

function keyFor(binding: Binding): CommandKey {
  return { codes: [binding.code], shift: binding.shift, shown: shownOf(binding) };
}
