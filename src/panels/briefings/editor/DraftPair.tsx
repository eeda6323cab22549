import { useId } from 'react';
import type { DraftText } from '../../../domain/briefing/edit';
import { useNames } from '../../shared/useNames';
import { DraftField } from './DraftField';
import styles from './DraftField.module.css';

interface Props {
  readonly of: string;
  readonly text: DraftText;
  readonly rows?: number;
  readonly lines?: boolean;
  /** How it is best written; beneath both. */
  readonly hint?: string;
  /** One language of it has been written anew. */
  readonly onCommit: (change: Partial<DraftText>) => void;
}

/** One text in both languages, side by side, that of the interface first. */
export function DraftPair({ of, text, rows = 1, lines = false, hint, onCommit }: Props) {
  const { language } = useNames();
  const hintId = useId();
  const languages = language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const);
  return (
    <div role="group" aria-label={of} {...(hint !== undefined && { 'aria-describedby': hintId })}>
      <div className={styles.pair}>
        {languages.map((lang, at) => (
          <DraftField
            key={lang}
            lang={lang}
            of={of}
            isFirst={at === 0}
            value={text[lang]}
            rows={rows}
            lines={lines}
            onCommit={(value) => onCommit({ [lang]: value })}
          />
        ))}
      </div>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
