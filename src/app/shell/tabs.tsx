import { type ComponentType, lazy } from 'react';
import type { Tab } from '../../state/view';

interface TabPanel {
  /** What it is called, a key of the locale files. */
  readonly label: 'table.title' | `command.${'matrix' | 'disputed'}`;
  readonly Panel: ComponentType;
}

/** What lies over the graph while a tab is chosen; null leaves the graph itself in sight. Loaded when it is first wanted. */
export const TAB_PANELS: Readonly<Record<Tab, TabPanel | null>> = {
  network: null,
  matrix: {
    label: 'command.matrix',
    Panel: lazy(async () => ({ default: (await import('../../panels/matrix/Matrix')).Matrix })),
  },
  table: {
    label: 'table.title',
    Panel: lazy(async () => ({ default: (await import('../../panels/table/TablePanel')).TablePanel })),
  },
  disputed: {
    label: 'command.disputed',
    Panel: lazy(async () => ({ default: (await import('../../panels/disputed/Disputed')).Disputed })),
  },
};
