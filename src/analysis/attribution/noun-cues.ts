import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, TIME, USE, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { SKIPPED } from './between.ts';
import { splitCoordination } from './coordination.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import { coordinated } from './extent.ts';
import { isFiniteVerb, isFiniteVerbAt } from './finite-verbs.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf, sentenceScope } from './scopes.ts';
import { isSpeakerHead } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import { bounds, isGlue, isMark } from './word-use.ts';

/** No more modifiers stand between a possessor and its noun. */
const LONGEST_MODIFIERS = 5;

/**
 * A noun that puts information down to somebody: "Ana Silva's claim that", "a warning from the bank", "reports that".
 * Returns whether it led to a source.
 */
export function noun(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const word = block.words[i]!;
  if (word.kind !== 'word' || (word.capital && i > sentence.from)) return false;
  if (word.use & USE['own-view'] && viewed(finder, i, sentence)) return true;
  if (word.use & (USE['own-view'] | USE['own-claim']) && reckoned(finder, i, sentence)) return true;
  if (word.use & USE.claim && isNoun(block, i, sentence)) {
    if (possessed(finder, i, sentence) || linked(finder, i, sentence) || had(finder, i, sentence, block.pack.claimVerbs)) return true;
  }
  if (word.use & USE.feeling && had(finder, i, sentence, block.pack.feelingVerbs)) return true;
  return nobodys(finder, i, sentence);
}

/** "there are fears among", "voiced doubts that": no verb follows one of being, nor one that carries the noun. */
function isNoun(block: Block, i: number, sentence: TokenRange): boolean {
  if (!isFiniteVerb(block, i)) return true;
  const before = i > sentence.from ? block.words[i - 1]! : undefined;
  return before !== undefined && ((before.word & WORD.be) !== 0 || before.verbs.some(({ lemma }) => block.pack.claimVerbs.has(lemma)));
}

/** "Ana Silva's claim that …", "the ministry's denial of …", "analysts' estimates" */
function possessed(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words, pack } = block;
  const that = opensThat(block, i + 1);
  if (!that && !(words[i]!.use & USE['own-claim']) && !matchAt(words, i, pack.claimTopics, sentence.to)) return false;
  const phrase = possessorBefore(block, i, sentence);
  return phrase !== undefined && add(finder, [possessorIn(block, phrase)], i, sentence, that);
}

/** "claim that", "claim is that" */
function opensThat({ words }: Block, at: number): boolean {
  const is = ((words[at]?.word ?? 0) & WORD.be) !== 0;
  return ((words[is ? at + 1 : at]?.word ?? 0) & WORD.that) !== 0;
}

/** Whose a noun is, past its modifiers. */
function possessorBefore(block: Block, i: number, sentence: TokenRange): TokenRange | undefined {
  const { words } = block;
  let at = i - 1;
  while (at > sentence.from && i - at <= LONGEST_MODIFIERS && isModifier(block, at)) at--;
  const possessor = words[at]!;
  if (at <= sentence.from || !(possessor.norm === block.pack.pack.grammar.possessor || (isMark(possessor, "'", '’') && !possessor.spaced)))
    return undefined;
  return phraseBefore(block, at, sentence.from, true);
}

/** "In experts' view, …" */
function viewed(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const phrase = possessorBefore(block, i, sentence);
  const opener = phrase && block.words[phrase.from - 1];
  if (!opener || !(opener.word & WORD.preposition) || opener.kind !== 'word') return false;
  const description = describe(block, phrase);
  if (!isSpeakerHead(description.head)) return false;
  finder.add('preposition', phrase, rangeOf(block, i, i + 1), sentenceScope(block, sentence), description, 'clear', {});
  return true;
}

/** Whose an estimate can be without a mark of possession: "police estimates". */
const RECKONER = NOUN.body | NOUN['body-word'] | NOUN.group | NOUN.place | NOUN.organisation | NOUN.outlet;

/** "…, by police estimates": set off, with the body whose reckoning it is. */
function reckoned(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words } = block;
  let from = i;
  while (from > sentence.from && i - from <= LONGEST_MODIFIERS && isBareModifier(block, from - 1)) from--;
  const opener = words[from - 1];
  const opens = from - 1 === sentence.from || isMark(words[from - 2], ',', '–', '—', '(');
  if (from === i || !opener || !(opener.word & WORD.agent) || !opens || words[i + 1]?.kind !== 'mark') return false;
  if (!words.slice(from, i).some((word) => word.noun & RECKONER && !(word.word & WORD.quantifier))) return false;
  const part = { from, to: i + 1 };
  const description: Description = { ...describe(block, part), head: 'document', affiliated: true };
  finder.add('preposition', part, rangeOf(block, from - 1, from), sentenceScope(block, sentence), description, 'clear', {});
  return true;
}

/** "The drivers had one complaint: …", "Police issued a warning that …", "Residents voiced anger at …": `verbs` carry the noun, as "to have" does. */
function had(finder: CueCollector, i: number, sentence: TokenRange, verbs: ReadonlySet<string>): boolean {
  const { block } = finder;
  const { words, pack } = block;
  const tells = opensThat(block, i + 1) || isMark(words[i + 1], ':');
  if (i === sentence.from || (!tells && !matchAt(words, i, pack.claimTopics, sentence.to))) return false;
  let at = i - 1;
  const isWithin = (k: number) =>
    isModifier(block, k) || ((words[k]!.word & (DETERMINER | WORD.quantifier)) !== 0 && words[k]!.kind === 'word');
  while (at > sentence.from && i - at <= LONGEST_MODIFIERS && !isFiniteVerb(block, at) && isWithin(at)) at--;
  const has = verbs === pack.claimVerbs && (words[at]!.word & WORD.have) !== 0;
  const carries = has || words[at]!.verbs.some((verb) => verbs.has(verb.lemma));
  if (!carries || !isFiniteVerb(block, at)) return false;
  while (at > sentence.from && words[at - 1]!.word & (WORD.have | SKIPPED)) at--;
  const subject = subjectBefore(block, at, sentence.from);
  return subject?.kind === 'phrase' && add(finder, subject.parts, i, sentence, tells);
}

