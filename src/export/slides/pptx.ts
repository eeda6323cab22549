import PptxGenJS from 'pptxgenjs';
import { LANGUAGES, type Language } from '../../domain/model/language';
import type { Palette } from '../../graph/marks/palette';
import type { BriefingPages, PageText, ScenePage } from '../briefing/pages';
import { hexOf } from '../data/colour';
import { BODY, COLUMN, flow, layQuotes, PICTURE, POINTS, SLIDE, TITLE, titleSize, WIDE } from './layout';
import { addLegend, type LineLabels } from './legend';
import { patchXml } from './patchXml';
import type { SlideBox } from './shapes';
import { FONTS, type Paragraph, plainText } from './text';
import { addTextBox, clean, textRuns } from './textBox';

/** What the slides say besides the briefing, in their language. */
export interface SlideLabels {
  readonly ourTranslation: string;
  readonly continued: (title: string) => string;
  readonly sources: string;
  readonly lines: LineLabels;
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
  /** The colours of slides: of the projector. */
  readonly inks: Palette['inks'];
  /** A PNG of the graph as a scene lights it. */
  readonly picture: (page: ScenePage, language: Language, size: SlidePicture) => Promise<Blob>;
  /** @param done from 0 to 1 */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
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
  for (const language of LANGUAGES) defineMaster(pptx, language, deck.inks);
  const notes: PageText[][] = [];
  const open = (language: Language, title: PageText, said: readonly PageText[] = []) => {
    notes.push([...said]);
    const slide = pptx.addSlide({ masterName: `${MASTER}-${language}` });
    slide.addNotes('-');
    const size = titleSize(title.text, title.lang);
    slide.addText(textRuns([{ ...title, size, font: 'plain', ink: 'ink', bold: true }], deck.inks), {
      placeholder: 'title',
    });
    return slide;
  };
  for (const pages of deck.pages) {
    const slide = open(pages.language, pages.title);
    const facts = pages.facts.map((fact) => plainText(fact, pages.language, 20, 10));
    addTextBox(slide, facts, bodyPlace(SLIDE.margin, WIDE), deck.inks);
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
  for (const pages of deck.pages) addSources(pages, deck.words[pages.language], deck.inks, open);
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
  const column = leftward ? SLIDE.width - SLIDE.margin - COLUMN : SLIDE.margin;
  if (beside.length > 0) addTextBox(slide, beside, bodyPlace(column, COLUMN), deck.inks);
  for (const paragraphs of further) {
    const title = { ...page.title, text: words.continued(page.title.text) };
    addTextBox(open(language, title, page.notes), paragraphs, bodyPlace(SLIDE.margin, WIDE), deck.inks);
  }
}

/** Points of the legend's column. */
const LEGEND_WIDTH = 250;

/** The articles, and beside the first of them what the lines of the pictures mean. */
function addSources(pages: BriefingPages, labels: SlideLabels, inks: Palette['inks'], open: Open): void {
  const { language } = pages;
  const isArabic = language === 'ar';
  const width = WIDE - LEGEND_WIDTH - SLIDE.margin;
  const lines = pages.sources.flatMap(({ title, from, basis, id }): readonly Paragraph[] => [
    { ...plainText(title, language, 14, 0), bold: true },
    plainText(from, language, 12, 0),
    plainText(basis, language, 11, 0),
    { ...plainText(id, language, 11, 12), lang: 'en' },
  ]);
  const columns = flow(lines, width, BODY.height);
  for (const [at, paragraphs] of columns.entries()) {
    const title = at === 0 ? labels.sources : labels.continued(labels.sources);
    const slide = open(language, { text: title, lang: language });
    const start = isArabic ? SLIDE.width - SLIDE.margin - width : SLIDE.margin;
    addTextBox(slide, paragraphs, bodyPlace(start, width), inks, language);
    if (at > 0) continue;
    const legend = isArabic ? SLIDE.margin : SLIDE.width - SLIDE.margin - LEGEND_WIDTH;
    addLegend(slide, labels.lines, language, bodyPlace(legend, LEGEND_WIDTH), inks);
  }
}

/** The place beneath the title. */
const bodyPlace = (x: number, width: number): SlideBox => ({ x, y: BODY.top, width, height: BODY.height });

function defineMaster(pptx: PptxGenJS, language: Language, inks: Palette['inks']): void {
  const rtl = language === 'ar';
  pptx.defineSlideMaster({
    title: `${MASTER}-${language}`,
    background: { color: hexOf(inks.panel) },
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
            color: hexOf(inks.ink),
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
      color: hexOf(inks.ink2),
      align: rtl ? 'left' : 'right',
    },
  });
}

const CHUNK = 0x8000;

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
