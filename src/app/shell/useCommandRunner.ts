import { useCallback, useEffect, useRef } from 'react';
import { useAppStore } from '../../state/hooks';
import { copyText } from '../../ui/copyText';
import { focusOn, focusTarget } from '../../ui/focusTargets';
import { toggleFullScreen } from '../../ui/fullScreen';
import type { Capture } from '../briefings/captureScene';
import { useCapture } from '../briefings/useCapture';
import { type CommandId, commandById } from '../commands/commands';
import type { CommandContext } from '../commands/types';
import { type ToastMessage, useToast } from '../notifications/Toast';
import { usePresenterWindow } from '../presenterWindow/usePresenterWindow';

interface CommandRunner {
  readonly run: (id: CommandId) => void;
  /** Adds the present view as a scene to the briefing being made. */
  readonly capture: () => void;
  /** What commands have to say in passing, as long as it is said. */
  readonly toast: ToastMessage | null;
  /** What was captured last, as long as it is said. */
  readonly captured: Capture | null;
}

/**
 * Runs commands in this window, by whatever they were given: buttons, menus, keys, the presenter's window.
 * @param camera of the drawn graph; null until it is drawn
 */
export function useCommandRunner(camera: CommandContext['camera']): CommandRunner {
  const store = useAppStore();
  const [toast, notify] = useToast();
  const [captured, capture] = useCapture();
  const copyLink = useCallback(() => {
    // The address of a file is worth nothing on another computer.
    const done = location.protocol === 'file:' ? 'linkCopiedHere' : 'linkCopied';
    void copyText(location.href).then((copied) => notify(copied ? done : 'linkNotCopied'));
  }, [notify]);
  // Opens the window that gives commands in its turn.
  const door = useRef(() => {});
  const run = useCallback(
    (id: CommandId) =>
      commandById(id).run({
        store,
        camera,
        toggleFullScreen,
        copyLink,
        capture,
        openPresenter: () => door.current(),
        notify,
        focusSearch,
        focusGraph,
      }),
    [store, camera, copyLink, capture, notify],
  );
  const openPresenter = usePresenterWindow(run, notify);
  useEffect(() => {
    door.current = openPresenter;
  }, [openPresenter]);
  return { run, capture, toast, captured };
}

function focusSearch(): void {
  const found = focusTarget('search');
  found?.focus();
  // Where there is no room for the box there is a button that opens it.
  if (found instanceof HTMLButtonElement) found.click();
}

function focusGraph(): void {
  // What lay over it may have to go first.
  requestAnimationFrame(() => focusOn('graphNavigator'));
}
