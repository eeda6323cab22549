import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PageText } from '../briefing/pages';
import { xmlText } from '../data/xml';
import { FONTS, LANG, runsOf } from './text';

/** What substitutes for a font that is missing is chosen by these: its shape, and that it has to know Arabic. */
const PANOSE: Readonly<Record<string, string>> = {
  [FONTS.plain]: '020B0604020202020204',
  [FONTS.book]: '02020603050405020304',
};
const FAMILY: Readonly<Record<string, number>> = { [FONTS.plain]: 34, [FONTS.book]: 18 };
const ARABIC_CHARSET = -78;

/**
 * What pptxgenjs gets wrong: the same font for every writing with Chinese given as its alphabet, English as the other
 * language of every text, notes in English from left to right, lines whose ends and corners are left to the program,
 * parts listed that are not there.
 * @param notes of each slide, one paragraph each
 */
export function patchXml(pptx: Uint8Array, notes: readonly (readonly PageText[])[]): Uint8Array {
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => !name.endsWith('/'));
  const there = new Set(parts.map(([name]) => `/${name}`));
  const mended: Record<string, Uint8Array | [Uint8Array, { level: 0 }]> = {};
  for (const [name, bytes] of parts) {
    // Pictures are packed already.
    if (!/\.(xml|rels)$/.test(name)) mended[name] = [bytes, { level: 0 }];
    else mended[name] = strToU8(mendPart(name, strFromU8(bytes), there, notes));
  }
  return zipSync(mended);
}

function mendPart(
  name: string,
  xml: string,
  there: ReadonlySet<string>,
  notes: readonly (readonly PageText[])[],
): string {
  if (name === '[Content_Types].xml') {
    return xml.replace(/<Override PartName="([^"]+)"[^>]*\/>/g, (override, part) => (there.has(part) ? override : ''));
  }
  const slide = /^ppt\/slides\/slide\d+\.xml$/.test(name);
  const note = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name);
  if (slide || /^ppt\/slideLayouts\//.test(name)) return mendSlide(xml);
  if (note) return mendNotes(xml, notes[Number(note[1]) - 1] ?? []);
  if (/^ppt\/theme\//.test(name)) return mendTheme(xml);
  return xml;
}

function mendSlide(xml: string): string {
  return xml
    .replace(/<a:latin typeface="([^"]+)"[^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g, (_all, font) => fonts(font))
    .replaceAll('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>')
    .replace(/<a:ln w="(\d+)">(.*?)<\/a:ln>/g, '<a:ln w="$1" cap="flat">$2<a:round/></a:ln>')
    .replaceAll(`lang="${LANG.ar}" altLang="en-US"`, `lang="${LANG.ar}" altLang="${LANG.en}"`)
    .replaceAll(`lang="${LANG.en}" altLang="en-US"`, `lang="${LANG.en}" altLang="${LANG.ar}"`)
    .replace(/<p:txBody>.*?<\/p:txBody>/gs, (body) => {
      // What ends a paragraph is set as its last words are, else it has a line height of its own.
      const closed = body.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
        const last = [...paragraph.matchAll(/<a:rPr (lang="[^"]*" altLang="[^"]*" sz="\d+")/g)].at(-1)?.[1];
        return last === undefined ? paragraph : paragraph.replace(/<a:endParaRPr [^>]*\/>/, `<a:endParaRPr ${last}/>`);
      });
      return / rtl="1"/.test(body) ? closed.replace('rtlCol="0"', 'rtlCol="1"') : closed;
    });
}

function fonts(font: string): string {
  const shape = `panose="${PANOSE[font] ?? ''}" pitchFamily="${FAMILY[font] ?? 0}"`;
  return `<a:latin typeface="${font}" ${shape} charset="0"/><a:ea typeface="${font}" ${shape} charset="0"/><a:cs typeface="${font}" ${shape} charset="${ARABIC_CHARSET}"/>`;
}

function mendNotes(xml: string, notes: readonly PageText[]): string {
  const paragraphs = notes.map((note) => `<a:p>${side(note)}${runsOf(note).map(run).join('')}</a:p>`).join('');
  const empty = '<a:p><a:endParaRPr lang="en-GB"/></a:p>';
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_all, before, after) => `${before}${paragraphs || empty}${after}`,
  );
}

const side = ({ lang }: PageText) => (lang === 'ar' ? '<a:pPr algn="r" rtl="1"/>' : '<a:pPr algn="l" rtl="0"/>');

function run({ text, lang }: PageText): string {
  const other = lang === 'ar' ? 'en' : 'ar';
  const properties = `lang="${LANG[lang]}" altLang="${LANG[other]}" dirty="0"`;
  return `<a:r><a:rPr ${properties}>${fonts(FONTS.plain)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
}

/** What is typed into the slides later on is set as what is there. */
function mendTheme(xml: string): string {
  return xml.replaceAll('<a:cs typeface=""/>', `<a:cs typeface="${FONTS.plain}"/>`);
}
