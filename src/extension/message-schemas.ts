import { LONGEST_NAME, MOST_BLOCKS, MOST_FINDINGS, MOST_NAMES, MOST_TEXT } from '../analysis/bounds.ts';
import { CATEGORIES } from '../analysis/findings.ts';
import { READING_STATES, type SessionState } from '../analysis/reading.ts';
import type { ArticleFindings } from './article-details.ts';
import { articleText, block, findings, passage, reading } from './finding-schemas.ts';
import type { BackgroundProtocol, TabProtocol } from './protocol.ts';
import { count, list, matching, maybe, membersOf, nothing, oneOf, type Schema, text, within, yesOrNo } from './schema.ts';

/** Who may make a call: the reading session in the top frame of a tab, or a view of the extension. */
export type Caller = 'session' | 'view' | 'either';

type Ask<Type extends keyof BackgroundProtocol> = BackgroundProtocol[Type]['ask'];

/** What may be asked of the background, and by whom: it believes nothing that comes from a page's process. */
export const BACKGROUND_ASKS: { [Type in keyof BackgroundProtocol]: { from: Caller; ask: Schema<Ask<Type>> } } = {
  analyse: {
    from: 'either',
    ask: membersOf<Ask<'analyse'>>({
      blocks: within(
        list(block, MOST_BLOCKS),
        (blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MOST_TEXT,
        'too much text',
      ),
      hint: maybe(text(LONGEST_NAME)),
      outlet: maybe(list(text(LONGEST_NAME), MOST_NAMES)),
    }),
  },
  report: {
    from: 'session',
    ask: membersOf<Ask<'report'>>({ state: oneOf(READING_STATES), shown: yesOrNo, marks: count }),
  },
  describe: {
    from: 'session',
    ask: membersOf<Ask<'describe'>>({
      passage,
      place: maybe(membersOf<NonNullable<Ask<'describe'>['place']>>({ at: count, of: count })),
    }),
  },
  details: {
    from: 'view',
    ask: membersOf<Ask<'details'>>({ text: articleText, findings: membersOf<ArticleFindings>(findings) }),
  },
  dismissals: { from: 'session', ask: nothing },
  'remember-dismissal': {
    from: 'session',
    // As finding-identity.ts makes them.
    ask: membersOf<Ask<'remember-dismissal'>>({ identity: matching(/^[0-9a-f]{16}(?:-\d{1,6})?$/), dismissed: yesOrNo }),
  },
};

const state = membersOf<SessionState>({
  reading,
  revision: count,
  shown: yesOrNo,
  filter: list(oneOf(CATEGORIES), CATEGORIES.length),
  dismissed: list(count, MOST_FINDINGS),
  failure: maybe(text(2_000)),
  unkept: maybe(text(2_000)),
});
const found = membersOf<{ found: boolean }>({ found: yesOrNo });

/** What the session in a tab may answer. */
export const TAB_ANSWERS: { [Type in keyof TabProtocol]: Schema<TabProtocol[Type]['answer']> } = {
  'get-state': state,
  read: state,
  'go-to': found,
  step: found,
  text: membersOf<TabProtocol['text']['answer']>({ text: articleText, revision: count }),
  filter: state,
  'set-shown': state,
  toggle: state,
  dismiss: state,
};
