import PptxGenJS from 'pptxgenjs';
import { LANGUAGES, type Language } from '../../domain/model/language';
import type { BriefingPages, PageText, ScenePage } from '../briefing/pages';
import { BODY, COLUMN, flow, INK, INK2, layQuotes, PICTURE, SLIDE, TITLE, titleSize, WIDE } from './layout';
import { drawSign, SIGN_LENGTH, type Sign, type SignWords } from './marks';
import { patchXml } from './patchXml';
import { FONTS, LANG, LEADING, type Paragraph, runsOf } from './text';

/** What the slides say besides the briefing, in their language. */
export interface SlideLabels {
  readonly ourTranslation: string;
  readonly continued: (title: string) => string;
  readonly sources: string;
  readonly signs: SignWords;
}

/** Pixels of a slide that is 1920 wide. */
interface SlidePicture {
  readonly width: number;
  readonly height: number;
}

export interface Deck {
  /** One or two; with two, each slide of the first is followed by its twin. */
  readonly pages: readonly BriefingPages[];
  readonly words: Readonly<Record<Language, SlideLabels>>;
  /** A PNG of the graph as a scene lights it. */
  readonly picture: (page: ScenePage, language: Language, size: SlidePicture) => Promise<Blob>;
  /** @param done from 0 to 1 */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const POINTS = 72;
const PIXELS = 2;
const MASTER = 'rawabit';
/** Packing is the last of the work. */
const PACKED = 1;

/** Slides of a briefing; nothing is fetched. @throws what the maker of pictures throws, or the signal's reason */
export async function writePptx(deck: Deck): Promise<Blob> {
  const [first] = deck.pages;
  if (!first) throw new RangeError('slides in no language');
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'wide', width: SLIDE.width / POINTS, height: SLIDE.height / POINTS });
  pptx.layout = 'wide';
  pptx.rtlMode = first.language === 'ar';
  pptx.title = clean(first.title.text);
  pptx.subject = clean(first.facts[0] ?? '');
  pptx.author = 'Rawabit';
  pptx.company = 'Rawabit';
  pptx.theme = { headFontFace: FONTS.plain, bodyFontFace: FONTS.plain };
  for (const language of LANGUAGES) defineMaster(pptx, language);
  const notes: PageText[][] = [];
  const open = (language: Language, title: PageText, said: readonly PageText[] = []) => {
    notes.push([...said]);
    const slide = pptx.addSlide({ masterName: `${MASTER}-${language}` });
    slide.addNotes('-');
    const size = titleSize(title.text, title.lang);
    slide.addText(runs([{ ...title, size, font: 'plain', color: INK, bold: true }]), { placeholder: 'title' });
    return slide;
  };
  for (const pages of deck.pages) {
    const slide = open(pages.language, pages.title);
    text(
      slide,
      pages.facts.map((fact) => plain(fact, pages.language, 20, 10)),
      SLIDE.margin,
      WIDE,
    );
  }
  const total = first.scenes.length * deck.pages.length + PACKED;
  let done = 0;
  for (let at = 0; at < first.scenes.length; at += 1) {
    for (const pages of deck.pages) {
      deck.signal.throwIfAborted();
      deck.onProgress(done / total);
      const page = pages.scenes[at];
      if (page) await addScene(deck, pages.language, page, open);
      done += 1;
    }
  }
  deck.onProgress(done / total);
  for (const pages of deck.pages) addSources(pages, deck.words[pages.language], open);
  const written = await pptx.write({ outputType: 'uint8array' });
  deck.signal.throwIfAborted();
  if (!(written instanceof Uint8Array)) throw new TypeError('slides were not written as bytes');
  return new Blob([new Uint8Array(patchXml(written, notes))], { type: TYPE });
}

type Open = (language: Language, title: PageText, notes?: readonly PageText[]) => PptxGenJS.Slide;

async function addScene(deck: Deck, language: Language, page: ScenePage, open: Open): Promise<void> {
  const words = deck.words[language];
  const { beside, further } = layQuotes(page.quotes, language, words.ourTranslation);
  const slide = open(language, page.title, page.notes);
  const width = beside.length === 0 ? WIDE : PICTURE.width;
  const size = { width: width * PIXELS, height: PICTURE.height * PIXELS };
  const png = await deck.picture(page, language, size);
  // Where reading begins stand the words, beside them the picture.
  const leftward = language === 'ar';
  slide.addImage({
    data: `image/png;base64,${await base64Of(png)}`,
    x: (leftward || beside.length === 0 ? SLIDE.margin : SLIDE.width - SLIDE.margin - width) / POINTS,
    y: BODY.top / POINTS,
    w: width / POINTS,
    h: PICTURE.height / POINTS,
    altText: clean(page.alt),
  });
  if (beside.length > 0) text(slide, beside, leftward ? SLIDE.width - SLIDE.margin - COLUMN : SLIDE.margin, COLUMN);
  for (const paragraphs of further) {
    const title = { ...page.title, text: words.continued(page.title.text) };
    text(open(language, title, page.notes), paragraphs, SLIDE.margin, WIDE);
  }
}

