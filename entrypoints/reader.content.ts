import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SessionState } from '../src/analysis/reading.ts';
import { isAtWork, watchLifetime } from '../src/extension/lifetime.ts';
import { lookOf } from '../src/extension/look.ts';
import { followPageSettings } from '../src/extension/page-settings.ts';
import { answerInTab, askBackground, inOrder } from '../src/extension/tab-messaging.ts';
import { Cards } from '../src/page/cards.ts';
import { Session } from '../src/page/session.ts';
import { nextTask } from '../src/page/slices.ts';

/** One reading session for the page: it owns the findings, the background analyses, the popup asks, the cards tell. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // Nothing is awaited before the popup can be answered: no answer from a tab means no access.
  main() {
    if (isAtWork()) return;
    // The button says by itself that there is no article, and asking the background for nothing would start it on every page.
    let isOfInterest = false;
    const tell = ({ reading: { state }, shown }: SessionState, marks: number) => {
      if (!lifetime.check()) return;
      cards.follow();
      if (marks > 0) lifetime.hold();
      isOfInterest ||= lookOf({ state, shown }) !== 'idle';
      if (!isOfInterest) return;
      // Nobody may be there to hear it, while the extension is updated.
      askBackground('report', { state, shown, marks }).catch(() => undefined);
    };
    const session = new Session({
      document,
      rule: 'awaited',
      analyse: async (blocks, { language: hint, outlet }) => {
        const dismissals = askBackground('dismissals').catch(() => []);
        const answer = await askBackground('analyse', { blocks, outlet, ...(hint !== undefined && { hint }) });
        session.recall(await dismissals);
        return answer.outcome === 'analysed' ? answer.analysis : { unsupported: answer.language };
      },
      onChange: (state, marks) => tell(state, marks),
      onDismiss: inOrder((identity, dismissed) => askBackground('remember-dismissal', { identity, dismissed })),
    });
    const cards = new Cards({
      document,
      session,
      describe: (passage, place) => askBackground('describe', { passage, ...(place && { place }) }),
    });
    const lifetime = watchLifetime(() => session.destroy(), session.signal);
    // A page that was kept for going back to is the same, but its badge and the port are gone.
    const onReturn = ({ isTrusted, persisted }: PageTransitionEvent) =>
      isTrusted && persisted && tell(session.get(), session.painted.length);
    addEventListener('pageshow', onReturn, { signal: session.signal });

    let ownPhrases: string | undefined;
    const endings = [
      answerInTab({
        'get-state': () => {
          isOfInterest = true;
          return session.get();
        },
        read: () => session.readOnRequest(),
        'go-to': ({ position, revision }) => ({ found: session.goTo(position, revision) }),
        step: ({ by, otherwise }) => ({ found: cards.step(by, otherwise) }),
        text: () => ({ text: session.text, revision: session.get().revision }),
        filter: ({ categories }) => session.filter(categories),
        'set-shown': ({ shown }) => session.setShown(shown),
        toggle: () => session.setShown(!session.get().shown),
        dismiss: ({ position, revision, dismissed }) => session.dismiss(position, revision, dismissed),
      }),
    ];
    // The browser makes its storage ready when it is first asked for, which takes its time.
    void nextTask().then(() => {
      if (session.signal.aborted || !lifetime.check()) return;
      endings.push(
        followPageSettings(location.href, ({ marked, lines, rule, phrases }) => {
          session.mark(marked);
          session.setLines(lines);
          session.obey(rule);
          if (ownPhrases !== undefined && ownPhrases !== phrases) session.analyseAnew();
          ownPhrases = phrases;
        }),
      );
    });
    session.signal.addEventListener('abort', () => {
      if (lifetime.check()) for (const end of endings) end();
    });
  },
});
