import { useEffect } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { Presentation } from '../../panels/slideshow/Presentation';
import { PresentTools } from '../../panels/slideshow/PresentTools';
import type { FreeArea } from '../../panels/slideshow/useFreeArea';
import { useAppStore } from '../../state/hooks';
import { focusOn } from '../../ui/focusTargets';
import { leaveFullScreen, takeFullScreen } from '../../ui/fullScreen';
import { type CommandId, commandById } from '../commands/commands';
import { rememberBriefing } from '../commands/present';
import { keyOf } from '../keyboard/keymap';
import { useKeymap } from '../keyboard/useKeymap';

/** What is wanted more seldom while presenting. */
const MORE = ['blank', 'presenterWindow', 'theme', 'fullScreen', 'help'] as const satisfies readonly CommandId[];

interface Props {
  readonly run: (id: CommandId) => void;
  /** Told where between the words the graph is to be seen. */
  readonly onHole: (hole: FreeArea) => void;
}

/** The scene while presenting, with its keys and the screen to itself. */
export function Present({ run, onHole }: Props) {
  const { t } = useLanguage();
  const keymap = useKeymap();
  useScreen();
  useStageFocus();
  const next = () => run('nextScene');
  const previous = () => run('previousScene');
  return (
    <Presentation
      next={next}
      previous={previous}
      onHole={onHole}
      tools={
        <PresentTools
          next={next}
          previous={previous}
          switchLanguage={() => run('language')}
          more={MORE.map((id) => ({ id, label: t(`command.${id}`), shortcut: keyOf(commandById(id), keymap)?.shown }))}
          onMore={run}
        />
      }
    />
  );
}

/** Takes the whole screen where it can, and gives it back at the end. */
function useScreen(): void {
  const store = useAppStore();
  useEffect(() => {
    rememberBriefing(store.getState());
    let isOver = false;
    let isTaken = false;
    void takeFullScreen().then((taken) => {
      isTaken = taken;
      if (taken && isOver) leaveFullScreen();
    });
    // Some browsers keep Esc to themselves: it has left the full screen, and is meant to lead back to the scene too.
    const onChange = () => {
      const { view, select } = store.getState();
      if (!document.fullscreenElement && view.selection) select(null);
    };
    // Clickers begin with it; loading the page anew while presenting is nobody's wish.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== 'F5' || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void takeFullScreen().then((taken) => {
        isTaken ||= taken;
      });
    };
    document.addEventListener('fullscreenchange', onChange);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      isOver = true;
      document.removeEventListener('fullscreenchange', onChange);
      window.removeEventListener('keydown', onKeyDown);
      if (isTaken) leaveFullScreen();
    };
  }, [store]);
}

/** The focus stands on the scene from the beginning. */
function useStageFocus(): void {
  useEffect(() => focusOn('presentation'), []);
}
