import { defineBackground } from 'wxt/utils/define-background';
import { createAnalyser } from '../src/extension/analyser.ts';
import { detailsOf } from '../src/extension/article-details.ts';
import { answerMenu, answerShortcuts } from '../src/extension/commands.ts';
import { describe } from '../src/extension/describe.ts';
import { dismissalsOn, rememberDismissal } from '../src/extension/dismissals.ts';
import { interfaceLanguage } from '../src/extension/interface-language.ts';
import { allowHolding } from '../src/extension/lifetime.ts';
import { lookOf } from '../src/extension/look.ts';
import { answerInBackground } from '../src/extension/messaging.ts';
import { welcomeAfterInstallation } from '../src/extension/own-pages.ts';
import { loadSettings } from '../src/extension/settings.ts';
import { nameButton, showInToolbar } from '../src/extension/toolbar.ts';
import { outsideMessages } from '../src/messages/outside.ts';

/** Owns the analyser. May be stopped at any time: every listener is registered at once, and nothing is kept that cannot be lost. */
export default defineBackground(() => {
  const analyser = createAnalyser();

  answerInBackground({
    analyse: async (article, { tab }) =>
      analyser.analyse(article, { own: (await loadSettings()).phrases, isPrivate: tab?.incognito !== false }),
    report: async ({ state, shown, marks }, sender) => {
      const tabId = sender.tab?.id;
      const look = lookOf({ state, shown });
      if (tabId !== undefined) await showInToolbar(tabId, look, marks, outsideMessages(await language()).button(look, marks));
      return undefined;
    },
    describe: async ({ passage, place }) => describe(passage, place, analyser, await language()),
    details: ({ text, findings }) => detailsOf(text, findings, analyser),
    dismissals: (_, { url }) => (url === undefined ? [] : dismissalsOn(url)),
    'remember-dismissal': async ({ identity, dismissed }, { url, tab }) => {
      // Nothing is written in a private window.
      if (url !== undefined && tab?.incognito === false) await rememberDismissal(url, identity, dismissed);
      return undefined;
    },
  });
  allowHolding();
  answerShortcuts();
  welcomeAfterInstallation();
  nameButton(async () => outsideMessages(await language()).button('idle', 0));
  answerMenu(async () => {
    const { readPage, toggleMarks } = outsideMessages(await language());
    return { read: readPage(), 'toggle-marks': toggleMarks() };
  });
});

async function language() {
  return interfaceLanguage(await loadSettings());
}
