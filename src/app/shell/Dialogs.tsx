import { lazy, Suspense } from 'react';
import type { GraphView } from '../../graph/graphView';
import type { KeyEditing } from '../../panels/help/shortcuts';
import { useApp } from '../../state/hooks';
import { ErrorBoundary } from '../../ui/ErrorBoundary';

// Nobody reads the help before the graph is there, nor opens any other dialog.
const HelpDialog = lazy(async () => ({ default: (await import('../../panels/help/HelpDialog')).HelpDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('../../panels/about/AboutDialog')).AboutDialog }));
const Exporting = lazy(async () => ({ default: (await import('../exports/Exporting')).Exporting }));
const PathDialog = lazy(async () => ({ default: (await import('../../panels/path/PathDialog')).PathDialog }));
const BriefingsDialogs = lazy(async () => ({ default: (await import('./BriefingsDialogs')).BriefingsDialogs }));

interface Props {
  readonly view: GraphView | null;
  readonly capture: () => void;
  /** The shortcuts, and what changes them. */
  readonly editing: KeyEditing;
  /** Whether single keys act. */
  readonly keysOn: boolean;
  readonly onKeysChange: (on: boolean) => void;
}

/** The dialog that is open, if any. */
export function Dialogs({ view, capture, editing, keysOn, onKeysChange }: Props) {
  const dialog = useApp((state) => state.dialog);
  return (
    <ErrorBoundary resetOn={dialog}>
      <Suspense>
        {dialog === 'help' && <HelpDialog editing={editing} keysOn={keysOn} onKeysChange={onKeysChange} />}
        {dialog === 'about' && <AboutDialog />}
        {dialog === 'export' && <Exporting view={view} />}
        {dialog === 'path' && <PathDialog />}
        {(dialog === 'briefings' || dialog === 'linkedBriefing') && (
          <BriefingsDialogs capture={capture} keysOn={keysOn} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}