/** Points between a sign and its name, and from one to the next. */
const SIGNS = { column: 250, row: 30, gap: 14 } as const;

/** The articles, and beside the first of them what the lines of the pictures mean. */
function addSources(pages: BriefingPages, words: SlideLabels, open: Open): void {
  const { language } = pages;
  const leftward = language === 'ar';
  const width = WIDE - SIGNS.column - SLIDE.margin;
  const lines = pages.sources.flatMap(({ title, from, basis, id }): readonly Paragraph[] => [
    { ...plain(title, language, 14, 0), bold: true },
    plain(from, language, 12, 0),
    plain(basis, language, 11, 0),
    { ...plain(id, 'en', 11, 12), color: INK2, lang: 'en' },
  ]);
  const columns = flow(lines, width, BODY.height);
  for (const [at, paragraphs] of columns.entries()) {
    const title = at === 0 ? words.sources : words.continued(words.sources);
    const slide = open(language, { text: title, lang: language });
    text(slide, paragraphs, leftward ? SLIDE.width - SLIDE.margin - width : SLIDE.margin, width, language);
    if (at > 0) continue;
    const start = leftward ? SLIDE.margin : SLIDE.width - SLIDE.margin - SIGNS.column;
    let top: number = BODY.top;
    const row = (name: string, sign: Sign | null) => {
      const indent = sign === null ? 0 : SIGN_LENGTH + SIGNS.gap;
      const left = leftward ? start : start + indent;
      if (sign) drawSign(slide, sign, leftward ? start + SIGNS.column - SIGN_LENGTH : start, top + 12, leftward);
      const paragraph = { ...plain(name, language, 13, 0), bold: sign === null };
      text(slide, [paragraph], left, SIGNS.column - indent, language, { top, height: 24 });
      top += SIGNS.row;
    };
    row(words.signs.sure, null);
    for (const sign of ['fact', 'claim', 'open', 'denied', 'disputed'] as const) row(words.signs.sureOf[sign], sign);
    top += SIGNS.gap;
    row(words.signs.tone, null);
    for (const sign of ['cooperation', 'conflict', 'neutral'] as const) row(words.signs.toneOf[sign], sign);
  }
}

function plain(words: string, lang: Language, size: number, after: number): Paragraph {
  return { text: words, lang, size, font: 'plain', color: size > 11 ? INK : INK2, after };
}

/** Puts paragraphs into a box, from its top. @param side where those of the other language stand too; else at their own */
function text(
  slide: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  left: number,
  width: number,
  side?: Language,
  { top, height }: { readonly top: number; readonly height: number } = BODY,
): void {
  slide.addText(runs(paragraphs, side), {
    x: left / POINTS,
    y: top / POINTS,
    w: width / POINTS,
    h: height / POINTS,
    margin: 0,
    valign: 'top',
    isTextBox: true,
  });
}

function runs(paragraphs: readonly Paragraph[], side?: Language): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph) => {
    const { text: words, lang, size, font, color, bold = false, after = 0 } = paragraph;
    const pieces = runsOf({ text: clean(words), lang });
    return pieces.map((piece, at) => ({
      text: piece.text,
      options: {
        lang: LANG[piece.lang],
        fontFace: FONTS[font],
        fontSize: size,
        color,
        bold,
        rtlMode: lang === 'ar',
        align: (side ?? lang) === 'ar' ? ('right' as const) : ('left' as const),
        paraSpaceAfter: after,
        lineSpacingMultiple: LEADING[lang],
        breakLine: at === pieces.length - 1,
      },
    }));
  });
}

function defineMaster(pptx: PptxGenJS, language: Language): void {
  const rtl = language === 'ar';
  pptx.defineSlideMaster({
    title: `${MASTER}-${language}`,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: SLIDE.margin / POINTS,
            y: TITLE.top / POINTS,
            w: WIDE / POINTS,
            h: TITLE.height / POINTS,
            margin: 0,
            align: rtl ? 'right' : 'left',
            valign: 'middle',
            color: INK,
            fontFace: FONTS.plain,
            fontSize: 28,
            bold: true,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: (rtl ? SLIDE.margin : SLIDE.width - SLIDE.margin - 40) / POINTS,
      y: (SLIDE.height - 22) / POINTS,
      w: 40 / POINTS,
      h: 18 / POINTS,
      fontFace: FONTS.plain,
      fontSize: 11,
      color: INK2,
      align: rtl ? 'left' : 'right',
    },
  });
}

/** Without what XML cannot carry; what breaks a line in a text of the data is a space here. */
function clean(words: string): string {
  return words.replace(/[\r\n\t]/g, ' ').replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

const CHUNK = 0x8000;

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
