import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of gold sets and real pages, which are not part of the project: SELON_SHARED, by default ../shared.
 * Undefined where it is not there.
 */
export function sharedFolder(): string | undefined {
  const folder = resolve(process.env.SELON_SHARED || '../shared');
  return existsSync(join(folder, 'gold', 'score.mjs')) ? folder : undefined;
}
