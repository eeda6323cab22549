import { type ReactNode, useRef, useState } from 'react';
import { useApp, useAppStore } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { useNames } from '../shared/useNames';
import styles from './Notes.module.css';

/** What has just been done, and the state it was done in: with the next change the word is old. */
interface Done {
  readonly text: string;
  readonly canUndo: boolean;
  readonly own: unknown;
  readonly view: unknown;
}

/** What was done last, and how to say so. @param canUndo whether it can be taken back from there */
export function useDone(): readonly [Done | null, (text: string, canUndo?: boolean) => void] {
  const store = useAppStore();
  const [done, setDone] = useState<Done | null>(null);
  const say = (text: string, canUndo = false) => {
    const { own, view } = store.getState();
    setDone({ text, canUndo, own, view });
  };
  const isFresh = useApp(({ own, view }) => done === null || (own === done.own && view === done.view));
  return [isFresh ? done : null, say];
}

interface Props {
  readonly done: Done | null;
  /** Where the focus goes when the way back has been taken. */
  readonly onUndone?: () => void;
  readonly children?: ReactNode;
}

/** Says what was done, with the way back. */
export function DoneNote({ done, onUndone, children }: Props) {
  const { t } = useNames();
  const store = useAppStore();
  const region = useRef<HTMLDivElement>(null);
  const undo = () => {
    store.temporal.getState().undo();
    onUndone?.();
  };
  return (
    <div ref={region} className={styles.note} data-empty={done === null && !children}>
      <output>{done?.text}</output>
      {children}
      {done?.canUndo && (
        <Button look="plain" onPress={undo}>
          {t('command.undo')}
        </Button>
      )}
    </div>
  );
}
