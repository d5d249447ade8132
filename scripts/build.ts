import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers.ts';

/** Where the extension for a browser is built. */
export function builtFolder(browser: BrowserName): string {
  return resolve('.output', `${browser}-mv3`);
}

/**
 * Builds the extension for a browser and returns its folder; `mapped`, the same with source maps in a folder of its own.
 * Throws, with what the build said, where that fails.
 */
export function buildExtension(browser: BrowserName, mapped = false): string {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    encoding: 'utf8',
    // As for its readers, also where a test runner says otherwise: what is for developers is left out.
    env: { ...process.env, NODE_ENV: 'production', ...(mapped && { SELON_MAPPED: 'yes' }) },
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed\n${stdout}${stderr}`);
  console.error(stdout.trim());
  return mapped ? `${builtFolder(browser)}-mapped` : builtFolder(browser);
}
