import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sceneIdSchema } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import { edgeStyle } from '../../graph/marks/edgeStyle';
import { tokenPalette } from '../../graph/testing/tokenPalette';
import type { BriefingPages, PageQuote } from '../briefing/pages';
import { layQuotes } from './layout';
import { type Deck, type SlideLabels, writePptx } from './pptx';
import { runsOf } from './text';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const QUOTE: PageQuote = {
  original: 'قال بوتين في 13 سبتمبر إن KN-23 <صاروخ> & “أي اتفاق”\u0001',
  translation: 'Putin said <that> & ‘this’',
  voice: 'بوتين: مذكور',
  citation: 'في مقال: «لقاء» · 2023',
};
const WORDS: SlideLabels = {
  ourTranslation: 'Our translation',
  continued: (title) => `${title} …`,
  sources: 'Sources',
  lines: {
    sure: 'Sure',
    tone: 'Tone',
    sureOf: { fact: 'fact', claim: 'claim', open: 'open', denied: 'denied', disputed: 'disputed' },
    toneOf: { cooperation: 'cooperation', conflict: 'conflict', neutral: 'neutral' },
  },
};

function pages(language: Language, quotes: readonly PageQuote[]): BriefingPages {
  return {
    language,
    title: { text: 'عنوان <b>', lang: 'ar' },
    facts: ['5'],
    scenes: [
      {
        scene: {
          id: sceneIdSchema.parse('one'),
          focus: [],
          quotes: [],
          title: { ar: '', en: '' },
          notes: { ar: '', en: '' },
        },
        title: { text: 'مشهد', lang: 'ar' },
        notes: [{ text: 'ملاحظة مع NATO & 5', lang: 'ar', grounds: [] }],
        quotes,
        alt: 'رسم "الروابط" <هنا>',
      },
    ],
    sources: [],
  };
}

async function parts(deck: Partial<Deck> & Pick<Deck, 'pages'>) {
  const blob = await writePptx({
    words: { ar: WORDS, en: WORDS },
    picture: async () => new Blob([PNG], { type: 'image/png' }),
    inks: tokenPalette('projector').inks,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...deck,
  });
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

const read = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

test('every part is well formed, listed and reached, and nothing is fetched', async () => {
  const files = await parts({ pages: [pages('ar', [QUOTE]), pages('en', [QUOTE])] });
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = read(bytes);
    parser.parseFromString(xml, 'text/xml');
    expect({ name, isExternal: xml.includes('TargetMode="External"') }).toEqual({ name, isExternal: false });
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [, target = ''] of xml.matchAll(/ Target="([^"]+)"/g)) {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(Object.keys(files), `${name} → ${target}`).toContain(path);
    }
  }
  for (const [, part = ''] of read(files['[Content_Types].xml']).matchAll(/PartName="\/([^"]+)"/g)) {
    expect(Object.keys(files)).toContain(part);
  }
});

test('Arabic runs from right to left in an Arabic font, notes and all, and the deck with it', async () => {
  const files = await parts({ pages: [pages('ar', [QUOTE])] });
  expect(read(files['ppt/presentation.xml'])).toContain('rtl="1"');
  const slide = read(files['ppt/slides/slide2.xml']);
  const quote = /<a:p>(?:(?!<\/a:p>).)*قال بوتين.*?<\/a:p>/s.exec(slide)?.[0] ?? '';
  expect(quote).toMatch(/<a:pPr[^>]*rtl="1"/);
  expect(quote).toMatch(/<a:pPr[^>]*algn="r"/);
  expect(quote).toContain('lang="ar-SA" altLang="en-GB"');
  expect(quote).toMatch(/<a:cs typeface="Times New Roman"[^>]*charset="-78"\/>/);
  expect(quote).toContain('lang="en-GB" altLang="ar-SA"');
  const words = [...quote.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join('');
  expect(words).toBe('«قال بوتين في 13 سبتمبر إن KN-23 &lt;صاروخ&gt; &amp; “أي اتفاق”\uFFFD»');
  expect(slide).toContain('descr="رسم &quot;الروابط&quot; &lt;هنا&gt;"');
  const notes = read(files['ppt/notesSlides/notesSlide2.xml']);
  expect(notes).toContain('<a:pPr algn="r" rtl="1"/>');
  expect(notes.replace(/<[^>]+>/g, '')).toContain('ملاحظة مع NATO &amp; 5');
});

test('the legend draws lines as the map does, in points, in the colours that are handed in', async () => {
  const files = await parts({ pages: [pages('en', [])] });
  const xml = read(files['ppt/slides/slide3.xml']);
  const shapes = xml.split('<p:sp>').filter((shape) => shape.includes('<a:custGeom>'));
  const { width, headLength } = edgeStyle('stated', 'neutral', 2, false);
  const neutral = `<a:srgbClr val="${tokenPalette('projector').inks.neutral.slice(1).toUpperCase()}"`;
  const EMU = 12_700;
  const [, body = '', , head = ''] = shapes;
  expect(body).toContain(`<a:ln w="${Math.round(width * EMU)}" cap="flat"><a:solidFill>${neutral}`);
  expect(body).toContain('<a:round/></a:ln>');
  const points = [...head.matchAll(/<a:pt x="(\d+)"/g)].map(([, x]) => Number(x) / EMU);
  expect(Math.max(...points) - Math.min(...points)).toBeCloseTo(headLength, 2);
  expect(head).toContain(neutral);
  expect(head).toContain('<a:ln><a:noFill/></a:ln>');
});

test('a quote too long for its place goes on, and no word of it is lost', () => {
  const long = { ...QUOTE, original: 'كلمة طويلة جدا '.repeat(300).trim() };
  const { beside, further } = layQuotes([long], 'ar', 'ours');
  expect(beside).toEqual([]);
  expect(further.length).toBeGreaterThan(1);
  const all = further.flat().map(({ text }) => text);
  expect(all.join('')).toContain(`«${long.original}»`);
});

test('runs put together are the text', () => {
  const text = 'وفق NATO, EU و F-16 في 2024';
  const runs = runsOf({ text, lang: 'ar' });
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.filter(({ lang }) => lang === 'en').map((run) => run.text)).toEqual(['NATO, EU', 'F']);
});

test('work that is given up ends', async () => {
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect(parts({ pages: [pages('en', [QUOTE])], signal: controller.signal })).rejects.toThrow('enough');
});
