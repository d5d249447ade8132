import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Category } from '../../analysis/findings.ts';
import type { SessionState } from '../../analysis/reading.ts';
import { factsOf, leaveReaderView, onLoaded, requestAccess, type TabFacts } from '../../extension/access.ts';
import { askTab, onReport } from '../../extension/messaging.ts';
import { openHelp, openOptions, versionOf } from '../../extension/own-pages.ts';
import { profileOf } from '../../extension/profile.ts';
import { readOnRequest, stateOf } from '../../extension/reading.ts';
import { changeSettings } from '../../extension/settings.ts';
import { withSiteOff, withSiteOn } from '../../extension/site-rules.ts';
import { askBackground } from '../../extension/tab-messaging.ts';
import type { Messages } from '../../messages/messages.ts';
import type { KnownDetails } from './context.ts';
import { Panel, type PanelActions, type PanelState } from './panel.tsx';

/** Milliseconds between looks at a page that has no session yet. */
const STILL_LOADING = 500;

/** The panel of one tab, kept up with the session there. */
export function TabPanel({ tabId, marked, messages }: { tabId: number; marked: readonly Category[]; messages: Messages }) {
  const [state, setState] = useState<PanelState>({ at: 'opening' });
  const [facts, setFacts] = useState<TabFacts>({ isPrivate: false });
  const [details, setDetails] = useState<KnownDetails>();
  const [unsaved, setUnsaved] = useState<string>();
  const latest = useRef(state);
  latest.current = state;

  const refresh = useCallback(() => void settle(panelStateOf(tabId), setState), [tabId]);
  useEffect(() => {
    refresh();
    factsOf(tabId).then(setFacts, () => undefined);
    const endings = [onReport(tabId, refresh), onLoaded(tabId, refresh)];
    return () => {
      for (const end of endings) end();
    };
  }, [tabId, refresh]);

  // A page that is not read by itself says nothing of having become ready.
  useEffect(() => {
    if (state.at !== 'loading') return;
    const again = setTimeout(refresh, STILL_LOADING);
    return () => clearTimeout(again);
  }, [state, refresh]);

  const article = state.at === 'session' && state.session.reading.state === 'article' ? state.session : undefined;
  const revision = article?.revision;
  useEffect(() => {
    // Without them the list shows the words of each finding alone.
    if (article) detailsOf(tabId, article).then(setDetails, () => undefined);
  }, [tabId, revision]);

  const actions = useMemo((): PanelActions => {
    const take = (answer: Promise<SessionState | undefined>) =>
      settle(
        answer.then((session) => (session === undefined ? panelStateOf(tabId) : { at: 'session', session })),
        setState,
      );
    const present = () => (latest.current.at === 'session' ? latest.current.session.revision : -1);
    // The session follows the settings, and reports.
    const change = (how: Parameters<typeof changeSettings>[0]) => {
      changeSettings(how).then(
        () => setUnsaved(undefined),
        (error: unknown) => setUnsaved(wordsOf(error)),
      );
    };
    return {
      goTo: async (position) => (await askTab(tabId, 'go-to', { position, revision: present() }))?.found ?? false,
      filter: (categories) => take(askTab(tabId, 'filter', { categories })),
      setShown: (shown) => take(askTab(tabId, 'set-shown', { shown })),
      dismiss: (position, dismissed) => take(askTab(tabId, 'dismiss', { position, revision: present(), dismissed })),
      read: () => take(readOnRequest(tabId)),
      forbidSite: (url) => change((settings) => withSiteOff(settings, url)),
      allowSite: (url) => change((settings) => withSiteOn(settings, url)),
      profile: () => profileOf(tabId),
      requestAccess: (withheld) => {
        const asked = latest.current;
        const answered = requestAccess(withheld.origins).then(async (given): Promise<PanelState> => {
          setFacts(await factsOf(tabId));
          return given || asked.at !== 'withheld' ? panelStateOf(tabId) : { ...asked, refused: true };
        });
        void settle(answered, setState);
      },
      // The page loads then, which is heard of.
      leaveReaderView: () => void leaveReaderView(tabId).catch(refresh),
      openOptions: () => void openOptions().then(close),
      openHelp: () => void openHelp().then(close),
      retry: refresh,
    };
  }, [tabId, refresh]);

  return (
    <Panel
      state={state}
      facts={facts}
      details={details}
      marked={marked}
      unsaved={unsaved}
      version={versionOf()}
      messages={messages}
      actions={actions}
    />
  );
}

async function panelStateOf(tabId: number): Promise<PanelState> {
  const found = await stateOf(tabId);
  if ('session' in found) return { at: 'session', session: found.session };
  const { access } = found;
  if (access.state === 'loading') return { at: 'loading', isThere: access.isThere };
  if (access.state !== 'withheld') return { at: access.state };
  const { state: _, ...withheld } = access;
  return { at: 'withheld', refused: false, ...withheld };
}

/** Nothing where the page has changed since: it reports, and then it is asked again. */
async function detailsOf(tabId: number, { reading, revision }: SessionState): Promise<KnownDetails | undefined> {
  const read = await askTab(tabId, 'text');
  if (read?.revision !== revision) return undefined;
  const { language, sources, clauses, figures } = reading;
  return { ...read, ...(await askBackground('details', { text: read.text, findings: { language, sources, clauses, figures } })) };
}

/** Closes the panel where it is a popup; one that is shown as a page stays. */
function close(): void {
  if (location.search === '') window.close();
}

function settle(next: Promise<PanelState>, setState: (state: PanelState) => void): Promise<void> {
  return next.then(setState, (error: unknown) => setState({ at: 'broken', failure: wordsOf(error) }));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
