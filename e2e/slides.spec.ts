import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../src/domain/model/language';
import { graphSchema } from '../src/domain/model/schema';
import { expect, LANGUAGES, test } from './fixtures';
import { briefingRow } from './pages/briefings';
import { type RawabitPage, said } from './pages/RawabitPage';

const GRAPH = graphSchema.parse(JSON.parse(readFileSync(new URL('../data/graph.json', import.meta.url), 'utf8')));
const [BRIEFING] = GRAPH.briefings;
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Opens what can be taken away of the first prepared briefing. */
async function takeAway(app: RawabitPage, language: Language, choice: 'ar' | 'en' | 'both') {
  const { page } = app;
  await page.keyboard.press('v');
  const row = briefingRow(app, language, BRIEFING?.id);
  await app.button(row, 'briefings.more').click();
  await page.getByRole('menuitem', { name: said(language, 'takeAway.open') }).click();
  await row.getByText(said(language, `takeAway.languageOf.${choice}`), { exact: true }).click();
  return row;
}

async function slides(app: RawabitPage, language: Language, choice: 'ar' | 'en' | 'both') {
  const row = await takeAway(app, language, choice);
  const coming = app.page.waitForEvent('download');
  await row.getByRole('button', { name: said(language, 'takeAway.slides') }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^rawabit-slides-${BRIEFING?.id}-[\\w-]+\\.pptx$`));
  await expect(row.getByText(said(language, 'takeAway.ready'), { exact: true })).toBeVisible();
  const parts = unzipSync(readFileSync(await file.path()));
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  const read = (kind: string) =>
    Object.keys(parts)
      .filter((name) => new RegExp(`^ppt/${kind}s/${kind}\\d+\\.xml$`).test(name))
      .sort((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)))
      .map((name) =>
        [
          ...parser
            .parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml')
            .getElementsByTagNameNS(A, 'p'),
        ].map(paragraphOf),
      );
  return { parts, slides: read('slide'), notes: read('notesSlide') };
}

function paragraphOf(paragraph: Element) {
  return {
    text: [...paragraph.getElementsByTagNameNS(A, 't')].map(({ textContent }) => textContent).join(''),
    rtl: [...paragraph.getElementsByTagNameNS(A, 'pPr')][0]?.getAttribute('rtl') === '1',
    lang: [...paragraph.getElementsByTagNameNS(A, 'rPr')][0]?.getAttribute('lang'),
  };
}

/** The words of every quote of the briefing as the articles print them, with our English. */
function quotes() {
  return (BRIEFING?.scenes ?? []).flatMap((scene) =>
    scene.quotes.flatMap(({ of, at }) => {
      const one = [...GRAPH.edges, ...GRAPH.nodes].find(({ id }) => id === of);
      const piece = one && 'evidence' in one ? one.evidence[at] : undefined;
      const article = GRAPH.articles.find(({ id }) => id === piece?.article);
      return piece && article
        ? [{ scene, article, piece, words: article.text.slice(piece.start, piece.end).replace(/\s/g, ' ') }]
        : [];
    }),
  );
}

for (const language of LANGUAGES) {
  test(`slides have the words of the articles, who says them and the notes, ${language}`, async ({ app }) => {
    await app.open({ language });
    const deck = await slides(app, language, language);
    const paragraphs = deck.slides.flat();
    expect(quotes().length).toBeGreaterThan(4);
    for (const { words, article, piece } of quotes()) {
      const quote = paragraphs.find(({ text }) => text.includes(words));
      expect(quote, words).toMatchObject({ rtl: true, lang: 'ar-SA' });
      expect(
        paragraphs.some(({ text }) =>
          text.replace(/[“”‘’]/g, '"').includes(article.title[language].replace(/[“”‘’]/g, '"')),
        ),
      ).toBe(true);
      const english = paragraphs.find(({ text }) =>
        text.includes(piece.translation.replaceAll('“', '‘').replaceAll('”', '’')),
      );
      if (language === 'en') expect(english, piece.translation).toMatchObject({ rtl: false, lang: 'en-GB' });
      else expect(english).toBeUndefined();
    }
    const notes = deck.notes.flat();
    for (const scene of BRIEFING?.scenes ?? []) {
      expect(paragraphs.map(({ text }) => text)).toContain(scene.title[language]);
      for (const line of scene.notes[language].split('\n')) {
        expect(
          notes.find(({ text }) => text === line),
          line,
        ).toMatchObject({ rtl: language === 'ar' });
      }
    }
    const pictures = Object.keys(deck.parts).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(BRIEFING?.scenes.length ?? 0);
  });
}

test('slides in both languages have each scene twice', async ({ app }) => {
  await app.open({ language: 'ar' });
  const deck = await slides(app, 'ar', 'both');
  const texts = deck.slides.map((slide) => slide.map(({ text }) => text));
  for (const { title } of BRIEFING?.scenes ?? []) {
    const at = texts.findIndex((slide) => slide.includes(title.ar));
    expect(at).toBeGreaterThan(0);
    expect(texts[at + 1]).toContain(title.en);
  }
});
