import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Description } from './description.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isNameWord } from './proper-names.ts';

/** Whether the people in a phrase report for an outlet: "a Reuters reporter", "correspondents for the Evening News". */
export function reportsForOutlet(block: Block, { from, to }: TokenRange, head: number): boolean {
  const { words, pack } = block;
  if (!pack.behalf.reporters.has(words[head]!.norm)) return false;
  // "former RT journalists"
  if (words.slice(from, head).some(({ norm }) => pack.behalf.past.has(norm))) return false;
  if (words.slice(from, to).some(({ noun }) => noun & NOUN.outlet)) return true;
  const link = words[head + 1];
  if (!link || head + 1 >= to || !pack.behalf.outletLinks.has(link.norm)) return false;
  const name = words[head + 2]!.word & WORD.definite ? head + 3 : head + 2;
  return name < to && isNameWord(block, name) && !(words[name]!.noun & (NOUN.place | NOUN.demonym | NOUN.given));
}

/** "a union representative", "local reporters": whether people may speak for the body before their noun, or for the outlets of a place. */
export function mayStandFor(
  { words, pack }: Block,
  { from }: TokenRange,
  head: number,
  { determiner }: Pick<Description, 'determiner'>,
): boolean {
  const { norm, plural } = words[head]!;
  if (pack.behalf.delegates.has(norm)) return head > from && (words[head - 1]!.word & DETERMINER) === 0;
  return plural && determiner === 'none' && pack.behalf.reporters.has(norm);
}

/** Where the words open for whom the people in a phrase speak: "representatives of", or -1. */
export function representedFrom({ words, pack }: Block, head: number, to: number): number {
  return matchAt(words, head, pack.behalf.representatives, to)?.to ?? -1;
}

/** How far left of a study its preposition stands. */
const LONGEST_STUDY = 8;

/**
 * Whether the people in a phrase speak through a study: one that their sentence names ("In a 2012 trial, researchers
 * found"), or any that the article may ("the authors").
 */
export function studyOf(block: Block, { from, to }: TokenRange, head: number, definite: boolean): 'study' | 'any-study' | undefined {
  const { words, pack } = block;
  const { researchers, authors, studies } = pack.behalf;
  const { norm, plural } = words[head]!;
  if (!plural || !researchers.has(norm)) return undefined;
  if (words.slice(head + 1, to).some((word) => studies.has(word.norm))) return 'study';
  const sentence = block.sentences[block.sentenceOf[head]!]!;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (i === from) i = to;
    else if (studies.has(words[i]!.norm) && !words[i]!.plural && isInStudy(block, i, sentence.from)) return 'study';
  }
  return definite && authors.has(norm) ? 'any-study' : undefined;
}

/** "in a 2012 randomised trial": a preposition before it, and an article. */
function isInStudy(block: Block, study: number, floor: number): boolean {
  const { words } = block;
  let articled = false;
  for (let i = study - 1; i >= Math.max(floor, study - LONGEST_STUDY); i--) {
    const word = words[i]!;
    // "a controlled trial": what looks like a verb may describe the study.
    const describes = word.word === 0 && (word.verbs.length === 0 || word.verbs.some(({ tense }) => tense === 'past-participle'));
    if (word.kind === 'mark' || word.word & WORD.of || (isFiniteVerb(block, i) && !describes)) return false;
    if (word.word & WORD.preposition) return articled;
    articled ||=
      (word.word & (WORD.definite | WORD.indefinite | WORD.demonstrative | WORD.other | WORD.quantifier)) !== 0 || word.kind === 'number';
  }
  return false;
}

/** "voters in a Lindex poll": whether a poll is what people in a phrase speak in. */
export function isPolled(block: Block, head: number, to: number): boolean {
  for (let i = head + 2; i < to; i++) if (block.pack.polls.nouns.has(block.words[i]!.norm) && isInStudy(block, i, head)) return true;
  return false;
}

/** "published in Nature", "carried out by Lindex": whether a participle and a name at a token say whose a paper is. */
export function isPublishedBy({ words, pack }: Block, at: number): boolean {
  const participle = words[at];
  if (pack.pack.grammar.adjectives === 'after' || !participle?.verbs.some(({ tense }) => tense === 'past-participle')) return false;
  const link = words[participle.phraseEnd + 1];
  if (!link || !(link.word & WORD.preposition)) return false;
  const name = words[participle.phraseEnd + 2];
  return (name?.word ?? 0) & WORD.definite
    ? words[participle.phraseEnd + 3]?.capital === true
    : name?.capital === true && (name.word & WORD.month) === 0;
}

/** Whether a block speaks of a study. */
export const speaksOfStudy = ({ words, pack }: Block): boolean => words.some(({ norm }) => pack.behalf.studies.has(norm));

/** "un assureur": trades of firms as of persons, where the article that brings them in may mean a person. */
export const tradesIn = ({ words }: Block): string[] =>
  words
    .filter(({ noun }, i) => noun & NOUN.role && noun & NOUN.body && (words[i - 1]?.word ?? 0) & WORD.indefinite)
    .map(({ norm }) => norm);
