import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { expect, LANGUAGES, test } from './fixtures';
import { saveButton } from './pages/exports';
import { type RawabitPage, said } from './pages/RawabitPage';

const EDGE = 'north-korea~supplies-arms-to~russia';

/** Saves a picture from the dialog. @returns the file's bytes */
async function save(app: RawabitPage, format: 'png' | 'svg', scale?: string): Promise<Buffer> {
  const { page, dialog } = app;
  await page.keyboard.press('o');
  if (scale !== undefined) await dialog.getByText(scale, { exact: true }).click();
  const coming = page.waitForEvent('download');
  await saveButton(app, format).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^rawabit-picture-visible-[\\d-]+\\.${format}$`));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return readFileSync(await file.path());
}

/** The upper left corner of what panels leave free of the plate. */
async function freeCorner(app: RawabitPage): Promise<{ readonly x: number; readonly y: number }> {
  const plate = await app.plate.boundingBox();
  if (!plate) throw new Error('no plate');
  const panels = await Promise.all(
    [app.legend, app.evidence].map(async (panel) => ((await panel.isVisible()) ? panel.boundingBox() : null)),
  );
  const left = panels.find((box) => box && box.x < plate.x + 10);
  return { x: plate.x + (left?.width ?? 0), y: plate.y };
}

for (const language of LANGUAGES) {
  test(`the words in a PNG are painted and joined as on the plate, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const png = await save(app, 'png', language === 'ar' ? '١×' : '1×');
    const labels = await app.labels();
    const corner = await freeCorner(app);
    const ids = ['north-korea', 'ukraine', 'kim-jong-un', 'united-states'];
    const wanted = labels
      .filter(({ id }) => ids.includes(id))
      .map((label) => ({ ...label, x: label.x - corner.x, y: label.y - corner.y }));
    expect(wanted.length).toBeGreaterThan(2);
    const found = await page.evaluate(inkOf, { base64: png.toString('base64'), labels: wanted, language });
    const size = await app.plate.boundingBox();
    expect(found.width).toBeLessThan(size?.width ?? 0);
    for (const { text, share, painted, set, joined, apart } of found.labels) {
      // The very strokes that the canvas sets for these words, and none of them cut.
      expect(share, text).toBeGreaterThan(0.9);
      expect(Math.abs(painted - set), text).toBeLessThan(3);
      if (language === 'ar') expect(apart - joined, text).toBeGreaterThan(6);
    }
  });

  test(`an SVG has the same words in the same places as text, ${language}`, async ({ app, context }) => {
    await app.open({ language, link: `edge=${EDGE}` });
    const svg = (await save(app, 'svg')).toString('utf8');
    const xml = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(svg, 'image/svg+xml');
    const texts = [...xml.getElementsByTagName('text')].map(({ textContent }) => textContent);
    const labels = await app.labels();
    const lines = new Set(texts);
    const isWritten = ({ text }: { readonly text: string }) =>
      lines.has(text) || text.split(' ').every((word) => svg.includes(word));
    expect(labels.filter((label) => !isWritten(label))).toEqual([]);
    expect(texts).toContain(said(language, 'picture.reading'));
    expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);

    const other = await context.newPage();
    await other.setContent(`<body style="margin:0">${svg.replace(/^<\?xml[^>]*>/, '')}</body>`);
    const boxes = await other.evaluate(() =>
      [...document.querySelectorAll('text')].map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return { text: text.textContent, x, y, width, height, wanted: Number(text.getAttribute('textLength')) };
      }),
    );
    await other.close();
    const corner = await freeCorner(app);
    const single = labels.filter(({ id, text }) => id !== EDGE && boxes.some((box) => box.text === text));
    expect(single.length).toBeGreaterThan(10);
    for (const label of single) {
      const box = boxes.find(({ text }) => text === label.text);
      if (!box) throw new Error(label.text);
      expect(Math.abs(box.x + box.width / 2 - (label.x - corner.x + label.width / 2)), label.text).toBeLessThan(4);
      expect(Math.abs(box.width - box.wanted), label.text).toBeLessThan(6);
    }
  });
}

interface Asked {
  readonly base64: string;
  readonly language: string;
  readonly labels: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Runs in the page: reads the picture's pixels where words should be, and compares them with the same words set there. */
async function inkOf({ base64, language, labels }: Asked) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvasOf = (width: number, height: number) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    return context;
  };
  const picture = canvasOf(bitmap.width, bitmap.height);
  picture.drawImage(bitmap, 0, 0);
  const ink = (data: Uint8ClampedArray, at: number) =>
    (data[at + 3] ?? 0) > 200 && (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 200;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui');
  const found = labels.map(({ text, x, y, width, height }) => {
    const [left, top, across, down] = [Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height)];
    const painted = picture.getImageData(left, top, across, down).data;
    const reference = canvasOf(across, down);
    const size = height / 1.3;
    reference.fillStyle = '#fff';
    reference.fillRect(0, 0, across, down);
    reference.fillStyle = '#14232b';
    // The weight that fits: names of countries are bolder than those of persons.
    const weight = [400, 500, 600].find((one) => {
      reference.font = `${one} ${size}px ${family}`;
      return Math.abs(reference.measureText(text).width - width) < 0.6;
    });
    reference.font = `${weight ?? 600} ${size}px ${family}`;
    reference.direction = language === 'ar' ? 'rtl' : 'ltr';
    reference.textAlign = 'center';
    reference.fillText(text, x - left + width / 2, y - top + height / 2 + size * 0.34);
    const joined = reference.measureText(text).width;
    const apart = Array.from(text).reduce((sum, letter) => sum + reference.measureText(letter).width, 0);
    const wanted = reference.getImageData(0, 0, across, down).data;
    const inked = Array.from({ length: across * down }, (_, at) => at).filter((at) => ink(wanted, 4 * at));
    const met = inked.filter((at) => ink(painted, 4 * at));
    const extent = (places: readonly number[]) => {
      const columns = places.map((at) => at % across);
      return Math.max(...columns) - Math.min(...columns) + 1;
    };
    const share = inked.length === 0 ? 0 : met.length / inked.length;
    return { text, share, painted: extent(met), set: extent(inked), joined, apart };
  });
  return { width: bitmap.width, height: bitmap.height, labels: found };
}
