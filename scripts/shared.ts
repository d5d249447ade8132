import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * The folder of gold sets and real pages, which are not part of the project: SELON_SHARED, by default ../shared.
 * Undefined where it is not there.
 */
export function sharedFolder(): string | undefined {
  const folder = resolve(process.env.SELON_SHARED || '../shared');
  return existsSync(join(folder, 'gold', 'score.mjs')) ? folder : undefined;
}

/**
 * Has a saved page stand as it was saved: its scripts have run, some of them wait for ever for what they cannot load any more, and a
 * browser would wait for each refusal. Some pages hide their body until a script shows it.
 */
const AS_SAVED = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>:root > body { display: block !important }</style>`;

/** Serves real pages by their folder and file, as they were saved. */
export async function readSavedPage(path: string): Promise<string | undefined> {
  const html = await readFile(join(sharedFolder() ?? '', 'pages', path), 'utf8').catch(() => undefined);
  return html?.replace(/<head\b[^>]*>/i, (head) => head + AS_SAVED);
}
