// What the panel can have to show, as data for its tests and its pictures.
import type { Reading, ReadingState, SessionState } from '../src/analysis/reading.ts';
import type { TabFacts } from '../src/extension/access.ts';
import type { KnownDetails } from '../src/ui/panel/context.ts';
import type { PanelState } from '../src/ui/panel/panel.tsx';

const TEXT = `Port strike leaves ships at sea

A harbour official, speaking on condition of anonymity because the talks go on, said on Monday that 1,200 containers were stuck.

About a third of ships had turned back, according to the harbour official. The crews are reportedly tired. The harbour office said it would reopen soon. A union member agreed.`;

function span(exact: string, from = 0) {
  const start = TEXT.indexOf(exact, from);
  return { start, end: start + exact.length, exact };
}

function at(exact: string, from = 0) {
  return { ...span(exact, from), certainty: 'clear' as const, explanation: { rule: 'invented', because: [] } };
}

const NONE = { named: 0, institution: 0, document: 0, unnamed: 0, vague: 0, hearsay: 0 };
const LATE = TEXT.indexOf('About');

/** An article with a finding of most categories; sources at positions 0 to 4, a clause at 5, figures at 6 and 7. */
export const ARTICLE: Reading = {
  state: 'article',
  url: 'https://www.news.example/port',
  title: 'Port strike',
  language: 'en',
  blocks: 18,
  words: 1612,
  sources: [
    { ...at('The harbour office'), kind: 'institution' },
    { ...at('A harbour official'), kind: 'unnamed', precision: 2 },
    { ...at('reportedly'), kind: 'hearsay', certainty: 'likely' },
    { ...at('the harbour official', LATE), kind: 'unnamed', precision: 2 },
    { ...at('A union member'), kind: 'unnamed', precision: 1 },
  ],
  clauses: [{ ...at('on condition of anonymity'), reason: true }],
  figures: [
    { ...at('1,200 containers'), status: 'unattributed' },
    { ...at('About a third of ships'), status: 'anonymous', source: span('the harbour official', LATE) },
  ],
  profile: {
    mentions: { ...NONE, institution: 1, unnamed: 3, hearsay: 1 },
    distinct: { ...NONE, institution: 1, unnamed: 2, hearsay: 1 },
    figures: { attributed: 0, anonymous: 1, unattributed: 1 },
    sourcedElsewhere: 0,
    checks: [
      { id: 'reason-given', answer: 'found', findings: [5] },
      { id: 'reason-specific', answer: 'found', findings: [5] },
      { id: 'basis-of-knowledge', answer: 'not-found', findings: [] },
      { id: 'described', answer: 'found', findings: [1, 3] },
      { id: 'bare-source', answer: 'not-found', findings: [] },
      { id: 'counted', answer: 'not-applicable', findings: [] },
      { id: 'more-than-one', answer: 'found', findings: [1, 3, 4] },
      { id: 'direct-quotes', answer: 'not-found', findings: [] },
      { id: 'headline-or-lead', answer: 'found', findings: [1] },
      { id: 'relayed', answer: 'not-found', findings: [] },
      { id: 'byline', answer: 'not-checked', findings: [] },
      { id: 'figures-sourced', answer: 'not-found', findings: [] },
      { id: 'poll-details', answer: 'not-applicable', findings: [] },
    ],
  },
  signals: { for: ['headline', 'signed'], against: [] },
};

const sentences = TEXT.split('\n\n').flatMap((block) =>
  [...block.matchAll(/[^.]+\.?/g)].map((match) => {
    const start = TEXT.indexOf(block) + match.index + (match[0].length - match[0].trimStart().length);
    return { start, end: start + match[0].trim().length };
  }),
);

export const DETAILS: KnownDetails = {
  text: TEXT,
  revision: 1,
  sentences: [...ARTICLE.sources, ...ARTICLE.clauses, ...ARTICLE.figures].map(
    ({ start }) => sentences.find((sentence) => sentence.start <= start && start < sentence.end)!,
  ),
  descriptions: [[1, 3], [4]],
};

/** The panel at a page whose reading session is in such a state. */
export function sessionWith(change: Partial<SessionState> = {}): PanelState {
  return { at: 'session', session: { reading: ARTICLE, revision: 1, shown: true, filter: [], dismissed: [], ...change } };
}

/** The panel at a page of such a state that has no findings. */
export function withoutFindings(state: ReadingState, more: Partial<Reading> = {}): PanelState {
  const checks = ARTICLE.profile.checks.map(({ id }) => ({ id, answer: 'not-applicable' as const, findings: [] }));
  const figures = { attributed: 0, anonymous: 0, unattributed: 0 };
  const profile = { ...ARTICLE.profile, mentions: NONE, distinct: NONE, figures, checks };
  const reading: Reading = { ...ARTICLE, state, language: 'de', sources: [], clauses: [], figures: [], profile, ...more };
  return sessionWith({ reading, failure: 'Error: gone' });
}

const ORIGINS = ['https://www.news.example/*'];

/** Every state of the panel, by name. */
export const PANEL_STATES: Readonly<Record<string, { state: PanelState; facts?: TabFacts }>> = {
  opening: { state: { at: 'opening' } },
  article: { state: sessionWith() },
  filtered: { state: sessionWith({ filter: ['hearsay', 'unnamed'], dismissed: [2] }) },
  'marks-hidden': { state: sessionWith({ shown: false }) },
  'not-kept': { state: sessionWith({ dismissed: [2], unkept: 'QuotaExceededError: storage.local is full' }) },
  'nothing-found': { state: withoutFindings('article', { language: 'en' }) },
  'on-click': { state: sessionWith(), facts: { isPrivate: false, onClick: { origins: ORIGINS, host: 'www.news.example' } } },
  'private-window': { state: sessionWith(), facts: { isPrivate: true } },
  reading: { state: withoutFindings('reading') },
  readable: { state: withoutFindings('readable', { signals: { for: ['headline', 'prose'], against: ['undeclared', 'home-page'] } }) },
  'on-request': { state: withoutFindings('on-request') },
  'not-an-article': { state: withoutFindings('not-an-article', { signals: { for: [], against: ['little-prose'] } }) },
  'off-for-site': { state: withoutFindings('off-for-site') },
  'unsupported-language': { state: withoutFindings('unsupported-language') },
  failed: { state: withoutFindings('failed') },
  withheld: { state: { at: 'withheld', origins: ORIGINS, host: 'www.news.example', refused: false } },
  refused: { state: { at: 'withheld', origins: ['https://*/*'], refused: true } },
  loading: { state: { at: 'loading', isThere: true } },
  restricted: { state: { at: 'restricted' } },
  pdf: { state: { at: 'pdf' } },
  'reader-view': { state: { at: 'reader-view' } },
  broken: { state: { at: 'broken', failure: 'Error: broken' } },
};
