// A long session, with everything used that can be clicked: nobody but the site that is read is asked for anything.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { builtFolder } from '../../scripts/build.ts';
import type { View } from '../../scripts/driver/driver.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { serveSites } from '../pages/serve.ts';

const TIMEOUT = 240_000;
const ARTICLES = ['/en-ferry.html', '/fr-barrage.html', '/witness/', '/live-blog/', '/kept/'];
const ROUNDS = 2;

/** Clicks every control of a view, those that lead elsewhere or ask for access aside. Returns how many. */
function clickAll(view: View): Promise<number> {
  return view.evaluate(async () => {
    const clicked = new Set<Element>();
    for (;;) {
      const next = [
        ...document.querySelectorAll<HTMLElement>('button, [role=switch], summary, input[type=checkbox], input[type=radio]'),
      ].find((control) => !clicked.has(control) && control.checkVisibility());
      if (!next || clicked.size > 200) return clicked.size;
      clicked.add(next);
      next.click();
      await new Promise((turn) => setTimeout(turn, 20));
    }
  }, undefined);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, (path) =>
      /^\/[\w-]+\.html$/.test(path) ? readFile(`samples${path}`).catch(() => undefined) : serveSites(path),
    );
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  it('asks nobody for anything', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const path of ARTICLES) {
        const session = await harness.line.open(harness.site.url(path));
        expect(await session.read()).toMatchObject({ state: 'article' });
        const { length } = await paintedIn(session.page);
        for (let step = 0; step < length; step += 1) await session.ask('step', { by: 1, otherwise: '' });
        await session.close();
      }
    }
    // Last, for controls change what is read.
    let controls = 0;
    for (const path of ARTICLES.slice(0, 2)) {
      const session = await harness.line.open(harness.site.url(path));
      const popup = await session.popup();
      await expect.poll(() => popup.evaluate(() => document.querySelectorAll('button').length, undefined)).toBeGreaterThan(0);
      controls += await clickAll(popup);
      await popup.close();
      await session.close();
    }
    for (const page of readdirSync(builtFolder(browser)).filter((file) => file.endsWith('.html') && file !== 'popup.html')) {
      const view = await harness.driven.openOwn(page);
      await expect.poll(() => view.evaluate(() => document.querySelector('#app')?.childElementCount ?? 0, undefined)).toBeGreaterThan(0);
      controls += await clickAll(view);
      await view.close();
    }
    expect(controls).toBeGreaterThan(10);
    if (browser === 'chrome') await harness.line.end('update');
    expect(harness.site.served.filter((path) => ARTICLES.includes(path)).length).toBeGreaterThanOrEqual(ROUNDS * ARTICLES.length);
    expect(harness.outside()).toEqual([]);
  });
});
