import type { Category } from '../../analysis/findings.ts';
import type { TabState } from '../../extension/protocol.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages.ts';
import { Switch } from '../shared/switch.tsx';
import { Notice } from './notice.tsx';
import { ProfileView } from './profile-view.tsx';
import { WhyNot } from './why-not.tsx';

/** What the panel has to show. */
export type PanelState =
  | { at: 'opening' }
  | { at: 'session'; session: TabState }
  /** The reader has to allow access. `refused`: asked, and not given. */
  | { at: 'withheld'; origins: string[]; host?: string; refused: boolean }
  | { at: 'restricted' }
  | { at: 'broken'; failure: string };

/** What the panel can do to the page. */
export interface PanelActions {
  /** Resolves to whether the words are still on the page. */
  goTo: (position: number) => Promise<boolean>;
  filter: (categories: Category[]) => void;
  setShown: (shown: boolean) => void;
  dismiss: (position: number, dismissed: boolean) => void;
  read: () => void;
  /** Takes away the rule that keeps the site of this address off. */
  allowSite: (url: string) => void;
  requestAccess: () => void;
  /** Asks the tab anew. */
  retry: () => void;
}

export interface PanelProps {
  state: PanelState;
  marked: readonly Category[];
  messages: Messages;
  actions: PanelActions;
}

/** The panel of a page: its sourcing profile, or what there is instead. */
export function Panel({ state, marked, messages, actions }: PanelProps) {
  const { t } = messages;
  const article = state.at === 'session' && state.session.reading.state === 'article' ? state.session : undefined;
  return (
    <main class="panel">
      <header class="masthead">
        <h1>
          {t('name')} <small>{t('question')}</small>
        </h1>
        {article !== undefined && <Switch label={t('panel.marks')} checked={article.shown} onChange={actions.setShown} />}
      </header>
      {article === undefined ? (
        <Instead state={state} messages={messages} actions={actions} />
      ) : (
        <ProfileView session={article} marked={marked} messages={messages} actions={actions} />
      )}
    </main>
  );
}

function Instead({ state, messages, actions }: Omit<PanelProps, 'marked'>) {
  const { t } = messages;
  if (state.at === 'opening') return <Notice busy title={t('state.reading.title')} text={t('state.reading.text')} />;
  if (state.at === 'restricted') return <Notice title={t('state.no-access.title')} text={t('state.no-access.restricted')} />;
  if (state.at === 'broken') return <Failed failure={state.failure} messages={messages} onRetry={actions.retry} />;
  if (state.at === 'withheld') {
    const { host, refused } = state;
    return (
      <Notice
        title={t('state.no-access.title')}
        text={host === undefined ? t('state.no-access.ask-all') : t('state.no-access.ask', { host })}
        action={{ label: t('state.no-access.action'), run: actions.requestAccess }}
      >
        {refused && <p>{t('state.no-access.refused')}</p>}
      </Notice>
    );
  }
  const { reading, failure } = state.session;
  switch (reading.state) {
    case 'reading':
    case 'article':
      return <Notice busy title={t('state.reading.title')} text={t('state.reading.text')} />;
    case 'readable':
      return (
        <Notice
          title={t('state.readable.title')}
          text={t('state.readable.text')}
          action={{ label: t('state.readable.action'), run: actions.read }}
        >
          <WhyNot signals={reading.signals} messages={messages} />
        </Notice>
      );
    case 'on-request':
      return (
        <Notice
          title={t('state.on-request.title')}
          text={t('state.on-request.text')}
          action={{ label: t('state.readable.action'), run: actions.read }}
        />
      );
    case 'off-for-site':
      return (
        <Notice
          title={t('state.off-for-site.title')}
          text={t('state.off-for-site.text')}
          action={{ label: t('state.off-for-site.action'), run: () => actions.allowSite(reading.url) }}
        />
      );
    case 'not-an-article':
      return (
        <Notice
          title={t('state.not-an-article.title')}
          text={t('state.not-an-article.text')}
          action={{ label: t('state.not-an-article.action'), run: actions.read }}
        >
          <WhyNot signals={reading.signals} messages={messages} />
        </Notice>
      );
    case 'unsupported-language':
      return <UnsupportedLanguage language={reading.language} messages={messages} />;
    case 'no-access':
      return <Notice title={t('state.no-access.title')} text={t('state.no-access.restricted')} />;
    case 'failed':
      return <Failed failure={failure} messages={messages} onRetry={actions.read} />;
  }
}

function UnsupportedLanguage({ language, messages }: { language: string; messages: Messages }) {
  const { t } = messages;
  const supported = messages.list(UI_LANGUAGES.map(messages.languageName));
  const text =
    language === ''
      ? t('state.unsupported-language.unknown', { supported })
      : t('state.unsupported-language.text', { language: messages.languageName(language), supported });
  return <Notice title={t('state.unsupported-language.title')} text={text} />;
}

function Failed({ failure, messages, onRetry }: { failure: string | undefined; messages: Messages; onRetry: () => void }) {
  const { t } = messages;
  return (
    <Notice title={t('state.failed.title')} text={t('state.failed.text')} action={{ label: t('state.failed.action'), run: onRetry }}>
      {failure !== undefined && (
        <details>
          <summary>{t('state.failed.details')}</summary>
          <p class="failure">{failure}</p>
        </details>
      )}
    </Notice>
  );
}
