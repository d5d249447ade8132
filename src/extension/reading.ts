import type { SessionState } from '../analysis/reading.ts';
import type { Access } from './access.ts';
import { accessTo, startReader } from './access.ts';
import { askTab } from './messaging.ts';

/**
 * The state of the session in a tab, which is started where there is none yet: the page was open before the extension was, or it may be
 * read only now that the reader has clicked on the extension's button. Where there can be none, or not yet, why the tab does not answer.
 */
export async function stateOf(tabId: number): Promise<{ session: SessionState } | { access: Exclude<Access, { state: 'asleep' }> }> {
  const session = await askTab(tabId, 'get-state');
  if (session !== undefined) return { session };
  const access = await accessTo(tabId);
  // What is called a PDF document may be a page about one.
  if (access.state !== 'asleep' && access.state !== 'withheld' && access.state !== 'pdf') return { access };
  const started = (await startReader(tabId)) ? await askTab(tabId, 'get-state') : undefined;
  if (started !== undefined) return { session: started };
  return { access: access.state === 'asleep' ? { state: 'restricted' } : access };
}

/** Reads a page on request, also one that the gate would leave alone, or that is not all there yet. */
export async function readOnRequest(tabId: number): Promise<SessionState | undefined> {
  const session = await askTab(tabId, 'read');
  if (session !== undefined) return session;
  return (await startReader(tabId, true)) ? askTab(tabId, 'read') : undefined;
}
