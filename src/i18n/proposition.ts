import type { TFunction } from 'i18next';
import type { Language } from '../domain/model/language';
import { oblique } from './arabicNames';
import type en from './en.json';

/** A type of edge, as the locale files know it. */
type EdgeTypeKey = keyof typeof en.edgeType;

/** One end of a proposition: what it is called in both languages. */
export interface NamedEnd {
  readonly label: Readonly<Record<Language, string>>;
  /** The English name in running text, where it differs from the label. */
  readonly inSentence?: string | undefined;
  /** True where the English label is a plural. */
  readonly plural?: boolean | undefined;
}

/**
 * A proposition as a heading: «تزويد كوريا الشمالية روسيا بالأسلحة», “North Korea supplies arms to Russia”.
 * The Arabic is a noun phrase, so that no verb has to agree with a name.
 */
export function proposition(
  t: TFunction,
  language: Language,
  source: NamedEnd,
  type: EdgeTypeKey,
  target: NamedEnd,
): string {
  const name = (named: NamedEnd) =>
    language === 'ar'
      ? inner(oblique(named.label.ar, named.plural === true), '«»', '“”')
      : inner(named.inSentence ?? named.label.en, '“”', '‘’');
  const form = source.plural === true ? 'sentencePlural' : 'sentence';
  const sentence = t(`edgeType.${type}.${form}`, { source: name(source), target: name(target) });
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

/** A gist may quote; inside a sentence its quotation marks become the inner ones. */
function inner(text: string, outer: string, marks: string): string {
  return text.replace(/[«»“”]/g, (mark) => (outer.includes(mark) ? marks.charAt(outer.indexOf(mark)) : mark));
}
