import type { Access } from './access.ts';
import { accessTo, startReader } from './access.ts';
import { askTab } from './messaging.ts';
import type { TabState } from './protocol.ts';

/**
 * The state of the session in a tab, which is started where the page was open before the extension was;
 * where there can be none, why the tab does not answer.
 */
export async function stateOf(tabId: number): Promise<{ session: TabState } | { access: Exclude<Access, { state: 'asleep' }> }> {
  const session = await askTab(tabId, 'get-state');
  if (session !== undefined) return { session };
  const access = await accessTo(tabId);
  if (access.state !== 'asleep') return { access };
  const started = (await startReader(tabId)) ? await askTab(tabId, 'get-state') : undefined;
  return started === undefined ? { access: { state: 'restricted' } } : { session: started };
}

/** Reads a page on request, also one that the gate would leave alone. */
export async function readOnRequest(tabId: number): Promise<TabState | undefined> {
  const session = await askTab(tabId, 'read');
  if (session !== undefined) return session;
  return (await startReader(tabId)) ? askTab(tabId, 'read') : undefined;
}
