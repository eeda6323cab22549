const ARABIC_LETTER = /^[\u0621-\u064A]/;

/** A clitic before what is not an Arabic word (a Latin name, a quotation mark) is held off by a tatweel and a space. */
function held(clitic: string, name: string): string {
  return `${clitic}\u0640 ${name}`;
}

/** «لـ» before a name: «لروسيا», «للولايات المتحدة», «للجنة» (from «اللجنة»). */
export function withLam(name: string): string {
  if (!ARABIC_LETTER.test(name)) return held('ل', name);
  if (name.startsWith('الل')) return `لل${name.slice(3)}`;
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
}

/** «بـ» before a name: «بروسيا», «بالولايات المتحدة». */
export function withBa(name: string): string {
  return ARABIC_LETTER.test(name) ? `ب${name}` : held('ب', name);
}

/**
 * A name after a verbal noun or a preposition. Only the sound masculine plural shows its case in writing
 * («مسؤولون أميركيون» → «مسؤولين أميركيين»), so a name that is no plural comes back unchanged.
 */
export function oblique(name: string, plural: boolean): string {
  return plural ? name.replace(/(?<=[\u0621-\u064A]{3})ون(?![\u0621-\u064A])/gu, 'ين') : name;
}
