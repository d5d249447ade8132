// npm run icons
// Renders the icons of the extension, and those of its button, from their drawing.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers.ts';

const FOLDER = 'public/icons';

/** The icon itself, and what the button looks like where nothing is marked: sizes in pixels. */
const LOOKS = [
  { look: 'on', prefix: '', sizes: [16, 32, 48, 128] },
  { look: 'off', prefix: 'off-', sizes: [16, 32] },
  { look: 'idle', prefix: 'idle-', sizes: [16, 32] },
];

const drawing = await readFile(join(FOLDER, 'selon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await requireBrowser('chrome'), chromiumSandbox: false });
try {
  for (const { look, prefix, sizes } of LOOKS) {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const style = '<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>';
      await page.setContent(style + drawing.replace('<svg ', `<svg data-look="${look}" `));
      const file = join(FOLDER, `${prefix}${size}.png`);
      await writeFile(file, await page.screenshot({ omitBackground: true }));
      await page.close();
      console.log(`Wrote ${file}`);
    }
  }
} finally {
  await browser.close();
}
