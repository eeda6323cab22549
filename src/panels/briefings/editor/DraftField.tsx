import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_TEXT } from '../../../domain/model/briefing';
import type { Language } from '../../../domain/model/language';
import { registerDraft } from '../../../state/openDrafts';
import { useNames } from '../../shared/useNames';
import styles from './DraftField.module.css';

/** A text is put into the briefing when nothing was typed for so long, milliseconds. */
const PAUSE = 700;

interface Props {
  readonly lang: Language;
  /** What it is the text of: “Title of the scene”. */
  readonly of: string;
  /** The first of two says for both of what they are the text. */
  readonly isFirst: boolean;
  readonly value: string;
  readonly rows: number;
  /** Whether a line may end. */
  readonly lines?: boolean;
  readonly onCommit: (value: string) => void;
}

/** A text in one language. What is typed becomes one change when the hand rests, and is never lost on the way. */
export function DraftField({ lang, of, isFirst, value, rows, lines = false, onCommit }: Props) {
  const { t } = useNames();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onCommit });
  const timer = useRef(0);
  useEffect(() => {
    latest.current = { ...latest.current, value, onCommit };
  }, [value, onCommit]);

  const commit = useCallback(() => {
    window.clearTimeout(timer.current);
    const { draft: typed, value: kept, onCommit: put } = latest.current;
    if (typed === null) return;
    latest.current.draft = null;
    setDraft(null);
    if (typed !== kept) put(typed);
  }, []);
  useEffect(() => {
    const leave = registerDraft(commit);
    return () => {
      commit();
      leave();
    };
  }, [commit]);

  const type = (text: string) => {
    const typed = lines ? text : text.replace(/\s*\n\s*/g, ' ');
    latest.current.draft = typed;
    setDraft(typed);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(commit, PAUSE);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !lines) event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <span className={isFirst ? styles.of : 'visuallyHidden'}>{of}: </span>
        {t(`briefings.inLanguage.${lang}`)}
      </label>
      <textarea
        id={id}
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        className={styles.input}
        rows={rows}
        data-lines={lines}
        maxLength={LONGEST_TEXT}
        spellCheck
        value={draft ?? value}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
