import { BROWSERS } from '../scripts/browsers.ts';
import { buildExtension } from '../scripts/build.ts';

/** Builds the extension for each browser, once for all tests of a project, unless SELON_BUILT says that it was just built. */
export function setup(): void {
  if (!process.env.SELON_BUILT) for (const browser of BROWSERS) buildExtension(browser);
}
