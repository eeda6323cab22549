import type { Language } from '../../domain/model/language';

/** Words with the language they are in. */
export interface TextInLanguage {
  readonly words: string;
  readonly lang: Language;
}

/** A text of a briefing that is still being written, in the language asked for, else in the other. */
export function eitherText(text: Readonly<Record<Language, string>>, language: Language): TextInLanguage {
  const other = language === 'ar' ? 'en' : 'ar';
  const isMissing = text[language].trim() === '' && text[other].trim() !== '';
  return isMissing ? { words: text[other], lang: other } : { words: text[language], lang: language };
}
