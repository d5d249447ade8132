import type { Block } from '../text/block.ts';
import { NOUN, WORD } from '../text/classes.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import { past, SKIPPED } from './between.ts';
import { isFiniteVerbAt } from './finite-verbs.ts';
import { phraseFrom } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

export function sentenceScope(block: Block, sentence: TokenRange): Range[] {
  const ranges = [rangeOf(block, sentence.from, sentence.to)];
  for (const { from, to } of quotationsIn(block.quotations, sentence)) ranges.push(rangeOf(block, from, to));
  return ranges;
}

/** What an aside covers: the sentence up to it and the quotation that it closes; after it, what goes on in the same breath. */
export function asideScope(block: Block, from: number, to: number, sentence: TokenRange): Range[] {
  const ranges = [rangeOf(block, sentence.from, from)];
  const quotation = quotationsIn(block.quotations, { from: from - 3, to: from }).find((q) => q.to <= from);
  if (quotation) ranges.push(rangeOf(block, quotation.from, quotation.to));
  const next = block.words[to];
  if (isMark(next, ',', ':') || (next && block.quotationOf[to]! >= 0)) {
    const after = block.words[to + 1];
    const tellsOn =
      after?.verbs.some((v) => v.tense === 'present-participle') || isMark(next, ':') || (after && block.quotationOf[to + 1]! >= 0);
    if (tellsOn || !hangsOnSource(block, to + 1, { from, to })) ranges.push(rangeOf(block, to, sentence.to));
    const following = quotationsIn(block.quotations, { from: to, to: sentence.to }).find((q) => q.from >= to);
    if (following) ranges.push(rangeOf(block, following.from, following.to));
  }
  return ranges.filter((r) => r.end > r.start);
}

/** "…, said the pilot, who …", "a dit le candidat, élu avec …": what the comma after a source hangs on it. */
function hangsOnSource({ words }: Block, at: number, source: TokenRange): boolean {
  const [after, next] = [words[at], words[at + 1]];
  if (!after) return false;
  if (after.word & WORD.relative) return true;
  // "Les ventes ont bondi, indique l'usine, portées par …": after a comma it goes back to the subject, but for a person.
  if (at > source.to && !words.slice(source.from, source.to).some(({ noun }) => noun & PERSON)) return false;
  // "élu en mai"; but "elected leaders", "demand, according to X, reached 40"
  const alone = after.noun === 0 && after.verbs.every(({ tense }) => tense !== 'past');
  const led = ((next?.word ?? 0) & (WORD.preposition | WORD.agent)) !== 0;
  return (alone || led) && after.verbs.some(({ tense }) => tense === 'past-participle');
}

const PERSON = NOUN.given | NOUN.person | NOUN.role | NOUN.office | NOUN.relative | NOUN.spokesperson;

/**
 * Where words hung on the source of a preposition end: "according to a letter signed by 30 clerks, …", "selon Paul Silva, élu avec 60 % des
 * voix, …". They are told of the source, not by it. The end of the phrase where none are.
 */
export function hungEnd(block: Block, source: TokenRange, sentence: TokenRange): number {
  const { to } = source;
  const { words } = block;
  const at = isMark(words[to], ',') ? to + 1 : to;
  if (at >= sentence.to || block.quotationOf[at]! >= 0 || !hangsOnSource(block, at, source)) return to;
  let end = at;
  for (; end < sentence.to && !isMark(words[end], ',', ';'); end++) {
    // "selon le port, qui fait état de 40 blessés, …": it is told by the source all the same.
    if (words[end]!.verbs.some((verb) => verb.class && verb.tense === 'present')) return to;
  }
  return end < sentence.to ? end : to;
}

