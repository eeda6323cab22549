import { always, type CommandDefinition } from './types';

type AuthorCommand = 'captureScene' | 'scenes';

/** What makes a briefing out of what one looks at. */
export const AUTHOR_COMMANDS: readonly CommandDefinition<AuthorCommand>[] = [
  {
    id: 'captureScene',
    key: { codes: ['KeyV'], shift: true, shown: 'Shift V' },
    menus: ['selection', 'background'],
    when: always,
    run: ({ capture }) => capture(),
  },
  {
    id: 'scenes',
    key: { codes: ['KeyB'], shown: 'B' },
    menus: ['background'],
    when: always,
    run: ({ store }) => {
      const { panels, editing, own, setPanel, setEditing, setDialog } = store.getState();
      if (panels.scenes) {
        setPanel('scenes', false);
        return;
      }
      // Where none is being made, the last one made is meant.
      const last = own.some(({ id }) => id === editing?.briefing) ? null : own.at(-1);
      if (last === undefined) {
        setDialog('briefings');
        return;
      }
      if (last) setEditing({ briefing: last.id, scene: last.scenes[0]?.id ?? null });
      setPanel('scenes', true);
    },
  },
];
