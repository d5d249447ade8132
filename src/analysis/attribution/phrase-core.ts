import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, SPEAKER, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isNameWord, joinsName, KNOWN_NAME } from './proper-names.ts';
import { isCardinal, isEnglishOrder, isGlue, isMark, isNominal, isUnlistedPlural } from './word-use.ts';

/** Nouns that say what a source phrase is. */
export const HEAD_NOUN = SPEAKER | DOCUMENTARY;

/** The noun with its modifiers, up to what hangs on it with a preposition; after a possessor ("Meghan's lawyer"), what is possessed. */
export function coreOf(block: Block, start: number, to: number): TokenRange {
  const { words } = block;
  let from = start;
  let i = start;
  for (; i < to; i++) {
    const word = words[i]!;
    if (word.norm === block.pack.pack.grammar.possessor || (isMark(word, "'") && i + 1 < to)) {
      from = i + 1;
      continue;
    }
    // "the chief of staff", "Secretary of State Ana Silva": an expression that ends in its noun.
    if (word.phraseEnd > i && word.phraseEnd < to && words[word.phraseEnd]!.noun & (HEAD_NOUN | NOUN.organisation)) {
      i = word.phraseEnd;
      continue;
    }
    if (i > from && matchAt(words, i, block.pack.basis, to)) break;
    // "current and former officials", "Republican and Democratic members": only a noun before "and" ends the core.
    const modifies =
      i + 1 < to &&
      (words[i + 1]!.noun & (NOUN.demonym | NOUN.describing)) !== 0 &&
      words[i - 1]?.plural === false &&
      !(words[start - 1] && words[start - 1]!.word & DETERMINER);
    if (joinsModifiers(block, start, i, to) || joinsFields(block, start, i, to)) continue;
    if (word.word & WORD.and && modifies && i === start + 1 && block.pack.pack.grammar.adjectives === 'before') continue;
    if (
      word.word & WORD.and &&
      block.pack.pack.grammar.adjectives === 'before' &&
      words[i - 1] &&
      (!words[i - 1]!.capital || (words[i - 1]!.noun & (NOUN.demonym | NOUN.describing)) !== 0) &&
      !(words[i - 1]!.noun & HEAD_NOUN)
    )
      continue;
    if (
      word.word & (WORD.of | WORD.preposition | WORD['to-recipient'] | WORD.and) &&
      i > from &&
      !word.capital &&
      !(word.noun & HEAD_NOUN) &&
      !joinsName(block, i, to)
    ) {
      const possessor = namedPossessor(block, i, to);
      if (possessor < 0) break;
      i = possessor;
      from = i + 1;
    }
  }
  if (from < i || i >= to) return { from, to: i };
  return { from: start, to };
}

/** "the Union of Farmers' economist": the mark of possession that closes a body's whole name going on at a token, or -1. */
function namedPossessor(block: Block, of: number, to: number): number {
  const { words } = block;
  const body = words[of - 1]!;
  // "Engineers of Ostland's inspector": what a capital in mid-sentence makes a name.
  const people = (body.plural && (body.noun & (NOUN.role | NOUN.collective)) !== 0) || isUnlistedPlural(block, of - 1);
  const society = people && block.sentences[block.sentenceOf[of]!]!.from < of - 1;
  if (!isEnglishOrder(block) || !body.capital || !(society || body.noun & (NOUN['body-word'] | NOUN.body | NOUN.group))) return -1;
  for (let i = of + 1; i + 1 < to; i++) {
    const word = words[i]!;
    if (word.norm === block.pack.pack.grammar.possessor || isMark(word, "'", '’')) return i;
    if (!word.capital && !(word.word & (WORD.of | WORD.and | WORD.definite))) return -1;
  }
  return -1;
}

/** "Federal and state officials", "Health and police officials": an "and" between two words that describe the same people. */
export function joinsModifiers(block: Block, from: number, and: number, to: number): boolean {
  const { words, pack } = block;
  const [left, right] = [words[from]!, words[and + 1]];
  if (!isEnglishOrder(block) || and !== from + 1 || !(words[and]!.word & WORD.and) || words[and]!.kind !== 'word' || !right) return false;
  if (right.kind !== 'word' || isCardinal(block, right) || right.word & DETERMINER || right.noun & NOUN.given) return false;
  const describes = NOUN.describing | NOUN.demonym | NOUN['body-word'] | NOUN.body;
  const names = NOUN.place | NOUN.organisation | NOUN.outlet | NOUN.given;
  if (!(left.noun & describes) || left.noun & names || pack.pluralOnly.has(left.norm) || (left.plural && !left.singular)) return false;
  let head = and + 1;
  while (head + 1 < to && words[head + 1]!.kind === 'word' && !(words[head + 1]!.word & (WORD.of | WORD.preposition))) head++;
  return head > and + 1 && words[head]!.plural && (words[head]!.noun & (NOUN.role | NOUN.collective | NOUN.person)) !== 0;
}

/** "The Lindmoor Parks and Rivers Service", "United States Fish and Wildlife Service": an "and" between two fields of one body. */
export function joinsFields(block: Block, from: number, and: number, to: number): boolean {
  const { words } = block;
  const [first, last] = [words[from]!, words[and - 1]!];
  if (!isEnglishOrder(block) || !(words[and]!.word & WORD.and) || words[and]!.kind !== 'word' || and + 1 >= to || !last.capital)
    return false;
  let end = and + 1;
  while (end + 1 < to && (words[end + 1]!.capital || isGlue(block, end + 1))) end++;
  const body = words[end]!;
  if (end < and + 2 || !words[and + 1]!.capital || !body.capital || !(body.noun & (NOUN['body-word'] | NOUN.body))) return false;
  // "The Kremlin and the Foreign Ministry", "The Federal Reserve and Treasury Department": two bodies.
  const name = NOUN['body-word'] | NOUN.body | NOUN.group | KNOWN_NAME | NOUN.given;
  const opens = (words[from - 1]?.word ?? 0) & WORD.definite || first.word & WORD.definite || (and - from > 1 && first.noun & NOUN.place);
  return Boolean(opens) && (last.noun & name) === 0;
}

/** Position of the word that says what the phrase is, or -1. */
export function findHead(block: Block, { from, to }: TokenRange): number {
  const { words } = block;
  if (block.pack.pack.grammar.adjectives === 'before') {
    for (let i = to - 1; i >= from; i--)
      if (words[i]!.kind === 'word' && !(words[i]!.word & (WORD.adverb | WORD.of | WORD.preposition) && words[i]!.noun === 0)) return i;
    return -1;
  }
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.kind !== 'word') continue;
    if (word.noun & HEAD_NOUN || isNameWord(block, i)) return i;
    if (word.word || word.noun & (NOUN.describing | NOUN.anonymous | NOUN.demonym)) continue;
    // An adjective that no list holds may stand before a noun that one does: "un jeune homme".
    const next = words[i + 1];
    return i + 1 < to && next && next.noun & HEAD_NOUN && !isNameWord(block, i + 1) ? i + 1 : i;
  }
  return -1;
}

/** "That report found": before a singular noun, where it opens the sentence, it points. */
export function isPointer(block: Block, i: number): boolean {
  const next = block.words[i + 1];
  if (!isEnglishOrder(block) || !next || !(block.words[i]!.word & WORD.that) || block.sentences[block.sentenceOf[i]!]!.from !== i)
    return false;
  return isNominal(next) && next.singular && !next.plural && !next.capital;
}
