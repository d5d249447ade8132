import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category } from '../../analysis/findings.ts';
import type { SessionState } from '../../analysis/reading.ts';
import type { TabFacts, Withheld } from '../../extension/access.ts';
import type { Messages } from '../../messages/messages.ts';
import { countForSummary, summarise } from '../../messages/summary.ts';
import { Switch } from '../shared/switch.tsx';
import type { KnownDetails } from './context.ts';
import { ExportMenu, type Profiled } from './export-menu.tsx';
import { Foot } from './foot.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { listFor } from './listing.ts';
import { Notice } from './notice.tsx';
import { noticeOf } from './notices.ts';
import { ProfileView } from './profile-view.tsx';
import { useWanted } from './wanted.ts';

/** What the panel has to show. */
export type PanelState =
  | { at: 'opening' }
  | { at: 'session'; session: SessionState }
  /** The reader has to allow access. `refused`: asked, and not given. */
  | ({ at: 'withheld'; refused: boolean } & Withheld)
  | { at: 'loading'; isThere: boolean }
  | { at: 'restricted' | 'pdf' | 'reader-view' }
  | { at: 'broken'; failure: string };

/** What the panel can do to the page and to the extension. */
export interface PanelActions {
  /** Resolves to whether the words are still on the page. */
  goTo: (position: number) => Promise<boolean>;
  /** Settles once the state shows it, or what went wrong. */
  filter: (categories: Category[]) => Promise<void>;
  /** As `filter`. */
  setShown: (shown: boolean) => Promise<void>;
  dismiss: (position: number, dismissed: boolean) => void;
  read: () => void;
  /** Has the site of this address never read. */
  forbidSite: (url: string) => void;
  /** Takes away the rule that keeps the site of this address off. */
  allowSite: (url: string) => void;
  requestAccess: (withheld: Withheld) => void;
  leaveReaderView: () => void;
  openOptions: () => void;
  openHelp: () => void;
  /** What an export is made from, as the page is now; undefined where it has changed or is gone. */
  profile: () => Promise<Profiled | undefined>;
  /** Asks the tab anew. */
  retry: () => void;
}

export interface PanelProps {
  state: PanelState;
  facts: TabFacts;
  /** What is known of the article beside its findings, once it is. */
  details: KnownDetails | undefined;
  marked: readonly Category[];
  /** Why a change of the settings was not saved, where one was not. */
  unsaved?: string | undefined;
  /** The version of the extension. */
  version: string;
  messages: Messages;
  actions: PanelActions;
}

const NO_FILTER: Category[] = [];

/** The panel of a page: its sourcing profile, or what there is instead. */
export function Panel({ state, facts, details, marked, unsaved, version, messages, actions }: PanelProps) {
  const { t } = messages;
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  const known = state.at === 'session' && state.session.reading.state === 'article' ? state.session : undefined;
  const [filter, changeFilter] = useWanted(known?.filter ?? NO_FILTER, actions.filter);
  const [shown, changeShown] = useWanted(known?.shown ?? true, actions.setShown);
  const session = known && { ...known, filter, shown };
  const told = session ? undefined : noticeOf(state, facts.isPrivate, messages, actions);
  const listing = session && listFor(session, marked);

  // One live region for all of the panel. What it says is what is new: the reading once it is there, the list once it is another one.
  const [said, say] = useState('');
  const headline = session ? summarise(countForSummary(session.reading), messages) : told && !told.busy ? told.title : '';
  const narrowed =
    session && listing && session.filter.length > 0 ? t('panel.list.filtered', { count: listing.shown.length, total: listing.total }) : '';
  const hidden = session && !session.shown ? t('panel.hidden') : '';
  const failure = unsaved ?? (state.at === 'session' ? state.session.unkept : undefined);
  const unkept = failure === undefined ? '' : t('panel.not-kept', { failure });
  useEffect(() => say(headline), [headline]);
  useEffect(() => say(narrowed), [narrowed]);
  useEffect(() => say(hidden), [hidden]);
  useEffect(() => say(unkept), [unkept]);

  return (
    <main class="panel" ref={root}>
      <header class="masthead">
        <h1>
          {t('name')} <small>{t('question')}</small>
        </h1>
        {session && <Switch label={t('panel.marks')} checked={session.shown} onChange={() => changeShown((now) => !now)} />}
      </header>
      <p class="said" role="status">
        {said}
      </p>
      {session && listing ? (
        <ProfileView
          session={session}
          listing={listing}
          details={details?.revision === session.revision ? details : undefined}
          version={version}
          messages={messages}
          actions={actions}
          onFilter={changeFilter}
          onSaid={say}
        />
      ) : (
        told && <Notice told={told} messages={messages} />
      )}
      {session && <ExportMenu profile={actions.profile} messages={messages} onSaid={say} />}
      {unkept !== '' && <p class="unkept">{unkept}</p>}
      <Foot
        url={state.at === 'session' && state.session.reading.state !== 'off-for-site' ? state.session.reading.url : undefined}
        facts={facts}
        messages={messages}
        actions={actions}
      />
    </main>
  );
}
