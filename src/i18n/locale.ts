import type { Language } from '../domain/model/language';
export type TextDirection = 'rtl' | 'ltr';

interface LocaleSettings {
  readonly dir: TextDirection;
  /** BCP 47 with calendar and digits spelled out, so that no engine's default can change them. */
  readonly tag: string;
  /** For React Aria, whose strings come in this locale only. */
  readonly aria: string;
}

const LOCALES: Readonly<Record<Language, LocaleSettings>> = {
  ar: { dir: 'rtl', tag: 'ar-EG-u-ca-gregory-nu-arab', aria: 'ar-AE' },
  en: { dir: 'ltr', tag: 'en-GB-u-ca-gregory-nu-latn', aria: 'en-US' },
};

/** Formatters kept by what they do: making one costs a hundred times what using it does. */
function kept<Options, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: Language, options: Options): Format => {
    const key = language + JSON.stringify(options);
    const format = made.get(key) ?? make(LOCALES[language].tag, options);
    made.set(key, format);
    return format;
  };
}

const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));

export function directionOf(language: Language): TextDirection {
  return LOCALES[language].dir;
}

export function ariaLocale(language: Language): string {
  return LOCALES[language].aria;
}

/** A number in the digits of the language: ١٢ or 12. Digits inside quotes are never passed through here. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { useGrouping: false }).format(value);
}

/** The time of day on this device, hours and minutes: ١٤:٠٥ or 14:05. */
export function formatTime(moment: Date, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

/** A stretch of time, minutes and seconds: ٠٧:٤٥ or 07:45. @param seconds whole, not negative */
export function formatStretch(seconds: number, language: Language): string {
  const two = numberFormat(language, { minimumIntegerDigits: 2, useGrouping: false });
  return `${two.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}

/**
 * What stands before the name at a place in a list: «أ وب وج», “A, B and C”.
 * @param at from 0
 */
export function listSeparator(at: number, count: number, language: Language): string {
  if (at === 0) return '';
  if (language === 'ar') return ' و';
  return at === count - 1 ? ' and ' : ', ';
}

/** Names one after another, with what joins them in the language. */
export function formatList(names: readonly string[], language: Language): string {
  return names.map((name, at) => listSeparator(at, names.length, language) + name).join('');
}

interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function parse(iso: string): DateParts | null {
  const match = DATE.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** `long` names the weekday, `plain` does not, `short` abbreviates the month where the language does so. */
export type DateLength = 'long' | 'plain' | 'short';

function part(parts: DateParts, options: Intl.DateTimeFormatOptions, language: Language): string {
  const moment = new Date(Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1));
  return dateFormat(language, { ...options, timeZone: 'UTC' }).format(moment);
}

function pieces(parts: DateParts, language: Language, length: DateLength): string[] {
  const found: string[] = [];
  if (parts.day !== null) {
    if (length === 'long') found.push(part(parts, { weekday: 'long' }, language));
    found.push(formatNumber(parts.day, language));
  }
  if (parts.month !== null) {
    const month = part(parts, { month: length === 'short' ? 'short' : 'long' }, language);
    found.push(language === 'en' && length === 'short' ? month.slice(0, 3) : month);
  }
  found.push(formatNumber(parts.year, language));
  return found;
}

function span(from: DateParts, to: DateParts, language: Language, length: DateLength): string {
  const style = length === 'long' ? 'plain' : length;
  const start = pieces(from, language, style);
  const end = pieces(to, language, style);
  const said = start.slice(0, start.length - sharedTail(start, end));
  return language === 'ar' ? `من ${said.join(' ')} إلى ${end.join(' ')}` : `${said.join(' ')} – ${end.join(' ')}`;
}

/** How many pieces at the close (year, then month) both ends have in common and need to say only once. */
function sharedTail(start: readonly string[], end: readonly string[]): number {
  if (start.length !== end.length) return 0;
  let shared = 0;
  while (shared < start.length - 1 && start.at(-1 - shared) === end.at(-1 - shared)) shared += 1;
  return shared;
}

/**
 * A date of the data in words: «الخميس ٩ نوفمبر ٢٠٢٣», “November 2023”, «من ١٢ إلى ١٧ سبتمبر ٢٠٢٣».
 * @param iso `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of them with a slash; anything else comes back as it is
 */
export function formatDate(iso: string, language: Language, length: DateLength = 'long'): string {
  const [first, second] = iso.split('/');
  const from = first === undefined ? null : parse(first);
  if (!from) return iso;
  if (second === undefined) return pieces(from, language, length).join(' ');
  const to = parse(second);
  return to ? span(from, to, language, length) : iso;
}
