import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import { MOST_BLOCKS, MOST_FINDINGS, MOST_TEXT } from '../analysis/bounds.ts';
import { FIGURE_CATEGORIES, type ListedFinding, SOURCE_CATEGORIES } from '../analysis/findings.ts';
import type { Passage } from '../analysis/passage.ts';
import { READING_STATES, type Reading, SIGNALS, type Signals } from '../analysis/reading.ts';
import type { Check, Clause, Explanation, Figure, Profile, SourceMention, Span } from '../analysis/types.ts';
import { KINDS, STATUSES } from '../analysis/types.ts';
import { anyOf, count, exactly, list, maybe, membersOf, oneOf, recordOf, text, yesOrNo } from './schema.ts';

/** The text of an article, its blocks put together. */
export const articleText = text(MOST_TEXT + MOST_BLOCKS * BLOCK_SEPARATOR.length);
/** Names that we give: rules, roles, checks, languages. */
const NAME = 200;
const TITLE = 2_000;
/** No browser loads a longer address. */
const ADDRESS = 2 ** 21;

export const block = text(MOST_TEXT);
const name = text(NAME);

const span = { start: count, end: count, exact: articleText };
const anySpan = membersOf<Span>(span);

const finding = {
  ...span,
  certainty: oneOf(['clear', 'likely']),
  explanation: membersOf<Explanation>({
    rule: name,
    because: list(membersOf<Explanation['because'][number]>({ role: name, span: maybe(anySpan), value: maybe(articleText) }), 1_000),
  }),
};

const source = membersOf<SourceMention>({
  ...finding,
  kind: oneOf(KINDS),
  cue: maybe(anySpan),
  basis: maybe(anySpan),
  precision: maybe(exactly([0, 1, 2, 3])),
  protected: maybe(yesOrNo),
  relayedBy: maybe(anySpan),
});
const clause = membersOf<Clause>({ ...finding, reason: yesOrNo, formulaic: maybe(yesOrNo) });
const figure = membersOf<Figure>({
  ...finding,
  status: oneOf(STATUSES),
  source: maybe(anySpan),
  link: maybe(text(ADDRESS)),
  sourcedElsewhere: maybe(anySpan),
});

type Listed<Type extends ListedFinding['type']> = Extract<ListedFinding, { type: Type }>;
const category = oneOf([...SOURCE_CATEGORIES, ...FIGURE_CATEGORIES]);

export const passage = membersOf<Passage>({
  listed: anyOf<ListedFinding>(
    membersOf<Listed<'source'>>({ position: count, category, type: oneOf(['source']), finding: source }),
    membersOf<Listed<'clause'>>({ position: count, category, type: oneOf(['clause']), finding: clause }),
    membersOf<Listed<'figure'>>({ position: count, category, type: oneOf(['figure']), finding: figure }),
  ),
  block,
  start: count,
  clauses: list(clause, MOST_FINDINGS),
  language: name,
});

export const findings = {
  language: name,
  sources: list(source, MOST_FINDINGS),
  clauses: list(clause, MOST_FINDINGS),
  figures: list(figure, MOST_FINDINGS),
};

const signals = list(oneOf(SIGNALS), SIGNALS.length);

export const reading = membersOf<Reading>({
  state: oneOf(READING_STATES),
  url: text(ADDRESS),
  title: text(TITLE),
  blocks: count,
  signals: maybe(membersOf<Signals>({ for: signals, against: signals })),
  cut: maybe(exactly([true])),
  ...findings,
  words: count,
  profile: membersOf<Profile>({
    mentions: recordOf(KINDS, count),
    distinct: recordOf(KINDS, count),
    figures: recordOf(STATUSES, count),
    sourcedElsewhere: count,
    checks: list(
      membersOf<Check>({
        id: name,
        answer: oneOf(['found', 'not-found', 'not-applicable', 'not-checked']),
        findings: list(count, MOST_FINDINGS),
      }),
      100,
    ),
  }),
});
