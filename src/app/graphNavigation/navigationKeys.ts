import type { TraversalMove } from '../../domain/graph/traversal';

/** What a key means to somebody who walks the graph. */
export type NavigationKey =
  | TraversalMove
  | { readonly kind: 'node' }
  /** Adds the node to what is chosen, or takes it out. */
  | { readonly kind: 'also' }
  /** The line that was walked last. */
  | { readonly kind: 'edge' };

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const PLAIN: Readonly<Record<string, NavigationKey>> = {
  ArrowLeft: { kind: 'toward', direction: 'left' },
  ArrowRight: { kind: 'toward', direction: 'right' },
  ArrowUp: { kind: 'toward', direction: 'up' },
  ArrowDown: { kind: 'toward', direction: 'down' },
  PageDown: { kind: 'round', by: 1 },
  PageUp: { kind: 'round', by: -1 },
  // For keyboards without page keys.
  BracketRight: { kind: 'round', by: 1 },
  BracketLeft: { kind: 'round', by: -1 },
  Backspace: { kind: 'back' },
  Home: { kind: 'home' },
  Enter: { kind: 'node' },
  NumpadEnter: { kind: 'node' },
  Space: { kind: 'edge' },
};

const SHIFTED: Readonly<Record<string, NavigationKey>> = {
  PageDown: { kind: 'parallel', by: 1 },
  PageUp: { kind: 'parallel', by: -1 },
  BracketRight: { kind: 'parallel', by: 1 },
  BracketLeft: { kind: 'parallel', by: -1 },
  Enter: { kind: 'edge' },
};

/** What a key press means on the graph, or null: then it is a shortcut's or the browser's. */
export function navigationKey({ code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): NavigationKey | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return code === 'Enter' && !shiftKey ? { kind: 'also' } : null;
  return (shiftKey ? SHIFTED[code] : PLAIN[code]) ?? null;
}
