import type { View } from './driver.ts';

/** The bound of a picture of a whole page, in CSS pixels. */
const MOST_HEIGHT = 8000;
const MOST_TRIES = 5;

/**
 * A picture of a whole page at a width, of at least a height, down to a bound; all in CSS pixels. What is out of sight may not be laid out, and is then taken
 * for higher or lower than it is: the page is measured again once all of it was in sight.
 */
export async function pictureOf(view: View, width: number, least = 900): Promise<Uint8Array> {
  await view.bringToFront();
  let height = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await view.resize({ width, height: least });
    const measured = Math.min(Math.max(await drawnHeight(view), 1), MOST_HEIGHT);
    await view.resize({ width, height: measured });
    await drawnHeight(view);
    if (measured === height) break;
    height = measured;
  }
  return view.screenshot();
}

/** The height of a page, in CSS pixels, once what is in sight from its top on is drawn. */
function drawnHeight(view: View): Promise<number> {
  return view.evaluate(async () => {
    scrollTo({ top: 0, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    return document.documentElement.scrollHeight;
  }, undefined);
}
