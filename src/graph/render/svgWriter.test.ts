import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import type { Language } from '../../domain/model/language';
import { theRealGraph } from '../../domain/testing/realGraph';
import { composeFigure, type FigureLabels } from '../figure/composeFigure';
import { drawFigure } from '../figure/drawFigure';
import { aPicture } from '../testing/figures';
import { fitsCanvas } from './pngWriter';
import { escapeXml, writeSvg } from './svgWriter';

const index = theRealGraph();
const FLAG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><mask id="a"><circle cx="256" cy="256" r="256" fill="#fff"/></mask><g mask="url(#a)"><path d="M0 0h512v512H0z"/></g></svg>';
const flags = new Map([
  ['ru', FLAG],
  ['kp', FLAG],
  ['xx', FLAG],
]);
const words: FigureLabels = {
  title: 'Ties & <more>',
  legend: null,
  source: [
    { text: 'Ties & <more>', rank: 'title' },
    { text: 'one article', rank: 'text' },
  ],
};

function svgOf(language: Language) {
  const picture = aPicture(index, { language });
  const drawn = drawFigure(picture);
  const text = writeSvg(composeFigure(drawn, picture, words), flags);
  const document = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'image/svg+xml');
  return { drawn, text, document, texts: [...document.getElementsByTagName('text')] };
}

test('an SVG is sound XML whose texts are the names in sight, each once, letter for letter', () => {
  for (const language of ['ar', 'en'] as const) {
    const { drawn, texts } = svgOf(language);
    const written = texts.map(({ textContent }) => textContent);
    const wanted = drawn.over.flatMap((one) => (one.kind === 'text' ? one.lines : []));
    expect(wanted.length).toBeGreaterThan(80);
    // Letters that stand in for flags which are not there have no name of their own.
    const named = texts.filter((one) => one.hasAttribute('id')).map(({ textContent }) => textContent);
    expect(named.slice(0, wanted.length)).toEqual(wanted);
    expect(written).toContain('Ties & <more>');
    expect(written).toContain('US');
  }
});

test('Arabic is written right to left in named fonts with others to fall back on', () => {
  const { texts, document } = svgOf('ar');
  const label = texts.find(({ textContent }) => textContent === 'كوريا الشمالية');
  expect(['direction', 'unicode-bidi', 'xml:lang', 'text-anchor'].map((name) => label?.getAttribute(name))).toEqual([
    'rtl',
    'embed',
    'ar',
    'middle',
  ]);
  expect(document.documentElement?.getAttribute('font-family')).toBe("'IBM Plex Sans Arabic', sans-serif");
  expect(Number(label?.getAttribute('textLength'))).toBeGreaterThan(0);
});

test('it fetches nothing, runs nothing, and every name in it is given once', () => {
  const { text, document } = svgOf('en');
  const all = [...document.getElementsByTagName('*')];
  expect(all.filter(({ tagName }) => /script|foreignObject|style|image/i.test(tagName))).toEqual([]);
  const links = all.flatMap((one) => ['href', 'xlink:href'].flatMap((name) => one.getAttribute(name) ?? []));
  expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
  const ids = all.flatMap((one) => one.getAttribute('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const asked = [...links, ...[...text.matchAll(/url\((#[^)]+)\)/g)].map(([, id = '']) => id)];
  expect(asked.filter((id) => !ids.includes(id.slice(1)))).toEqual([]);
  // A flag that nobody wears is left out.
  expect(ids.filter((id) => id.startsWith('flag-')).sort()).toEqual(['flag-kp', 'flag-kp-a', 'flag-ru', 'flag-ru-a']);
});

test('no text breaks out of its element', () => {
  expect(escapeXml('a\u0000\u000b<b>&"\ud800\u{1F600}')).toBe('a&lt;b&gt;&amp;&quot;\u{1F600}');
});

test('a size that no browser makes is known beforehand', () => {
  expect(fitsCanvas({ width: 1600, height: 1300 }, 4)).toBe(true);
  expect(fitsCanvas({ width: 4100, height: 300 }, 4)).toBe(false);
  expect(fitsCanvas({ width: 4000, height: 2500 }, 4)).toBe(false);
});
