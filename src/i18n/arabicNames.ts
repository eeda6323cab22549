const ARABIC_LETTER = /^[\u0621-\u064A]/;

/** A clitic before what is not an Arabic word (a Latin name, a quotation mark) is held off by a tatweel: «لـ«يونهاب»». */
function held(clitic: string, name: string): string {
  return `${clitic}\u0640${name}`;
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

/** After one of these the name goes on with something that does not follow the case of its first word. */
const PREPOSITION = /\s(?:في|من|إلى|على|عن|لدى|مع|ضد|باسم)\s/u;

/**
 * A name after a verbal noun or a preposition. Only the sound masculine plural shows its case in writing
 * («مسؤولون أميركيون» → «مسؤولين أميركيين», «ممثلو الدول» → «ممثلي الدول»), so a name that is no plural comes back unchanged.
 */
export function oblique(name: string, plural: boolean): string {
  if (!plural) return name;
  const end = PREPOSITION.exec(name)?.index ?? name.length;
  const head = name.slice(0, end);
  const bound = head.replace(/^([\u0621-\u064A]{3,})و(?=\s)/u, '$1ي');
  const inflected = bound === head ? head.replace(/(?<=[\u0621-\u064A]{3})ون(?![\u0621-\u064A])/gu, 'ين') : bound;
  return inflected + name.slice(end);
}
