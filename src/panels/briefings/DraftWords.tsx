import type { DraftText } from '../../domain/briefing/edit';
import { Bidi } from '../../ui/Bidi';
import { useNames } from '../shared/useNames';
import styles from './Words.module.css';

interface Props {
  readonly text: DraftText;
  /** Said where there is nothing in either language. */
  readonly empty: string;
}

/** A text of a briefing in the language of the interface; in the other one, and marked so, where this one is missing. */
export function DraftWords({ text, empty }: Props) {
  const { t, language } = useNames();
  const other = language === 'ar' ? 'en' : 'ar';
  if (text[language].trim() !== '') return <Bidi lang={language}>{text[language]}</Bidi>;
  if (text[other].trim() === '') return <span className={styles.quiet}>{empty}</span>;
  return (
    <>
      <Bidi lang={other}>{text[other]}</Bidi>{' '}
      <span className={styles.quiet}>{t(`briefings.missingIn.${language}`)}</span>
    </>
  );
}

/** The same as plain text, for names of controls. */
export function useDraftWords(): (text: DraftText, empty: string) => string {
  const { language } = useNames();
  const other = language === 'ar' ? 'en' : 'ar';
  return (text, empty) => text[language].trim() || text[other].trim() || empty;
}
