/** What XML 1.0 (fifth edition, production 2, `Char`) does not allow in any form, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = '\uFFFD';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Else a reader makes them spaces in attributes (3.3.3), or line feeds anywhere (2.11).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for the inside of an element or of a quoted attribute. What XML cannot carry at all becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Attributes, each with a space before it; what is null is left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null || value === undefined ? [] : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
