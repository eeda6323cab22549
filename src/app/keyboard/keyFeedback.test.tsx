import { act } from 'react';
import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import { useNames } from '../../panels/shared/useNames';
import { type Rendered, renderPanel } from '../../panels/testing/renderPanel';
import type { AppState } from '../../state/store';
import { doneInWords, idleInWords } from './keyFeedback';

/** What is said of a key after something has changed. */
function saying(language: Language) {
  const held: { names?: ReturnType<typeof useNames> } = {};
  const page: Rendered = renderPanel(<Holder onNames={(names) => (held.names = names)} />, language);
  const names = () => {
    if (!held.names) throw new Error('nothing rendered');
    return held.names;
  };
  const after = (id: Parameters<typeof doneInWords>[0], change: (state: AppState) => void) => {
    const before = page.store.getState();
    act(() => change(before));
    return doneInWords(id, before, page.store.getState(), names());
  };
  return { after, idle: (id: Parameters<typeof idleInWords>[0]) => idleInWords(id, page.store.getState(), names()) };
}

function Holder({ onNames }: { readonly onNames: (names: ReturnType<typeof useNames>) => void }) {
  onNames(useNames());
  return null;
}

test('says what a key has shown, put away, kept in sight', () => {
  const { after } = saying('en');
  const russia = [nodeIdSchema.parse('russia')];
  expect(after('time', (state) => state.setPanel('time', false))).toBe('Time hidden');
  expect(after('evidence', (state) => state.setPanel('evidence', true))).toBe('Evidence shown');
  expect(after('pin', (state) => state.togglePin(russia))).toBe('Kept in sight: Russia');
  expect(after('pin', (state) => state.togglePin(russia))).toBe('No longer kept in sight: Russia');
  expect(after('theme', (state) => state.setTheme('projector'))).toBe('Theme: Projector');
  expect(after('language', (state) => state.setLanguage('ar'))).toBe('');
});

test('says why a key does nothing', () => {
  const { after, idle } = saying('en');
  expect(idle('expand')).toBe('No element is selected.');
  after('search', (state) => state.select({ kind: 'node', id: nodeIdSchema.parse('russia') }));
  expect(idle('expand')).toBe('All its neighbours are in sight already.');
  expect(idle('clear')).toBe('');
});
