// Every screen in every state, and what brings it there.
import type { Category } from '../../src/analysis/findings.ts';
import { CATEGORIES } from '../../src/analysis/findings.ts';
import { defaultSettings } from '../../src/extension/read-settings.ts';
import type { Settings } from '../../src/extension/settings.ts';
import { settingsFile } from '../../src/extension/settings-file.ts';
import { PANEL_STATES } from '../../tests/panel-states.ts';
import type { ChromiumView } from '../driver/chromium.ts';
import { pictureOf } from '../driver/picture.ts';
import { behaviourFor, standIn } from './stand-in-tab.ts';
import { keep, type Look, type Studio } from './studio.ts';

type Prepare = (view: ChromiumView) => Promise<unknown>;

/** The least height of a picture, in CSS pixels. */
const LEAST = { popup: 120, page: 700 };

const press =
  (...selectors: string[]): Prepare =>
  async ({ page }) => {
    for (const selector of selectors) await page.click(selector);
  };

/** The popup in each of its states, told by a tab that only says so. */
export async function popupStates(studio: Studio, look: Look): Promise<void> {
  for (const [name, shown] of Object.entries(PANEL_STATES)) {
    const view = await studio.openOwn('popup.html?tab=1', look, { run: standIn, argument: behaviourFor(shown) });
    await view.page.waitForSelector('.summary, .notice');
    if (name === 'refused') await view.page.click('.notice .primary');
    await keep(`popup-states/${name}`, look, await pictureOf(view, look.width, LEAST.popup));
    await view.close();
  }
}

const OPENED: Record<string, Prepare> = {
  article: async () => {},
  'all-kinds': press('.scope li:nth-child(2) button', '[aria-labelledby=findings] .scope:nth-child(2) li:nth-child(2) button'),
  filtered: press('.legend [data-category=unnamed]'),
  opened: async (view) => {
    await press('.finding [aria-expanded]', '.descriptions summary', '.export summary')(view);
    for (const check of await view.page.$$('.checks summary')) await check.click();
  },
  'taken-off': press('.finding .actions button:nth-of-type(3)'),
};

/** The popup of a sample article, and what opens in it. */
export async function popupOfSample(studio: Studio, look: Look): Promise<void> {
  const session = await studio.openSample(look);
  for (const [name, prepare] of Object.entries(OPENED)) {
    const view = await studio.openOwn(session.popupPath, look);
    await view.page.waitForSelector('.descriptions');
    await prepare(view);
    await keep(`popup/${name}`, look, await pictureOf(view, look.width, LEAST.popup));
    await session.ask('filter', { categories: [] });
    await view.close();
  }
  await session.close();
}

const FULL: Settings = {
  ...defaultSettings(),
  marked: [...CATEGORIES],
  lines: { unnamed: 'dotted', vague: 'double', figure: 'double', sourced: 'solid' },
  sites: {
    elsewhere: 'on-request',
    rules: {
      'tolby-courier.example': 'read',
      'gazette.combe-noire.example': 'on-request',
      'a-long-name-of-a-house.and-its-desk.example': 'never',
    },
  },
  phrases: {
    en: { mark: ['word on the quay', 'people with ears'], leave: ['a spokesperson for the harbour'] },
    fr: { mark: ['le bruit court'], leave: ['un proche parent'] },
  },
};

const give =
  (name: string, text: string): Prepare =>
  async ({ page }) => {
    await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.waitForSelector('.asking :is(p, li)');
  };

const OPTIONS: Record<string, { settings?: Settings; prepare?: Prepare }> = {
  default: {},
  full: { settings: FULL },
  tried: {
    settings: FULL,
    prepare: async ({ page }) => {
      await page.fill('[data-list=en-mark] input', 'quay');
      await page.fill(
        '.language:first-of-type textarea',
        'The word on the quay is that people with ears heard a spokesperson for the harbour.',
      );
      await page.fill('[aria-labelledby=sites] input[type=text]', 'no site');
      await page.click('[aria-labelledby=sites] [type=submit]');
    },
  },
  imported: { prepare: give('settings.json', settingsFile(FULL)) },
  refused: { prepare: give('settings.json', JSON.stringify({ ...FULL, language: 'xx', lines: { ...FULL.lines, vague: 'loud' } })) },
  forgetting: { prepare: press('[data-does=dismissals]') },
  reset: { settings: FULL, prepare: press('[data-does=reset]') },
};

/** The options page, fresh and full, and what it asks and says. */
export async function optionsPages(studio: Studio, look: Look): Promise<void> {
  for (const [name, { settings = defaultSettings(), prepare }] of Object.entries(OPTIONS)) {
    await studio.set({ ...settings, language: look.language });
    const view = await studio.openOwn('options.html', look);
    await view.page.waitForSelector('#data');
    await prepare?.(view);
    // What has just happened is said after a breath.
    await view.page.waitForTimeout(200);
    await keep(`options/${name}`, look, await pictureOf(view, look.width, LEAST.page));
    await view.close();
  }
}

export async function welcomePage(studio: Studio, look: Look): Promise<void> {
  const view = await studio.openOwn('welcome.html', look);
  await view.page.waitForSelector('.why li');
  await keep('welcome/welcome', look, await pictureOf(view, look.width, LEAST.page));
  await view.close();
}

/** The sample article with its marks, and the card of a mark of each kind that has one. */
export async function articlePages(studio: Studio, look: Look): Promise<void> {
  const session = await studio.openSample(look);
  const { page } = session;
  await keep('page/marks', look, await pictureOf(page, look.width, LEAST.page));
  const categories: Category[] = ['unnamed', 'clause', 'vague', 'hearsay', 'unattributed', 'anonymous', 'named', 'document'];
  for (const category of categories) {
    await session.ask('filter', { categories: [category] });
    await page.resize({ width: look.width, height: LEAST.page });
    await openCard(page);
    await keep(`page/card-${category}`, look, await page.screenshot());
    await page.press('Escape');
  }
  await session.close();
}

/** Opens the card of the first mark, or of the first that holds some words. */
export async function openCard(view: ChromiumView, words = ''): Promise<void> {
  const { x, y } = await view.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      });
    const range = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).find((one) => one.toString().includes(wanted));
    if (!range) throw new Error(`Nothing is marked that holds ${wanted}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  // Away first: a card opens when the pointer comes.
  await view.point(1, 1);
  await view.point(x, y);
  await view.page.waitForFunction(() => document.querySelector(':root > :popover-open') !== null);
  await view.page.waitForTimeout(300);
}
