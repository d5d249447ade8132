import { defineBackground } from 'wxt/utils/define-background';
import { createAnalyser } from '../src/extension/analyser.ts';
import { setBadge } from '../src/extension/badge.ts';
import { answerMenu, answerShortcuts } from '../src/extension/commands.ts';
import { interfaceLanguage } from '../src/extension/interface-language.ts';
import { allowHolding } from '../src/extension/lifetime.ts';
import { answerInBackground } from '../src/extension/messaging.ts';
import { readOnRequest } from '../src/extension/reading.ts';
import { loadSettings } from '../src/extension/settings.ts';
import { outsideMessages } from '../src/messages/outside.ts';

/** Owns the analyser. May be stopped at any time: every listener is registered at once, and nothing is kept that cannot be lost. */
export default defineBackground(() => {
  const analyser = createAnalyser();

  answerInBackground({
    analyse: ({ blocks, hint }) => analyser.analyse(blocks, hint),
    report: async ({ marks }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await setBadge(tabId, marks, (await messages()).marks(marks));
      return undefined;
    },
  });
  allowHolding();
  answerShortcuts();
  answerMenu(
    async () => (await messages()).readPage(),
    async (tabId) => {
      await readOnRequest(tabId);
    },
  );
});

async function messages() {
  return outsideMessages(interfaceLanguage(await loadSettings()));
}