/** What a verb covers to its right: to the end of the sentence, not past a semicolon or a clause with a subject of its own; of an `object`, not past a clause that goes with it; of a verb in a `relative` clause, not past the comma where the main clause goes on. */
export function reach(block: Block, group: VerbGroup, sentence: TokenRange, { object = false, relative = false } = {}): Range[] {
  let to = group.to;
  // "When X said A, B": the clause that opens the sentence ends at its comma.
  const first = block.words[sentence.from]!;
  const opensClause = (first.word & WORD.linker) !== 0 && first.kind === 'word' && !(first.word & WORD.adverb);
  let told = false;
  for (; to < sentence.to; to++) {
    const word = block.words[to]!;
    if (block.quotationOf[to]! >= 0) continue;
    if (word.kind !== 'mark') {
      // "condemned the test as Norland fired three missiles": what goes with an object in a clause of its own is not told by the verb.
      const background = word.word & WORD.linker && !(word.word & (WORD.that | WORD.relative | WORD.and | WORD.if));
      if (object && background && isEnglishOrder(block) && opensOwnClause(block, to, sentence.to)) break;
      told ||= isFiniteVerbAt(block, to);
    } else if (
      word.text === ';' ||
      // "The firm, which says that it leads, runs 40 ships"
      (relative && word.text === ',' && isFiniteVerbAt(block, past(block, to + 1, SKIPPED))) ||
      (word.text === ',' && ((opensClause && !tellsMore(block, to + 1)) || (told && opensOwnClause(block, to + 1, sentence.to))))
    )
      break;
  }
  const ranges = [rangeOf(block, group.to, to)];
  for (const quotation of quotationsIn(block.quotations, { from: group.to, to })) {
    if (quotation.from >= group.to) ranges.push(rangeOf(block, quotation.from, quotation.to));
  }
  return ranges.filter((r) => r.end > r.start);
}

/** Of what a verb covers, the part after whom it was told: "told 4,000 teachers that 40 schools would close". */
export function afterRecipient(block: Block, scope: Range[], recipient: TokenRange): Range[] {
  const [first, ...rest] = scope;
  const start = block.words[recipient.to]?.start;
  return first && start !== undefined && start > first.start && start < first.end ? [{ ...first, start }, ...rest] : scope;
}

/** "La coopérative a relevé ses prévisions, les portant à 64 tonnes": a participle goes on with the clause before its comma. */
const tellsMore = (block: Block, at: number): boolean =>
  block.words[past(block, at, SKIPPED)]?.verbs.some(({ tense }) => tense === 'present-participle') ?? false;

/** Whether what follows a comma is a clause of its own, with a subject and a finite verb and no "that" before it. */
function opensOwnClause(block: Block, from: number, limit: number): boolean {
  const { words } = block;
  let at = from;
  const first = words[at];
  if (!first || block.quotationOf[at]! >= 0 || first.word & (WORD.that | WORD.relative)) return false;
  if (first.word & (WORD.and | WORD.linker)) at = first.phraseEnd + 1;
  if ((words[at]?.word ?? 0) & (WORD.that | WORD.relative)) return false;
  at = past(block, at, SKIPPED);
  if ((words[at]?.word ?? 0) & WORD.subject) return true;
  const phrase = phraseFrom(block, at, limit);
  if (!phrase) return false;
  const verb = past(block, phrase.to, SKIPPED);
  if (!isFiniteVerbAt(block, verb)) return false;
  // "and an 11% yearly drop": after a number, what may be a noun is one.
  const numbered = words.slice(at, phrase.to).some(({ kind }) => kind === 'number');
  return (
    !numbered ||
    (words[verb]!.word & (WORD.be | WORD.have | WORD.modal)) !== 0 ||
    (words[phrase.to - 1]!.kind === 'word' && words[verb]!.verbs.some(({ tense }) => tense === 'past' || tense === 'future'))
  );
}

export function rangeOf(block: Block, from: number, to: number): Range {
  const first = block.words[from] ?? block.words.at(-1)!;
  const last = block.words[Math.max(from, to - 1)] ?? block.words.at(-1)!;
  return { start: first.start, end: to > from ? last.end : first.start };
}
