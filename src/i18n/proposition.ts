import type { TFunction } from 'i18next';
import { oblique } from './arabicNames';
import type en from './en.json';
import type { Language } from './locale';

/** A type of edge, as the locale files know it. */
type EdgeTypeKey = keyof typeof en.edgeType;

/** One end of a proposition: what it is called in both languages. */
export interface Named {
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
export function proposition(t: TFunction, language: Language, source: Named, type: EdgeTypeKey, target: Named): string {
  const name = (named: Named) =>
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
