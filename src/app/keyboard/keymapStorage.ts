import { COMMANDS } from '../commands/commands';
import { type Binding, isFixed, isFree, type Keymap, OWN_KEYS, settled } from './keymap';

/** As it is kept between visits: `{"hide":"Shift+KeyQ","pin":null}`. */
export function writeKeymap(keymap: Keymap): string {
  const write = (binding: Binding | null) => binding && `${binding.shift ? 'Shift+' : ''}${binding.code}`;
  return JSON.stringify(Object.fromEntries([...keymap].map(([id, binding]) => [id, write(binding)])));
}

/** Reads it back. What is not a command, not a free key, or would give one key two meanings is left out. */
export function readKeymap(text: string | null): Keymap {
  const entries = entriesOf(text);
  const read = COMMANDS.flatMap((command) => {
    const binding = isFixed(command) ? undefined : bindingFrom(entries.get(command.id));
    return binding === undefined ? [] : [[command.id, binding] as const];
  });
  return read.length > 0 ? settled(new Map(read)) : OWN_KEYS;
}

function entriesOf(text: string | null): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}

function bindingFrom(value: unknown): Binding | null | undefined {
  if (value === null) return null;
  const [, shift, code] = (typeof value === 'string' ? /^(Shift\+)?(\w+)$/.exec(value) : null) ?? [];
  return code !== undefined && isFree(code) ? { code, shift: shift !== undefined } : undefined;
}
