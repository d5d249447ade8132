import type { Reading } from '../../analysis/reading.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PanelActions, PanelState } from './panel.tsx';

/** What the panel says where there is no profile to show: what is so, and the one thing that helps. */
export interface Told {
  title: string;
  text: string;
  action?: { label: string; run: () => void };
  busy?: true;
  /** Said as well, for those who want to know. */
  more?: string;
  signals?: Reading['signals'];
  failure?: string | undefined;
}

/** What is told of a page that has no profile. `isPrivate`: it is in a private window, where nothing is written. */
export function noticeOf(state: PanelState, isPrivate: boolean, messages: Messages, actions: PanelActions): Told {
  const { t } = messages;
  switch (state.at) {
    case 'opening':
      return { title: t('state.reading.title'), text: t('state.reading.text'), busy: true };
    case 'loading':
      return {
        title: t('state.loading.title'),
        text: t('state.loading.text'),
        ...(state.isThere && { action: { label: t('state.loading.action'), run: actions.read } }),
      };
    case 'restricted':
      return { title: t('state.no-access.title'), text: t('state.no-access.restricted') };
    case 'pdf':
      return pdf(messages);
    case 'reader-view':
      return {
        title: t('state.reader-view.title'),
        text: t('state.reader-view.text'),
        action: { label: t('state.reader-view.action'), run: actions.leaveReaderView },
      };
    case 'broken':
      return failed(state.failure, actions.retry, messages);
    case 'withheld':
      return {
        title: t('state.no-access.title'),
        text: state.host === undefined ? t('state.no-access.ask-all') : t('state.no-access.ask', { host: state.host }),
        action: { label: t('state.no-access.action'), run: () => actions.requestAccess(state) },
        ...(state.refused && { more: t('state.no-access.refused') }),
      };
    case 'session':
      return noticeOfReading(state.session.reading, state.session.failure, isPrivate, messages, actions);
  }
}

function noticeOfReading(
  { state, url, signals, language }: Reading,
  failure: string | undefined,
  isPrivate: boolean,
  messages: Messages,
  actions: PanelActions,
): Told {
  const { t } = messages;
  const why = signals && { signals };
  switch (state) {
    case 'reading':
    case 'article':
      return { title: t('state.reading.title'), text: t('state.reading.text'), busy: true };
    case 'readable':
      return { ...titled('readable', messages), action: { label: t('state.readable.action'), run: actions.read }, ...why };
    case 'on-request':
      return { ...titled('on-request', messages), action: { label: t('state.readable.action'), run: actions.read } };
    case 'off-for-site':
      return {
        ...titled('off-for-site', messages),
        ...(isPrivate
          ? { more: t('state.off-for-site.private') }
          : { action: { label: t('state.off-for-site.action'), run: () => actions.allowSite(url) } }),
      };
    case 'not-an-article':
      if (signals?.against.includes('pdf')) return pdf(messages);
      return { ...titled('not-an-article', messages), action: { label: t('state.not-an-article.action'), run: actions.read }, ...why };
    case 'unsupported-language': {
      const supported = messages.list(UI_LANGUAGES.map(messages.languageName));
      const text =
        language === ''
          ? t('state.unsupported-language.unknown', { supported })
          : t('state.unsupported-language.text', { language: messages.languageName(language), supported });
      return { title: t('state.unsupported-language.title'), text };
    }
    case 'no-access':
      return { title: t('state.no-access.title'), text: t('state.no-access.restricted') };
    case 'failed':
      return failed(failure, actions.read, messages);
  }
}

function titled(state: 'readable' | 'on-request' | 'off-for-site' | 'not-an-article', { t }: Messages): { title: string; text: string } {
  return { title: t(`state.${state}.title`), text: t(`state.${state}.text`) };
}

function pdf({ t }: Messages): Told {
  return { title: t('state.pdf.title'), text: t('state.pdf.text') };
}

function failed(failure: string | undefined, run: () => void, { t }: Messages): Told {
  return { title: t('state.failed.title'), text: t('state.failed.text'), action: { label: t('state.failed.action'), run }, failure };
}
