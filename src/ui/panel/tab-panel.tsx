import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Category } from '../../analysis/findings.ts';
import { requestAccess } from '../../extension/access.ts';
import { askTab, onReport } from '../../extension/messaging.ts';
import type { TabState } from '../../extension/protocol.ts';
import { readOnRequest, stateOf } from '../../extension/reading.ts';
import { changeSettings } from '../../extension/settings.ts';
import { withSiteOn } from '../../extension/site-rules.ts';
import type { Messages } from '../../messages/messages.ts';
import { Panel, type PanelActions, type PanelState } from './panel.tsx';

/** The panel of one tab, kept up with the session there. */
export function TabPanel({ tabId, marked, messages }: { tabId: number; marked: readonly Category[]; messages: Messages }) {
  const [state, setState] = useState<PanelState>({ at: 'opening' });
  const latest = useRef(state);
  latest.current = state;

  const refresh = useCallback(() => settle(panelStateOf(tabId), setState), [tabId]);
  useEffect(() => {
    refresh();
    return onReport(tabId, refresh);
  }, [tabId, refresh]);

  const actions = useMemo((): PanelActions => {
    const take = (answer: Promise<TabState | undefined>) =>
      settle(
        answer.then((session) => (session === undefined ? panelStateOf(tabId) : { at: 'session', session })),
        setState,
      );
    const revision = () => (latest.current.at === 'session' ? latest.current.session.revision : -1);
    return {
      goTo: async (position) => (await askTab(tabId, 'go-to', { position, revision: revision() }))?.found ?? false,
      filter: (categories) => take(askTab(tabId, 'filter', { categories })),
      setShown: (shown) => take(askTab(tabId, 'set-shown', { shown })),
      dismiss: (position, dismissed) => take(askTab(tabId, 'dismiss', { position, revision: revision(), dismissed })),
      read: () => take(readOnRequest(tabId)),
      // The session follows the settings, and reports.
      allowSite: (url) => {
        changeSettings((settings) => withSiteOn(settings, url)).catch(refresh);
      },
      retry: refresh,
      requestAccess: () => {
        const asked = latest.current;
        if (asked.at !== 'withheld') return;
        settle(
          requestAccess(asked.origins).then((given) => (given ? panelStateOf(tabId) : { ...asked, refused: true })),
          setState,
        );
      },
    };
  }, [tabId, refresh]);

  return <Panel state={state} marked={marked} messages={messages} actions={actions} />;
}

async function panelStateOf(tabId: number): Promise<PanelState> {
  const found = await stateOf(tabId);
  if ('session' in found) return { at: 'session', session: found.session };
  if (found.access.state === 'restricted') return { at: 'restricted' };
  const { origins, host } = found.access;
  return { at: 'withheld', origins, refused: false, ...(host === undefined ? {} : { host }) };
}

function settle(next: Promise<PanelState>, setState: (state: PanelState) => void): void {
  next.then(setState, (error: unknown) => setState({ at: 'broken', failure: error instanceof Error ? error.message : String(error) }));
}
