// The welcome page, as the browser opens it when the extension is installed, and as the help.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import { UI_LANGUAGES } from '../../src/messages/catalogue.ts';
import { welcomeMessages } from '../../src/messages/welcome-messages.ts';
import { click, type Harness, missedStops, startHarness, store, tabStops, tabsWith, tabTo, textOf } from '../harness.ts';

const TIMEOUT = 60_000;
const PATIENCE = { timeout: 10_000 };

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, async () => undefined);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  it('is shown once after installation', async () => {
    const popup = await harness.driven.openOwn('popup.html?tab=999999');
    await expect.poll(() => tabsWith(popup, '/welcome.html'), PATIENCE).toBe(1);
    await popup.close();
  });

  describe.each(UI_LANGUAGES)('in %s', (language) => {
    const { t } = welcomeMessages(language);
    let page: View;
    beforeEach(async () => {
      const own = await harness.driven.openOwn('popup.html?tab=0');
      await store(own, { settings: { version: 2, language } });
      await own.close();
      page = await harness.driven.openOwn('welcome.html');
      await expect.poll(() => textOf(page, 'h1'), PATIENCE).toBe(t('welcome.title'));
    });
    afterEach(() => page.close());

    it('shows a sample that the extension has read just now, and the keys as they are set', async () => {
      const marks = () => page.evaluate(() => document.querySelectorAll('.paper .line').length, undefined);
      await expect.poll(marks, PATIENCE).toBe(4);
      expect(await textOf(page, '.paper h3')).toBe(t('welcome.sample.headline'));
      expect(await page.evaluate(() => document.querySelectorAll('kbd').length, undefined)).toBe(3);
    });

    it('leads to the settings by the keyboard, and they lead back', async () => {
      await page.bringToFront();
      await tabTo(page, '.welcome button');
      await page.press('Enter');
      await expect.poll(() => tabsWith(page, '/options.html'), PATIENCE).toBeGreaterThan(0);
      const options = await harness.driven.openOwn('options.html');
      await expect.poll(() => textOf(options, '[data-does=help]'), PATIENCE).not.toBe('');
      const before = await tabsWith(page, '/welcome.html');
      await click(options, '[data-does=help]');
      await expect.poll(() => tabsWith(page, '/welcome.html'), PATIENCE).toBe(before + 1);
      await options.close();
    });

    it('can be used by the keyboard alone, with the focus in sight', async () => {
      await page.bringToFront();
      const stops = await tabStops(page);
      expect(stops.length).toBeGreaterThan(0);
      expect(stops.filter(({ outline }) => outline === 'none')).toEqual([]);
      expect(await missedStops(page)).toEqual([]);
    });
  });
});
