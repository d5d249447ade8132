import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInTab, askBackground } from '../src/extension/messaging.ts';
import { loadSettings, onSettings, type Settings } from '../src/extension/settings.ts';
import { Session, type SessionState } from '../src/page/session.ts';

/** One reading session for the page: it owns the findings, the background analyses, the popup asks. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  // Nothing is awaited before the popup can be answered: no answer from a tab means no access.
  main(context) {
    const session = new Session({
      document,
      analyse: async (blocks, hint) => {
        const answer = await askBackground('analyse', { blocks, ...(hint !== undefined && { hint }) });
        return answer.outcome === 'analysed' ? answer.analysis : { unsupported: answer.language };
      },
      onChange: ({ reading: { state }, revision }: SessionState, marks) => {
        if (context.isInvalid) session.destroy();
        // Nobody may be there to hear it, while the extension is updated.
        else askBackground('report', { state, marks, revision }).catch(() => undefined);
      },
    });

    const follow = ({ marked }: Settings) => session.mark(marked);
    loadSettings().then(follow, () => undefined);
    const endings = [
      onSettings(follow),
      answerInTab({
        'get-state': () => session.get(),
        read: () => session.readOnRequest(),
        'go-to': ({ position, revision }) => ({ found: session.goTo(position, revision) }),
        step: ({ by }) => ({ found: session.step(by) }),
        filter: ({ categories }) => session.filter(categories),
        'set-shown': ({ shown }) => session.setShown(shown),
        dismiss: ({ position, revision, dismissed }) => session.dismiss(position, revision, dismissed),
      }),
    ];
    context.onInvalidated(() => {
      session.destroy();
      for (const end of endings) end();
    });
  },
});
