import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '../../domain/graph/filter';
import { renderPanel } from '../testing/renderPanel';
import { ExportDialog } from './ExportDialog';
import { type ExportFormat, type ExportTask, fileName, type Scope, TooLarge } from './exportFormat';

// jsdom has none, and a dialog that opens escapes a selector.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const saved: { name: string; text: Promise<string> }[] = [];

// jsdom neither downloads nor gives blobs an address.
beforeEach(() => {
  saved.length = 0;
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file) => {
    if (!(file instanceof Blob)) throw new TypeError('not a file');
    files.set(`blob:${files.size}`, file);
    return `blob:${files.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    const file = files.get(this.href);
    if (file) saved.push({ name: this.download, text: textOf(file) });
  };
});

const textOf = (file: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsText(file);
  });

const format = (make: (scope: Scope, task: ExportTask) => Promise<Blob>): ExportFormat => ({
  id: 'csv',
  group: 'data',
  stem: 'quotes',
  extension: 'csv',
  make,
});
const open = (formats: readonly ExportFormat[]) =>
  renderPanel(<ExportDialog formats={formats} />, 'en', (store) => {
    store.getState().setFilter({ ...NO_FILTER, hiddenNodeTypes: ['statement'] });
    store.getState().setDialog('export');
  });
const settle = () =>
  act(async () => {
    await Promise.resolve();
  });
const dialog = () => (document.querySelector('[role="dialog"]')?.textContent ?? '').replace(/\s+/g, ' ');

test('says how much each choice holds, and saves what was chosen under a plain name', async () => {
  const panel = open([format(async (scope) => new Blob([`file of ${scope}`]))]);
  expect(dialog()).toContain('What is visible now8 elements · 3 lines · 4 quotes');
  expect(dialog()).toContain('Everything10 elements · 6 lines · 9 quotes');
  panel.press('button', 'Save: Table of quotes (CSV)');
  await settle();
  expect(dialog()).toContain('File ready, 1 kB');
  panel.press('radio', /^Everything/);
  expect(dialog()).not.toContain('File ready, 1 kB');
  panel.press('button', 'Save: Table of quotes (CSV)');
  await settle();
  expect(await Promise.all(saved.map(({ text }) => text))).toEqual(['file of visible', 'file of all']);
  expect(saved.map(({ name }) => name.replace(/\d/g, '0'))).toEqual([
    'rawabit-quotes-visible-0000-00-00.csv',
    'rawabit-quotes-all-0000-00-00.csv',
  ]);
  expect(document.querySelector('[role="dialog"] output')?.textContent).toBe('Table of quotes (CSV): file ready, 1 kB');
});

test('says where a file could not be made, and lets one try again', async () => {
  let attempts = 0;
  const panel = open([
    format(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('no memory');
      return new Blob(['x']);
    }),
  ]);
  panel.press('button', /^Save: /);
  await settle();
  expect(dialog()).toContain('This file could not be made');
  expect(saved).toEqual([]);
  panel.press('button', /^Save: /);
  await settle();
  expect(dialog()).toContain('File ready');
});

test('long work shows how far it is, and can be given up without losing the focus', async () => {
  const tasks: ExportTask[] = [];
  const panel = open([
    format((_scope, task) => {
      tasks.push(task);
      return new Promise((_resolve, reject) => {
        task.signal.addEventListener('abort', () => reject(task.signal.reason));
      });
    }),
  ]);
  panel.press('button', /^Save: /);
  await settle();
  act(() => tasks[0]?.onProgress(0.4));
  expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('40');
  panel.focus('button', 'Cancel: Table of quotes (CSV)');
  panel.press('button', 'Cancel: Table of quotes (CSV)');
  await settle();
  expect(tasks[0]?.signal.aborted).toBe(true);
  expect(dialog()).toContain('Cancelled');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Save: Table of quotes (CSV)');
  expect(saved).toEqual([]);
  // What is still told of work that was given up changes nothing.
  act(() => tasks[0]?.onProgress(0.9));
  expect(document.querySelector('[role="progressbar"]')).toBeNull();
  panel.press('button', /^Save: /);
  await settle();
  panel.press('radio', /^Everything/);
  expect(tasks[1]?.signal.aborted).toBe(true);
});

test('the focus stays in the row when work ends under it', async () => {
  let finish = (_file: Blob) => {};
  const panel = open([
    format((_scope, { onProgress }) => {
      onProgress(0.2);
      return new Promise((resolve) => {
        finish = resolve;
      });
    }),
  ]);
  panel.press('button', /^Save: /);
  await settle();
  panel.focus('button', 'Cancel: Table of quotes (CSV)');
  await act(async () => finish(new Blob(['x'])));
  await settle();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Save: Table of quotes (CSV)');
  expect(saved).toHaveLength(1);
});

test('a picture too large for the browser is said, and what was chosen of pictures reaches its maker', async () => {
  const choices: ExportTask['picture'][] = [];
  const panel = open([
    {
      ...format(async (_scope, { picture }) => {
        choices.push(picture);
        throw new TooLarge();
      }),
      id: 'png',
      group: 'pictures',
    },
  ]);
  panel.press('radio', '4×');
  panel.press('switch', 'With the legend');
  panel.press('button', /^Save: /);
  await settle();
  expect(choices).toEqual([{ scale: 4, legend: false }]);
  expect(dialog()).toContain('This picture is larger than the browser can draw. Choose a lower resolution.');
});

test('the day in a name is the reader’s own', () => {
  const late = new Date(2024, 5, 8, 23, 59);
  expect(
    fileName(
      format(async () => new Blob()),
      'all',
      late,
    ),
  ).toBe('rawabit-quotes-all-2024-06-08.csv');
});
