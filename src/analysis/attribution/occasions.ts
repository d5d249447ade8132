import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import type { Description } from './description.ts';
import { isFiniteVerbAt } from './finite-verbs.ts';
import type { Content } from './frames.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder } from './word-use.ts';

/** "have long said"; "many nurses say", but not "many nurses said": what a class does. */
export const isGeneral = ({ words }: Block, { from, main, general }: VerbGroup, { broad, determiner }: Description): boolean =>
  general ||
  (broad === true && determiner !== 'possessive' && from === main && words[main]!.verbs.some(({ tense }) => tense === 'present'));

/** "economists said on Friday", "critics slammed the plan", "called it a folly", "several said": once, as particular ones of a class may have done. */
export function isOnce(block: Block, group: VerbGroup, content: Content, description: Description): boolean {
  if (isDated(block, group)) return true;
  const says = content === 'clause' || (content !== 'object' && content !== 'bare' && group.class.frames.has('clause'));
  const several = description.head === 'collective' && description.quantified && !isEnglishOrder(block);
  const few = (description.head === 'quantifier' || several) && !description.broad;
  return (!says || few) && isPast(block, group, description);
}

/** « … », ont crié certains: some in particular. */
export const saidOnce = ({ words }: Block, { main }: VerbGroup, { head, broad }: Description): boolean =>
  head === 'quantifier' && !broad && words[main]!.verbs.every(({ tense }) => tense === 'past' || tense === 'past-participle');

/** "certains militants dénoncent", "les bergers redoutent": some people, or in French people with their article, in a general present may be a class. */
export function mayBeMeant(block: Block, { from, main }: VerbGroup, description: Description): boolean {
  const { head, plural, quantified, counted, determiner } = description;
  const open = quantified || ((determiner === 'definite' || determiner === 'possessive') && !isEnglishOrder(block));
  if (head !== 'role' || !plural || counted || !open || from !== main) return false;
  return block.words[main]!.verbs.some(({ tense }) => tense === 'present');
}

/** How far after a verb the day stands on which somebody said so. */
const FARTHEST_DAY = 3;

/** "said early on Friday", "estimated this year", "On Friday, analysts said" */
export function isDated(block: Block, { from, main, to }: VerbGroup): boolean {
  const { words, sentences, sentenceOf } = block;
  // "Experts say this year will be dry": no day on which they said so, nor is what a clause goes on from.
  if (!words[main]!.verbs.some(({ tense }) => tense === 'past')) return false;
  const start = sentences[sentenceOf[from]!]!.from;
  const [opener, day] = [words[start], words[start + 1]];
  if (opener && opener.word & WORD.preposition && day?.capital && day.word & WORD.weekday) return true;
  for (let i = to; i < Math.min(words.length, to + FARTHEST_DAY); i++) {
    const { word, capital } = words[i]!;
    if (capital && (word & (WORD.weekday | WORD.month)) !== 0) return !isFiniteVerbAt(block, i + 1);
    if (word & WORD.time) return i > to && (words[i - 1]!.word & WORD.demonstrative) !== 0 && !isFiniteVerbAt(block, i + 1);
    if (!(word & (WORD.preposition | WORD.demonstrative | WORD.adverb))) return false;
  }
  return false;
}

/** "said", "les internautes ont déploré", but not "have said", which may go on, nor "certains ont déploré". */
const isPast = (block: Block, { from, main }: VerbGroup, { head }: Description): boolean => {
  const told = block.words[main]!.verbs.every(({ tense }) => tense === 'past' || tense === 'past-participle');
  return told && (from === main || (head === 'collective' && !isEnglishOrder(block)));
};
