import type { Block } from '../text/block.ts';
import { DOCUMENTARY, NOUN, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import { SKIPPED } from './between.ts';
import { describe } from './describe.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { opensNumberName, phraseFrom, startsPhrase } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isGlue } from './word-use.ts';

/** "told the crowd that", "said on Monday to reporters": who was told, right after the verb. */
export function recipientAfter(block: Block, group: VerbGroup, sentence: TokenRange): TokenRange | undefined {
  const word = block.words[group.to];
  if (!word) return undefined;
  // "told her: …", "told me that"
  const told = group.class.frames.has('recipient') && isEnglishOrder(block) && block.pack.objectPronouns.has(word.norm);
  if (told && !startsPhrase(block, group.to + 1)) return { from: group.to, to: group.to + 1 };
  if (group.class.frames.has('recipient') && startsPhrase(block, group.to) && !(word.word & WORD.that)) {
    const phrase = beforeCount(block, phraseFrom(block, group.to, sentence.to));
    return phrase && !verbRightAfter(block, phrase.to) ? phrase : phrase && describe(block, phrase).head !== 'unknown' ? phrase : undefined;
  }
  let at = group.to;
  while ((block.words[at]?.word ?? 0) & (SKIPPED | TIME)) at++;
  if (block.words[at] && block.words[at]!.word & WORD['to-recipient']) return recipientFrom(block, at, sentence.to);
  return undefined;
}

/** "told reporters 40 people had died": a number right after those who were told opens what they were told. */
function beforeCount(block: Block, phrase: TokenRange | undefined): TokenRange | undefined {
  if (!phrase || !isEnglishOrder(block)) return phrase;
  const first = block.words[phrase.from]!.word;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const { noun, capital, word, plural } = block.words[i - 1]!;
    if ((noun || first & WORD.definite) && (plural || !capital) && word === 0 && startsQuantity(block, i))
      return { from: phrase.from, to: i };
  }
  return phrase;
}

function verbRightAfter(block: Block, at: number): boolean {
  return at < block.words.length && block.words[at]!.kind === 'word' && isFiniteVerb(block, at);
}

/** "à l'AFP", "to reporters": who was told. */
export function recipientFrom(block: Block, to: number, limit: number): TokenRange | undefined {
  let end = to + 1;
  while (end < limit && block.words[end]!.word & (WORD.definite | WORD.possessive | WORD.indefinite | WORD.demonstrative)) end++;
  const first = block.words[end];
  if (!first || first.verbs.some((v) => v.tense === 'infinitive')) return undefined;
  if (!(first.capital || first.noun & (SPEAKER | DOCUMENTARY | NOUN.outlet) || opensNumberName(block.words, end))) return undefined;
  let stop = end + 1;
  while (
    stop < limit &&
    (block.words[stop]!.kind === 'word' || stop <= first.phraseEnd || isGlue(block, stop)) &&
    (block.words[stop]!.kind === 'mark' || block.words[stop]!.capital ? !startsSource(block, stop, first) : stop <= first.phraseEnd)
  )
    stop++;
  // "à une chaîne américaine"
  while (stop < limit && !isEnglishOrder(block) && describesOnly(block.words[stop]!)) stop++;
  return { from: to, to: stop };
}

const describesOnly = ({ noun, word, capital, verbs }: Word): boolean =>
  !capital && word === 0 && verbs.length === 0 && noun !== 0 && (noun & ~(NOUN.demonym | NOUN.describing)) === 0;

/** After "à l'AFP", a capitalised word may already be the source: "a déclaré à l'AFP Marie Duval". */
function startsSource(block: Block, i: number, recipient: Word): boolean {
  if (i <= recipient.phraseEnd) return false;
  return (recipient.noun & (NOUN.outlet | NOUN.organisation)) !== 0 || (block.words[i]!.noun & NOUN.given) !== 0;
}
