import { expect, type Locator } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { named, type RawabitPage, said } from './pages/RawabitPage';

type Finder = (app: RawabitPage) => Locator;

/** A state of the app that axe reads. */
export interface AccessState {
  readonly name: string;
  /** What the link then holds, nothing being open over it; without it the state follows from the one before. */
  readonly link?: string;
  /** Loaded anew for it, where what stands open would lie over it. */
  readonly afresh?: true;
  readonly steps?: (app: RawabitPage, language: Language) => Promise<unknown>;
  /** What must stand there before axe reads. */
  readonly shows: Finder;
  /** What is new in it; without it the whole page is read. */
  readonly within?: readonly Finder[];
  /** What of it is left out. */
  readonly without?: readonly Finder[];
}

const EDGE = 'north-korea~supplies-arms-to~russia';
const evidence: Finder = (app) => app.evidence;
const reader: Finder = (app) => app.reader;
const legend: Finder = (app) => app.legend;
const chips: Finder = (app) => app.chips;
const time: Finder = (app) => app.time;
const tab: Finder = (app) => app.tabView;
const dialog: Finder = (app) => app.dialog;
const editor: Finder = (app) => app.editor;
/** What lies over the page at a place of it: a list, a menu. */
const popover: Finder = (app) => app.page.locator('[data-placement]');

const key = (name: string) => (app: RawabitPage) => app.page.keyboard.press(name);
const row = (app: RawabitPage) => tab(app).getByRole('row').nth(3);
const option = (app: RawabitPage) => app.page.getByRole('option').first();
const nothing = (app: RawabitPage) =>
  app.page.getByRole('main').getByText(new RegExp(`^(${said('ar', 'graph.empty')}|${said('en', 'graph.empty')})$`));

/** Types into the search of the header, in place of what stands there. */
async function search(app: RawabitPage, words: string): Promise<void> {
  const field = app.page.locator('header input');
  if (!(await field.evaluate((element) => element === document.activeElement))) await app.page.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.fill(words);
}

async function openFacet(app: RawabitPage, facet: string): Promise<void> {
  await app.button(app.legend, `filters.facet.${facet}`).click();
  const [group] = await app.legend.locator('li button[aria-expanded="false"]').all();
  await group?.click();
}

async function openMenuOf(app: RawabitPage, id: string): Promise<void> {
  const place = await app.page.evaluate((node) => window.rawabit?.nodePoint(node) ?? null, id);
  if (!place) throw new Error(`${id} is not drawn`);
  await app.page.mouse.click(place.x, place.y, { button: 'right' });
}

async function chooseMore(app: RawabitPage, language: Language, command: string): Promise<void> {
  await app.button(app.page, 'command.more').click();
  await app.page.getByRole('menuitem', { name: said(language, `command.${command}`) }).click();
}

