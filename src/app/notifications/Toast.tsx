import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Notice.module.css';

/** What can be said in passing; below `command.` in the locale files. */
export type ToastMessage =
  | 'linkCopied'
  | 'linkCopiedHere'
  | 'linkNotCopied'
  | 'briefingBegins'
  | 'briefingEnds'
  | 'presenterBlocked'
  | 'presenterClosed';

/** How long a word stays, milliseconds. */
const STAY = 4000;
/** One that says what to do. */
const LONG_STAY = 15_000;

/** The word being said, and how to say one. */
export function useToast(): readonly [ToastMessage | null, (word: ToastMessage) => void] {
  const [word, setWord] = useState<ToastMessage | null>(null);
  const timer = useRef(0);
  const say = useCallback((next: ToastMessage) => {
    window.clearTimeout(timer.current);
    setWord(next);
    timer.current = window.setTimeout(() => setWord(null), next === 'presenterBlocked' ? LONG_STAY : STAY);
  }, []);
  return [word, say];
}

/** Says in passing that something was done; nothing has to be put away. */
export function Toast({ text }: { readonly text: ToastMessage | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice} data-empty={text === null}>
      <output>{text && t(`command.${text}`)}</output>
    </div>
  );
}
