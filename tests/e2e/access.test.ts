// Where the browser keeps the extension out, or lets it in when it is asked: the popup says what is so, and the one thing that helps.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { type Harness, has, type OpenPopup, openPopup, paintedIn, point, startHarness, textOf } from '../harness.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 10_000 };
const EVERY_PAGE = ['http://*/*', 'https://*/*'];
const ACTION = '.notice .primary';
const { t } = messagesFor('en');

/** A document of one empty page. */
const PDF = `%PDF-1.1
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 300 144] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R >> endobj
trailer << /Root 1 0 R >>
%%EOF`;
const PAGES: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
  '/ferry.html': () => readFile('samples/en-ferry.html'),
  '/report.pdf': async () => PDF,
  '/report': async () => PDF,
};

/** The extensions' interface, as far as it is stood in for. */
interface Scope {
  chrome: { permissions: { request: unknown } };
  browser?: Scope['chrome'];
  asked?: string[];
  allow(): void;
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, async (path) => PAGES[path]?.());
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);
  beforeEach(() => harness.driven.allowSites(true));

  /** A tab that leads to an address, of whose site the reader has withdrawn the access or not, with the popup of it. */
  async function popupAt(address: string, isWithdrawn = false): Promise<OpenPopup> {
    const session = await harness.line.open(harness.site.url('/ferry.html'));
    await session.read();
    if (isWithdrawn) await harness.driven.allowSites(false);
    await session.page.goto(address);
    return openPopup(session);
  }
  const toSay = (popup: View, words: string) => expect.poll(() => textOf(popup, '.notice'), PATIENCE).toContain(words);
  const toHaveRead = async ({ page }: Session, popup: View) => {
    await page.bringToFront();
    await expect.poll(() => has(popup, '.summary'), PATIENCE).toBe(true);
    expect((await paintedIn(page)).length).toBeGreaterThan(5);
  };

  /**
   * Clicks on what asks for access, and allows it. Chrome asks in a window of its own, which no driver reaches: the question is
   * answered in its place there, and the access given in the browser's settings.
   */
  async function allowBy(popup: View, selector: string, origins: string[]): Promise<void> {
    await popup.bringToFront();
    if (browser === 'firefox') return point(popup, selector);
    await popup.evaluate(() => {
      const scope = globalThis as unknown as Scope;
      for (const { permissions } of new Set([scope.chrome, scope.browser ?? scope.chrome])) {
        permissions.request = (asked: { origins: string[] }, answer?: (given: boolean) => void) => {
          scope.asked = asked.origins;
          return new Promise((resolve) => {
            scope.allow = () => {
              answer?.(true);
              resolve(true);
            };
          });
        };
      }
    }, undefined);
    await point(popup, selector);
    await expect.poll(() => popup.evaluate(() => (globalThis as unknown as Scope).asked ?? null, undefined)).toEqual(origins);
    await harness.driven.allowSites(true);
    await popup.evaluate(() => (globalThis as unknown as Scope).allow(), undefined);
  }

  it("says of the browser's own pages that nothing can be read there, and offers nothing", async () => {
    const { popup, close } = await popupAt(browser === 'chrome' ? 'chrome://version' : 'about:config');
    await toSay(popup, t('state.no-access.restricted'));
    expect(await has(popup, '.notice button')).toBe(false);
    await close();
  });

  // Firefox lets no extension into its viewer, and tells of what is in it the address alone.
  const NAMELESS = browser === 'chrome' ? t('state.pdf.text') : t('state.no-access.restricted');
  it.each([
    ['/report.pdf', t('state.pdf.text')],
    ['/report', NAMELESS],
  ])('says of a PDF document at %s what it is, as far as it can be told, and offers nothing', async (path, words) => {
    const { popup, close } = await popupAt(harness.site.url(path));
    await toSay(popup, words);
    expect(await has(popup, '.notice button')).toBe(false);
    await close();
  });

  const itWithReaderView = browser === 'firefox' ? it : undefined;
  itWithReaderView?.('leaves the reader view, and reads the page itself', async () => {
    const address = `about:reader?url=${encodeURIComponent(harness.site.url('/ferry.html'))}`;
    const { session, popup: before, close } = await popupAt(address);
    await session.page.bringToFront();
    await harness.driven.clickButton();
    const popup = await session.popup();
    await toSay(popup, t('state.reader-view.text'));
    await point(popup, ACTION);
    await toHaveRead(session, popup);
    await before.close();
    await close();
  });

  it('asks for the access that the reader has withdrawn, and reads once it is given', async () => {
    const { session, popup, close } = await popupAt(harness.site.url('/ferry.html'), true);
    await toSay(popup, t('state.no-access.ask-all'));
    expect(await session.state()).toBeUndefined();
    await allowBy(popup, ACTION, EVERY_PAGE);
    await expect.poll(() => has(popup, ACTION), PATIENCE).toBe(false);
    await toHaveRead(session, popup);
    await close();
  });

  it('reads where the reader has clicked on its button, says so, and offers to do so always', async () => {
    const { session, popup: before, close } = await popupAt(harness.site.url('/ferry.html'), true);
    await session.page.bringToFront();
    await harness.driven.clickButton();
    await expect.poll(async () => (await session.state())?.reading.state, PATIENCE).toBe('article');
    const popup = await session.popup();
    await expect.poll(() => textOf(popup, '.on-click'), PATIENCE).toContain(t('panel.on-click', { host: 'localhost' }));
    await toHaveRead(session, popup);
    await allowBy(popup, '.on-click button', ['http://localhost/*']);
    await expect.poll(() => has(popup, '.on-click'), PATIENCE).toBe(false);
    await before.close();
    await session.page.bringToFront();
    await session.page.goto(harness.site.url('/ferry.html'));
    expect(await session.read()).toMatchObject({ state: 'article' });
    await popup.close();
    await close();
  });
});
