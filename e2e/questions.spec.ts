import { expect, test } from './fixtures';
import {
  choice,
  choices,
  enter,
  expectAnswer,
  expectBothVisits,
  expectInArticle,
  expectOnlyAlleged,
  goToOption,
  inAddress,
  NOT_ONLY_ALLEGED,
  optionOf,
  radio,
  surenessRow,
  tapInMore,
  tapRow,
} from './pages/answers';
import { expectQuotes, stopsOf } from './pages/path';
import { type RawabitPage, said } from './pages/RawabitPage';
import { focusedName, goTo, stop } from './pages/walk';
import { nameOf } from './pages/words';

/** What an analyst asks, and how the answer is come by: with the keyboard alone, the mouse, a finger. */
interface Ways {
  readonly keyboard: (app: RawabitPage) => Promise<void>;
  readonly mouse: (app: RawabitPage) => Promise<void>;
  readonly touch: (app: RawabitPage) => Promise<void>;
}

const SPY_SATELLITE = '003-south-korea-spy-satellite';
const SUNAK = 'sunak';
const KIM = 'kim-jong-un';
const AID = 'russia~sends-aid-to~north-korea';
const WARNING = 'yoon-suk-yeol~warns~north-korea';

const QUESTIONS: Readonly<Record<string, Ways>> = {
  'What did Seoul say about the satellites?': {
    keyboard: async (app) => {
      await app.page.keyboard.press('/');
      await app.page.keyboard.type('قمر صناعي للتجسس');
      await expect(app.page.getByRole('option').first()).toBeVisible();
      await app.page.keyboard.press('Enter');
      await expectAnswer(app, SPY_SATELLITE);
      await enter(app, app.button(app.evidence, 'evidence.read'));
      await expectInArticle(app, SPY_SATELLITE);
    },
    mouse: async (app) => {
      await app.button(app.legend, 'filters.facet.speakers').click();
      await app.legend.getByText('South Korea', { exact: true }).click();
      expect(inAddress(app, 'speaker')).toBe('south-korea');
      await app.clickNode(SPY_SATELLITE);
      await expectAnswer(app, SPY_SATELLITE);
      await app.readInArticle();
      await expectInArticle(app, SPY_SATELLITE);
    },
    touch: async (app) => {
      await app.button(app.page, 'command.legend').tap();
      await app.button(app.legend, 'filters.facet.speakers').tap();
      await app.legend.getByText(nameOf('south-korea', 'ar'), { exact: true }).tap();
      await tapInMore(app, 'command.table');
      await choice(app.tabView, 'table.list.statements').tap();
      await tapRow(app, nameOf(SPY_SATELLITE, 'ar'));
      await expectAnswer(app, SPY_SATELLITE);
      await app.button(app.evidence, 'evidence.read').tap();
      await expectInArticle(app, SPY_SATELLITE);
    },
  },
  'How is Sunak tied to Kim?': {
    keyboard: async (app) => {
      const { keyboard } = app.page;
      const dialog = app.page.getByRole('dialog');
      const [from, to] = ['from', 'to'].map((end) => dialog.getByRole('combobox', { name: said('ar', `path.${end}`) }));
      if (!from || !to) throw new Error('two ends');
      await keyboard.press('j');
      await expect(from).toBeFocused();
      await keyboard.type('سوناك');
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await expect(from).toHaveValue(nameOf(SUNAK, 'ar'));
      await app.tabTo(to);
      await keyboard.type('كيم جونغ اون');
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await expect(to).toHaveValue(nameOf(KIM, 'ar'));
      await keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(app.path).toContainText('المسار ١ من ٣ · ٣ خطوات');
      await expect(app.page.getByRole('status').filter({ hasText: 'من ريشي سوناك إلى كيم جونغ أون' })).toHaveCount(1);
      await expect(app.evidence, 'the focus is where the answer stands').toBeFocused();
      expect(inAddress(app, 'path')).toBe(`${SUNAK}:${KIM}`);
      await expectQuotes(app.path, 3);
    },
    mouse: async (app) => {
      await app.clickNode(SUNAK);
      await expect.poll(() => app.selected()).toBe(SUNAK);
      await app.button(app.evidence, 'menu.selection').click();
      await app.page.getByRole('menuitem', { name: said('en', 'command.path') }).click();
      const dialog = app.page.getByRole('dialog');
      await expect(dialog.getByRole('combobox', { name: said('en', 'path.from') })).toHaveValue(nameOf(SUNAK, 'en'));
      await choices(dialog).last().click();
      await app.page.getByRole('option', { name: nameOf(KIM, 'en'), exact: true }).click();
      await app.button(dialog, 'path.show').click();
      await expect(app.path).toContainText('Path 1 of 3 · 3 steps');
      expect(inAddress(app, 'path')).toBe(`${SUNAK}:${KIM}`);
      const stops = await stopsOf(app.path);
      expect([stops.at(0), stops.at(-1)]).toEqual([nameOf(SUNAK, 'en'), nameOf(KIM, 'en')]);
      // What is no part of it has faded and lost its name.
      await expect.poll(async () => (await app.labels()).map(({ id }) => id)).not.toContain('japan');
      await expectQuotes(app.path, 3);
    },
    touch: async (app) => {
      await tapInMore(app, 'command.path');
      const dialog = app.page.getByRole('dialog').first();
      for (const [at, id] of [SUNAK, KIM].entries()) {
        await choices(dialog).nth(at).tap();
        await app.page.getByRole('option', { name: nameOf(id, 'ar'), exact: true }).tap();
        await expect(dialog.getByRole('combobox').nth(at)).toHaveValue(nameOf(id, 'ar'));
      }
      await app.button(dialog, 'path.show').tap();
      expect(inAddress(app, 'path')).toBe(`${SUNAK}:${KIM}`);
      await expectQuotes(app.path, 3);
    },
  },
  'What changed between the two visits?': {
    keyboard: async (app) => {
      await app.tabTo(radio(app.time, 'time.by.said'));
      await app.page.keyboard.press('ArrowLeft');
      await expect(radio(app.time, 'time.by.happened')).toBeChecked();
      await expectBothVisits(app, {
        goBack: async () => {
          await app.tabTo(app.button(app.time, 'time.previous'), 'Shift+Tab');
          await app.page.keyboard.press('Enter');
        },
        open: async (id) => {
          await goToOption(app, id);
          await app.page.keyboard.press('Enter');
        },
      });
    },
    mouse: async (app) => {
      await app.time.getByText(said('en', 'time.by.happened')).click();
      await expectBothVisits(app, {
        goBack: () => app.button(app.time, 'time.previous').click(),
        open: (id) => optionOf(app, id).click(),
      });
    },
    touch: async (app) => {
      await tapInMore(app, 'command.time');
      await app.time.getByText(said('ar', 'time.by.happened')).tap();
      await expectBothVisits(app, {
        goBack: () => app.button(app.time, 'time.previous').tap(),
        open: async (id) => {
          await app.time
            .getByRole('listitem')
            .filter({ hasText: nameOf(id, 'ar') })
            .getByRole('button')
            .tap();
        },
        reopen: () => tapInMore(app, 'command.time'),
      });
    },
  },
  'What is only alleged?': {
    keyboard: async (app) => {
      for (const sure of NOT_ONLY_ALLEGED) await enter(app, surenessRow(app, sure), 'Space');
      await expectOnlyAlleged(app);
      await app.page.keyboard.press('r');
      await app.tabTo(choice(app.tabView, 'table.list.entities'));
      await app.page.keyboard.press('ArrowLeft');
      await app.page.keyboard.press('ArrowLeft');
      await app.page.keyboard.press('Enter');
      await app.tabTo(app.tabView.getByRole('searchbox'));
      await app.page.keyboard.type('مساعدات');
      await expect(app.tabView.getByRole('row')).toHaveCount(2);
      await enter(app, app.tabView.getByRole('row').nth(1));
      await expectAnswer(app, AID);
      await expect(app.evidence).toContainText(said('ar', 'modality.alleged'));
    },
    mouse: async (app) => {
      for (const sure of NOT_ONLY_ALLEGED) await surenessRow(app, sure).click();
      await expectOnlyAlleged(app);
      await app.clickEdge(AID);
      await expectAnswer(app, AID);
      await expect(app.evidence).toContainText(said('en', 'modality.alleged'));
    },
    touch: async (app) => {
      await app.button(app.page, 'command.legend').tap();
      for (const sure of NOT_ONLY_ALLEGED) await surenessRow(app, sure).tap();
      await expectOnlyAlleged(app);
      await tapInMore(app, 'command.table');
      await choice(app.tabView, 'table.list.ties').tap();
      await tapRow(app, 'مساعدات');
      await expectAnswer(app, AID);
      await expect(app.evidence).toContainText(said('ar', 'modality.alleged'));
    },
  },
  'Who warned North Korea, and in which words? (without seeing the graph)': {
    keyboard: async (app) => {
      await app.page.keyboard.press('/');
      await app.page.keyboard.type('كوريا الشمالية');
      await expect(app.page.getByRole('option').first()).toBeVisible();
      await app.page.keyboard.press('Enter');
      await expect.poll(() => app.selected()).toBe('north-korea');
      await app.tabTo(stop(app.page), 'Shift+Tab');
      expect(await focusedName(app.page)).toContain(nameOf('north-korea', 'ar'));
      await goTo(app.page, 'yoon-suk-yeol');
      expect(await focusedName(app.page)).toContain('تحذير يون سوك يول لكوريا الشمالية، اقتباسان');
      await app.page.keyboard.press('Space');
      await expectAnswer(app, WARNING);
      await expect(stop(app.page), 'the walk goes on').toBeFocused();
    },
    mouse: async (app) => {
      await app.button(app.legend, 'filters.facet.ties').click();
      await app.legend.getByRole('button', { name: /^Actions and stances: one by one/ }).click();
      await app.legend
        .getByRole('button', { name: /^The rest/ })
        .first()
        .click();
      await app.legend.getByRole('button', { name: 'Only warns' }).click();
      await app.page.getByRole('button', { name: said('en', 'command.table'), exact: true }).click();
      await choice(app.tabView, 'table.list.ties').click();
      await expect(app.tabView.getByRole('row')).toHaveCount(5);
      await app.tabView.getByRole('row', { name: 'Yoon Suk Yeol warns North Korea' }).click();
      await expectAnswer(app, WARNING);
    },
    touch: async (app) => {
      const point = await app.page.evaluate(() => window.rawabit?.nodePoint('north-korea') ?? null);
      if (!point) throw new Error('North Korea is not drawn');
      await app.page.touchscreen.tap(point.x, point.y);
      await expect.poll(() => app.selected()).toBe('north-korea');
      await app.evidence.locator(`[data-leads-to="edge ${WARNING}"]`).tap();
      await expectAnswer(app, WARNING);
    },
  },
};

for (const [question, ways] of Object.entries(QUESTIONS)) {
  test.describe(question, () => {
    test('by keyboard alone, in Arabic', async ({ app }) => {
      // Many presses of Tab.
      test.slow();
      await app.open({ language: 'ar' });
      await ways.keyboard(app);
    });

    test('by mouse, in English', async ({ app }) => {
      await app.open({ language: 'en' });
      await ways.mouse(app);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      test('by touch, in Arabic', async ({ app }) => {
        await app.open({ language: 'ar' });
        await ways.touch(app);
      });
    });
  });
}