/** All panels and dialogs, a few to a test. */
export const WIDE: Readonly<Record<string, readonly AccessState[]>> = {
  'plate, evidence and reader': [
    { name: 'first sight', link: '', shows: time },
    {
      name: 'the walk',
      steps: key('w'),
      shows: (app) => app.navigator.locator(':focus'),
      within: [(app) => app.plate],
    },
    { name: 'evidence of a line', link: `edge=${EDGE}`, shows: (app) => app.quote, within: [evidence] },
    { name: 'reader', steps: (app) => app.readInArticle(), shows: (app) => app.chosen.first(), within: [reader] },
    {
      name: 'evidence of an element',
      link: 'node=blinken',
      shows: (app) => app.evidence.getByRole('heading', { level: 2 }),
      within: [evidence],
    },
  ],
  'several chosen and paths': [
    {
      name: 'several chosen',
      link: 'node=north-korea&also=russia,kim-jong-un',
      shows: (app) => app.several,
      within: [evidence],
    },
    {
      name: 'path',
      link: 'path=blinken:kim-jong-un:2',
      shows: (app) => app.path.locator('ol > li').first(),
      within: [evidence],
    },
    {
      name: 'no path',
      link: 'path=sunak:kim-jong-un',
      shows: (app) => app.path.getByText(named('path.none')),
      within: [evidence],
    },
  ],
  'dialogs and menus': [
    { name: 'help', link: '', steps: key('?'), shows: dialog },
    {
      name: 'help, keys being changed',
      steps: async (app, language) => {
        await app.button(dialog(app), 'help.changeKeys').click();
        const cap = new RegExp(`^${said(language, 'command.language')}: `);
        await dialog(app).getByRole('button', { name: cap }).click();
        await app.page.keyboard.press('t');
      },
      shows: (app) => app.button(dialog(app), 'help.swapKeys'),
      within: [dialog],
    },
    {
      name: 'about',
      link: '',
      steps: (app) => app.chooseFromMore('command.about'),
      shows: dialog,
      within: [dialog],
    },
    { name: 'export', link: '', steps: key('o'), shows: dialog, within: [dialog] },
    {
      name: 'path dialog',
      link: '',
      steps: key('j'),
      shows: (app) => dialog(app).getByRole('combobox').first(),
      within: [dialog],
    },
    { name: 'path dialog, its list', steps: key('ArrowDown'), shows: option, within: [popover] },
    {
      name: 'menu on the graph',
      link: '',
      steps: (app) => openMenuOf(app, 'russia'),
      shows: (app) => app.page.getByRole('menuitem').first(),
      within: [popover],
    },
  ],
  'search, filters and time': [
    { name: 'search', link: '', steps: (app) => search(app, 'kim'), shows: option },
    {
      name: 'search as typed on the other keyboard',
      steps: (app) => search(app, ';dl'),
      shows: (app) =>
        app.page.getByText(new RegExp(`^(${said('ar', 'search.readAs')}|${said('en', 'search.readAs')})`)),
      within: [popover],
    },
    {
      name: 'search without a hit',
      steps: (app) => search(app, '987654321'),
      shows: (app) =>
        app.page.getByText(new RegExp(`^(${said('ar', 'search.nothing')}|${said('en', 'search.nothing')})$`)).first(),
      within: [popover],
    },
    {
      name: 'filters open, with chips',
      link: 'speaker=japan&hide-tone=neutral&pin=russia',
      steps: async (app) => {
        for (const facet of ['ties', 'speakers', 'acts']) await openFacet(app, facet);
      },
      shows: (app) => app.chips.getByRole('row').first(),
      within: [legend, chips],
    },
    {
      name: 'nothing passes the filters',
      steps: (app, language) => app.page.goto(`./#lang=${language}&speaker=japan&act=thank`),
      shows: nothing,
      within: [(app) => app.page.getByRole('main')],
      without: [legend, time],
    },
    {
      name: 'time, a window of it, by the date it happened',
      link: 'time=happened:2024-06-18:2024-06-19&undated=no',
      shows: (app) => time(app).getByRole('slider').first(),
      within: [time],
    },
  ],
  'matrix and disputed': [
    {
      name: 'matrix',
      link: 'tab=matrix&matrix=country:count',
      shows: (app) => tab(app).getByRole('table'),
      within: [tab],
    },
    {
      name: 'matrix, the list of a cell',
      steps: (app) => tab(app).locator('table button[aria-pressed]').first().click(),
      shows: (app) => tab(app).getByRole('region').first(),
      within: [tab],
    },
    {
      name: 'disputed',
      link: 'tab=disputed',
      shows: (app) => tab(app).getByRole('article').first(),
      within: [tab],
    },
    {
      name: 'nothing disputed',
      link: 'tab=disputed&hide-sure=disputed&hide-tie=contradicts',
      shows: (app) => app.button(tab(app), 'graph.showAll'),
      within: [tab],
    },
  ],
  'the lists of the table': [
    { name: 'table of ties', link: `tab=table&table=ties:sources:down&edge=${EDGE}`, shows: row, within: [tab] },
    { name: 'table of statements', link: 'tab=table&table=statements', shows: row, within: [tab] },
    { name: 'table of entities', link: 'tab=table&table=entities', shows: row, within: [tab] },
  ],
  briefings: [
    {
      name: 'a scene before an audience',
      link: 'present=arms-for-technology:2',
      shows: (app) => app.button(app.page, 'command.endPresentation'),
    },
    {
      name: 'a scene being written',
      link: `edge=${EDGE}`,
      afresh: true,
      steps: key('Shift+V'),
      shows: (app) => editor(app).getByRole('row').first(),
      within: [editor],
    },
    { name: 'the briefings', steps: key('v'), shows: dialog, within: [dialog] },
  ],
};

/** What a phone shows differently. */
export const PHONE: readonly AccessState[] = [
  { name: 'first sight', link: '', shows: (app) => app.button(app.page, 'command.more') },
  {
    name: 'legend',
    steps: (app) => app.button(app.page, 'command.legend').click(),
    shows: (app) => app.legend,
  },
  { name: 'sheet', link: `edge=${EDGE}`, afresh: true, shows: (app) => app.quote },
  { name: 'reader', steps: (app) => app.readInArticle(), shows: (app) => app.chosen.first(), within: [reader] },
  {
    name: 'time',
    link: '',
    steps: (app, language) => chooseMore(app, language, 'time'),
    shows: (app) => time(app).locator('li').first(),
    within: [time],
  },
  {
    name: 'search',
    link: '',
    steps: (app) => search(app, 'kim'),
    shows: option,
  },
  { name: 'table', link: 'tab=table&table=ties:sources:down', shows: row, within: [tab] },
];
