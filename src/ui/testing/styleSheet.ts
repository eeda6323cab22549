import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..', '..');

interface Declaration {
  /** Condition of the `@media` around it; empty outside of all. */
  readonly media: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** Every style sheet, as paths below `src`. */
export function styleSheets(): readonly string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .sort();
}

/** The text of a style sheet without its comments. @param path below `src` · @throws Error where there is no such file */
export function readStyleSheet(path: string): string {
  return readFileSync(join(SOURCES, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** What a style sheet declares, in its order. */
function declarationsOf(css: string): readonly Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  for (const [, text = '', mark] of css.matchAll(/([^{};]*)([{};])/g)) {
    const words = text.trim().replaceAll(/\s+/g, ' ');
    const colon = words.indexOf(':');
    if (mark === '{') open.push(words);
    else if (mark === ';' && colon > 0)
      found.push({
        media: open.find((at) => at.startsWith('@media'))?.slice('@media '.length) ?? '',
        selector: open.at(-1) ?? '',
        property: words.slice(0, colon),
        value: words.slice(colon + 1).trim(),
      });
    if (mark === '}') open.pop();
  }
  return found;
}

/**
 * The value that a rule of a style sheet gives a property.
 * @param path below `src` · @param media condition of the `@media` around the rule; empty outside of all
 * @throws Error where it is not declared there
 */
export function declared(path: string, selector: string, property: string, media = ''): string {
  const found = declarationsOf(readStyleSheet(path)).find(
    (one) => one.media === media && one.selector.split(', ').includes(selector) && one.property === property,
  );
  if (!found) throw new Error(`${path} declares no ${property} of ${selector} ${media && `in ${media}`}`);
  return found.value;
}

/** The value of a design token, by the name it has without its dashes. @throws Error where there is none */
export function token(name: string, media = ''): string {
  return declared('ui/tokens.css', ':root', `--${name}`, media);
}