/** The part of a phrase that holds its possessor: the last one, past what hangs before it with a preposition. */
function possessorIn(block: Block, phrase: TokenRange): TokenRange {
  const last = splitCoordination(block, phrase).at(-1)!;
  for (let i = last.to - 1; i > last.from; i--) {
    const word = block.words[i]!;
    if (word.kind === 'word' && word.word & (WORD.preposition | WORD['to-recipient']) && word.noun === 0)
      return { from: i + 1, to: last.to };
  }
  return last;
}

/** A word between a possessor and its noun: "Nov. 4 announcement", "first public claim". */
function isModifier(block: Block, i: number): boolean {
  const word = block.words[i]!;
  if (word.norm === block.pack.pack.grammar.possessor) return false;
  if (word.kind === 'mark') return isGlue(block, i) || isMark(word, '.');
  if (word.kind === 'number' || word.word & TIME) return true;
  return !bounds(word) && !(word.word & (DETERMINER | WORD.of | WORD.preposition | WORD.and));
}

/** "allegations from six women", "the announcement by the bank" */
function linked(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const link = matchAt(block.words, pastGrowth(block, i + 1), block.pack.claimLinks, sentence.to);
  const phrase = link && phraseFrom(block, link.to, sentence.to);
  const that = phrase !== undefined && ((block.words[phrase.to]?.word ?? 0) & WORD.that) !== 0;
  // "a statement by the bank" is a document, and itself the source, unless what it said follows.
  if (!phrase || (block.words[i]!.noun & NOUN.channel && !that)) return false;
  return add(finder, coordinated(block, phrase, sentence.to), i, sentence, that);
}

/** "fears are growing among": past a verb of being and what is said to go on. */
function pastGrowth({ words }: Block, at: number): number {
  const goes = words[at + 1]?.verbs.some(({ tense }) => tense === 'present-participle');
  return (words[at]?.word ?? 0) & WORD.be && goes ? at + 2 : at;
}

function add(finder: CueCollector, parts: readonly TokenRange[], i: number, sentence: TokenRange, that: boolean): boolean {
  const { block } = finder;
  let some = false;
  for (const part of parts) {
    const description = describe(block, part);
    const { head } = description;
    if (!isSpeakerHead(head) && head !== 'outlet' && head !== 'unknown-name' && head !== 'quantifier') continue;
    // "warnings from Peru": where they come from, not who speaks.
    if (head === 'place' && !that) continue;
    finder.add(
      'noun',
      part,
      rangeOf(block, i, i + 1),
      [rangeOf(block, i, endOf(block, i, sentence))],
      description,
      that ? 'clear' : 'likely',
      {},
    );
    some = true;
  }
  return some;
}

/** "Despite warnings from the bank, 300 people stayed": what opens the sentence with a preposition tells nothing of what follows its comma. */
function endOf({ words }: Block, i: number, { from, to }: TokenRange): number {
  if (!(words[from]!.word & WORD.preposition)) return to;
  let end = i;
  while (end < to && !isMark(words[end], ',')) end++;
  return end;
}

/** "reports that …", "stories in the press that …", "reports of a leak": papers that nobody could look up. */
function nobodys(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words } = block;
  const match = matchAt(words, i, block.pack.looseReports, sentence.to);
  if (!match || isFiniteVerb(block, i)) return false;
  const to = match.to - 1;
  // "reports that the mill is sold"; "reports of a fire" may be calls.
  const tells = words[to]!.word & WORD.that && to === i + 1;
  // "reports of the fire": of what the text has told.
  if (words[to]!.word & WORD.of && (words[match.to]?.word ?? 0) & WORD.definite) return false;
  // "stories that made her laugh": a clause that describes them.
  if (words[to]!.word & WORD.that && isFiniteVerbAt(block, match.to)) return false;
  for (let k = i + 1; k < to; k++) if (isFiniteVerb(block, k) || bounds(words[k]!)) return false;
  let from = i;
  while (from > sentence.from && isBareModifier(block, from - 1)) from--;
  const before = from > sentence.from ? words[from - 1]! : undefined;
  if (before && (before.word & (DETERMINER | WORD.other) || before.kind === 'number' || before.norm === block.pack.pack.grammar.possessor))
    return false;
  // "The agency, in Oslo, reports that"
  if (isMark(before, ',') && from === i) return false;
  const description: Description = { ...describe(block, { from, to: i + 1 }), head: 'loose-document', plural: true };
  finder.add(
    'noun',
    { from, to },
    rangeOf(block, i, i + 1),
    [rangeOf(block, to, sentence.to)],
    description,
    tells ? 'clear' : 'likely',
    {},
  );
  return true;
}

function isBareModifier(block: Block, i: number): boolean {
  const word = block.words[i]!;
  const opened = ((block.words[i - 1]?.word ?? 0) & WORD['to-recipient']) !== 0 && word.verbs.length > 0;
  if (word.kind !== 'word' || bounds(word) || opened || isFiniteVerb(block, i)) return false;
  if (word.word & WORD.quantifier) return true;
  return word.word === 0 && !word.verbs.some((v) => v.tense === 'present-participle' || v.tense === 'past-participle');
}
