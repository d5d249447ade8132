import type { Reading } from '../analysis/reading.ts';
import { askTab } from './messaging.ts';
import { versionOf } from './own-pages.ts';

/**
 * What an export of a tab's profile is made from: the reading with the text that its findings are offsets into, the positions of those
 * that the reader took off, the extension's version. Undefined where nobody answers, or where the page changed meanwhile.
 */
export async function profileOf(
  tabId: number,
): Promise<{ reading: Reading; text: string; dismissed: number[]; version: string } | undefined> {
  const [session, read] = await Promise.all([askTab(tabId, 'get-state'), askTab(tabId, 'text')]);
  if (session?.reading.state !== 'article' || session.revision !== read?.revision) return undefined;
  const { reading, dismissed } = session;
  return { reading, text: read.text, dismissed, version: versionOf() };
}
