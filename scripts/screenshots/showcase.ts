// The pictures that README and the stores show.
import { join } from 'node:path';
import type { UiLanguage } from '../../src/messages/catalogue.ts';
import type { ChromiumView } from '../driver/chromium.ts';
import type { Size } from '../driver/driver.ts';
import { openCard } from './screens.ts';
import { type Look, type OpenSample, type Studio, writePicture } from './studio.ts';

/** What the stores ask for. */
const STORE: Size = { width: 1280, height: 800 };
const README: Size = { width: 760, height: 640 };
/** The most that browsers give a popup. */
const POPUP: Size = { width: 400, height: 600 };

/** Words of the samples whose card is shown. */
const SHOWN: Record<UiLanguage, string> = { en: 'A senior official', fr: 'Un haut fonctionnaire' };

/** Writes them for a language; README is in English. */
export async function showcase(studio: Studio, language: UiLanguage): Promise<void> {
  const stores = (name: string, picture: Uint8Array) => writePicture(join('store', language, `${name}.png`), picture);
  const light: Look = { language, scheme: 'light', width: STORE.width };
  const dark: Look = { ...light, scheme: 'dark' };
  const session = await openClean(studio, light);
  const popup = await popupOf(studio, session, light);
  await stores('1-article', await withCard(session.page, light, STORE));
  await stores('2-popup', await withPopup(studio, session.page, popup));
  if (language === 'en') {
    await writePicture('docs/pictures/article.png', await withCard(session.page, light, README));
    await writePicture('docs/pictures/popup.png', popup);
  }
  await session.close();
  const darkSession = await openClean(studio, dark);
  await stores('3-dark', await withPopup(studio, darkSession.page, await popupOf(studio, darkSession, dark)));
  await darkSession.close();
  const options = await studio.openOwn('options.html', light);
  await options.page.waitForSelector('#data');
  await options.resize(STORE);
  await stores('4-settings', await options.screenshot());
  await options.close();
}

/** The sample as it is once its bar about cookies is gone. */
async function openClean(studio: Studio, look: Look): Promise<OpenSample> {
  const session = await studio.openSample(look);
  await session.page.evaluate(() => document.querySelector('.cookies')?.remove(), undefined);
  return session;
}

async function withCard(page: ChromiumView, { language }: Look, size: Size): Promise<Uint8Array> {
  await page.resize(size);
  await openCard(page, SHOWN[language]);
  const picture = await page.screenshot();
  await page.press('Escape');
  return picture;
}

async function popupOf(studio: Studio, { popupPath }: OpenSample, look: Look): Promise<Uint8Array> {
  const view = await studio.openOwn(popupPath, look);
  await view.page.waitForSelector('.descriptions');
  await view.resize(POPUP);
  const picture = await view.screenshot();
  await view.close();
  return picture;
}

/** The article with the popup where browsers put it. */
async function withPopup(studio: Studio, page: ChromiumView, popup: Uint8Array): Promise<Uint8Array> {
  await page.resize(STORE);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), undefined);
  const sheet = await studio.open();
  await sheet.resize(STORE);
  const at = (style: string, picture: Uint8Array) =>
    `<img style="position: fixed; ${style}" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}" alt="">`;
  const frame = 'top: 8px; right: 24px; border: 1px solid #8888; border-radius: 8px; box-shadow: 0 8px 32px #0008';
  await sheet.page.setContent(at('inset: 0', await page.screenshot()) + at(frame, popup));
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}
