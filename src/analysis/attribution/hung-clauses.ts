import type { Block } from '../text/block.ts';
import { NOUN, WORD, type Word } from '../text/classes.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { phraseFrom } from './phrases.ts';
import { isEnglishOrder, isInfinitive, isMark } from './word-use.ts';

/** Who may do what a clause hung on them tells. */
const DOER = NOUN.role | NOUN.source | NOUN.person | NOUN.relative | NOUN.collective | NOUN.office | NOUN.body | NOUN.group;
/** How far left of its object a clause hung on a noun may open. */
const LONGEST_CLAUSE = 10;

/** "a soldier fighting", "a soldier offering to stay", not "a soldier saying": somebody and what they do. */
export function isDoing(block: Block, i: number): boolean {
  const word = block.words[i]!;
  const before = block.words[i - 1]!;
  const plans = isInfinitive(block, i + 2);
  const acts = !word.verbs.some((v) => v.class?.strength === 'clear' && v.class.subject !== 'document') || plans;
  // "nurses thatching the roof": no article stands right after a noun.
  const ending = block.pack.pack.grammar.participleEnding;
  const unlisted = word.verbs.length === 0 && word.word === 0 && ending !== undefined && word.norm.endsWith(ending);
  return (
    // "drivers planning to leave"
    (word.noun === 0 || (word.noun === NOUN.describing && plans)) &&
    (word.verbs.some((v) => v.tense === 'present-participle') || (unlisted && (plans || opensObject(block.words[i + 1])))) &&
    acts &&
    ((before.noun & DOER) !== 0 || isPeople(before)) &&
    (before.word & ~WORD.honorific) === 0
  );
}

const opensObject = (word: Word | undefined): boolean => ((word?.word ?? 0) & (WORD.definite | WORD.indefinite | WORD.possessive)) !== 0;

/** "Tunisians": by where they are from. */
const isPeople = ({ noun, norm }: Word): boolean => (noun & NOUN.demonym) !== 0 && /[^s]s$/.test(norm);

/** "The group that represents 40 farmers said": where the clause opens that holds a phrase as its object; -1 where none does. */
export function clauseAround(block: Block, from: number, floor: number): number {
  const { words } = block;
  for (let i = from - 1; i > Math.max(floor, from - LONGEST_CLAUSE); i--) {
    const word = words[i]!;
    if (word.kind === 'mark' || block.quotationOf[i]! >= 0) return -1;
    const noun = words[i - 1]!;
    // "A soldier fighting near the town said"
    if (isDoing(block, i) && isEnglishOrder(block)) return i;
    if (!(word.word & (WORD.relative | WORD.that))) continue;
    // "One parent whose child attends the school said"
    const whose = word.word & WORD.possessive ? phraseFrom(block, i + 1, from)?.to : undefined;
    if (whose !== undefined && (noun.noun & DOER) !== 0 && isFiniteVerb(block, whose)) return i;
    const opens = noun.kind === 'word' && noun.word === 0 && noun.noun !== 0 && isFiniteVerb(block, i + 1) && isEnglishOrder(block);
    return opens ? i : -1;
  }
  return -1;
}

/** ", who held two men": the comma that opens the clause which a phrase is the object of; -1 where there is none. */
export function commaBeforeRelative(block: Block, from: number, floor: number): number {
  const { words } = block;
  for (let i = from - 1; i > Math.max(floor, from - LONGEST_CLAUSE); i--) {
    if (words[i]!.kind === 'mark') return -1;
    if (words[i]!.word & WORD.relative) return isMark(words[i - 1], ',') && isFiniteVerb(block, i + 1) ? i - 1 : -1;
    if (words[i]!.word & WORD.linker) return -1;
  }
  return -1;
}
