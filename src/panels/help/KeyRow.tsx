import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { useNames } from '../shared/useNames';
import styles from './Keys.module.css';
import type { KeyAnswer, PressedKey, Shortcut } from './shortcuts';

interface Props {
  readonly shortcut: Shortcut;
  /** Whether keys are being changed. */
  readonly isEditing: boolean;
  readonly assign: (key: PressedKey, swap: boolean) => KeyAnswer;
  readonly reset: () => void;
  /** Says what came of it. */
  readonly say: (words: string) => void;
}

/** Keys that only hold others, and those that lead on through the dialog. */
const PASSING = /^(Shift|Control|Alt|Meta|OS)(Left|Right)$|^(CapsLock|Tab)$/;

/** A key and what it does; while keys are being changed the key is a button that waits for another one. */
export function KeyRow({ shortcut, isEditing, assign, reset, say }: Props) {
  const { t } = useNames();
  const [isWaiting, setWaiting] = useState(false);
  const [clash, setClash] = useState<{ readonly key: PressedKey; readonly words: string } | null>(null);
  const cap = useRef<HTMLButtonElement>(null);
  const { label, shown, isFixed, isChanged } = shortcut;

  const take = (key: PressedKey, swap: boolean) => {
    const answer = assign(key, swap);
    if (answer.kind === 'reserved') {
      say(t('help.keyReserved'));
      return;
    }
    setWaiting(false);
    if (answer.kind === 'bound') say(t('help.keyBound', { key: answer.shown, command: label }));
    else {
      // The question is read by its own words; what was said before it is over.
      say('');
      setClash({ key, words: t('help.keyTaken', { key: answer.shown, command: answer.by }) });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // With Ctrl and the like a key is the browser's.
    if (!isWaiting || PASSING.test(event.code) || event.ctrlKey || event.altKey || event.metaKey) return;
    // Else Esc would close the dialog, and Enter would press the button.
    event.preventDefault();
    event.stopPropagation();
    if (event.code === 'Escape') {
      setWaiting(false);
      say('');
    } else take({ code: event.code, shift: event.shiftKey }, false);
  };
  const settle = (swap: boolean) => {
    if (clash && swap) take(clash.key, true);
    setClash(null);
    cap.current?.focus();
  };

  return (
    <>
      <dt>
        {isEditing && !isFixed ? (
          <button
            ref={cap}
            type="button"
            className={styles.cap}
            data-waiting={isWaiting}
            aria-label={
              isWaiting
                ? t('help.pressKeyOf', { command: label })
                : t('help.changeKeyOf', { command: label, key: shown ?? t('help.noKey') })
            }
            onClick={() => {
              setClash(null);
              say('');
              setWaiting(true);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setWaiting(false)}
          >
            {isWaiting ? t('help.pressKey') : <bdi dir="ltr">{shown ?? '—'}</bdi>}
          </button>
        ) : (
          shown !== null && <kbd dir="ltr">{shown}</kbd>
        )}
      </dt>
      <dd>
        {label}
        {isEditing && isChanged && (
          <Button
            look="plain"
            aria-label={t('help.resetKeyOf', { command: label })}
            onPress={() => {
              cap.current?.focus();
              reset();
              say(t('help.keyRestored', { command: label }));
            }}
          >
            {t('help.resetKey')}
          </Button>
        )}
        {clash && <Clash words={clash.words} settle={settle} />}
      </dd>
    </>
  );
}

/** The key belongs to another command: said, and the two may change places. */
function Clash({ words, settle }: { readonly words: string; readonly settle: (swap: boolean) => void }) {
  const { t } = useNames();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const element = group.current;
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.code !== 'Escape') return;
      // It leaves the question, not the dialog.
      event.stopPropagation();
      settle(false);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [settle]);
  return (
    <div ref={group} role="group" aria-label={words} className={styles.clash}>
      <p>{words}</p>
      <Button onPress={() => settle(true)}>{t('help.swapKeys')}</Button>
      <Button look="plain" onPress={() => settle(false)}>
        {t('help.keepKeys')}
      </Button>
    </div>
  );
}
