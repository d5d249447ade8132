import type { Block } from '../text/block.ts';
import { SPEAKER, WORD, type Word } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import { describe } from './describe.ts';
import { isFiniteTense } from './finite-verbs.ts';
import { phraseFrom } from './phrases.ts';
import { isPersonHead, isSpeakerHead } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** Longer words in quotation marks, with the marks, are what somebody said. */
const LONGEST_QUOTED_WORD = 10;

/** "Le feu est parti du toit a expliqué Paul Silva.", "(41,7 %) indique l'AFP.": a comma left out, and nothing but a name after the verb. */
export function closesWithName(block: Block, group: VerbGroup, sentence: TokenRange): boolean {
  const { words } = block;
  const { frames, strength } = group.class;
  if (isEnglishOrder(block) || strength !== 'clear' || !frames.has('quote') || frames.has('object')) return false;
  // "a menacé X", "de rassurer X": a person may be the object.
  const told = group.from < group.main && words[group.main]!.verbs.some((v) => v.tense === 'past-participle' && v.class === group.class);
  if (hasPersonBefore(block, group, sentence)) return false;
  const named = words[group.to]?.capital || ((words[group.to]?.word ?? 0) & WORD.definite && words[group.to + 1]?.capital);
  const phrase = named ? phraseFrom(block, group.to, sentence.to) : undefined;
  if (!phrase || phrase.to < sentence.to - 1) return false;
  const { head } = describe(block, phrase);
  if (closesFigure(block, group)) return head === 'person-name' || head === 'outlet' || head === 'body-name';
  if (!told || head !== 'person-name') return false;
  return !words[group.main]!.verbs.some((v) => v.class?.frames.has('object')) || !subjectBefore(block, group.from, sentence.from);
}

/** A number in brackets, or a counted plural that is not the subject of a singular verb, right before a verb. */
function closesFigure({ words }: Block, { from }: VerbGroup): boolean {
  const last = words[from - 1];
  if (isMark(last, ')')) return words.slice(Math.max(0, from - 4), from - 1).some(({ kind }) => kind === 'number');
  return words[from - 2]?.kind === 'number' && last!.plural && words[from]!.verbs.every(({ plural }) => plural === false);
}

/** A person before the verb is its subject; so is a body where the verb only goes with words said. */
export function hasPersonBefore(block: Block, group: VerbGroup, sentence: TokenRange): boolean {
  const subject = subjectBefore(block, group.from, sentence.from);
  if (subject?.kind !== 'phrase' || !subject.sure) return false;
  if (subject.parts.length === 1 && !agree(block, subject.parts[0]!, group)) return false;
  const heads = subject.parts.map((part) => describe(block, part).head);
  return heads.some((head) => isPersonHead(head) || (!group.class.frames.has('clause') && isSpeakerHead(head)));
}

/** "40 voiliers, …, a indiqué X": a plural is not the subject of a singular verb. */
export function agree(block: Block, part: TokenRange, { from }: VerbGroup): boolean {
  const { plural, counted, quantified, head, name, noun } = describe(block, part);
  const finite = block.words[from]!.verbs.filter(({ tense }) => isFiniteTense(tense));
  if (!plural || name || head === 'quantifier' || finite.length === 0) return true;
  // "black voters shows": in English bodies and papers in the plural take a singular, people do not.
  const people = isPersonHead(head) || head === 'collective' || head === 'relative';
  // "Staff says": one form for both numbers.
  if (isEnglishOrder(block) && block.words.slice(part.from, part.to).some(({ norm, singular }) => singular && norm === noun)) return true;
  if (isEnglishOrder(block)) return quantified || counted || !people || finite.some((verb) => verb.plural !== false);
  // "une dizaine de voisins raconte", "la majorité des voisins raconte"
  const { word, phraseEnd } = block.words[part.from]!;
  const single = quantified ? phraseEnd > part.from : (word & WORD.indefinite) !== 0 && (word & WORD.of) === 0;
  return single || finite.some((verb) => verb.plural !== false);
}

/** Whether a quotation of a few words ends here, and no mark in it or before it ends what was said. */
export function isQuotedWord({ words, quotationOf, quotations }: Block, i: number): boolean {
  const last = words[i - 1];
  const quotation = quotations[quotationOf[i]!];
  if (!quotation || quotation.to - quotation.from > LONGEST_QUOTED_WORD) return false;
  return i > 1 && isMark(words[i], '"', '”', "'", '’') && last !== undefined && last.kind !== 'mark';
}

/** A plural with no article, where nouns need one. */
export const isBarePlural = ({ plural, singular, capital, word, kind }: Word): boolean =>
  plural && !singular && !capital && word === 0 && kind === 'word';

/** "…, préviennent bergers et vétérinaires": two sorts of people need no article; "…, ont salué bergers et vétérinaires" has them as its object. */
export function isBareRow({ words }: Block, { from, to }: TokenRange, { from: verb, main }: VerbGroup): boolean {
  const and = words.slice(from, to).findIndex(({ word, kind }) => (word & WORD.and) !== 0 && kind === 'word');
  const second = words[from + and + 1];
  const joined = and > 0 && second && isBarePlural(second) && (words[from]!.noun & SPEAKER) !== 0 && (second.noun & SPEAKER) !== 0;
  return Boolean(joined) && verb === main && words[main]!.verbs.some(({ plural }) => plural === true);
}

/** "« … », dénoncent certains.": a quantifier that closes its clause after a verb in the plural. */
export function someBy({ words, pack }: Block, { from }: VerbGroup, at: number): TokenRange | undefined {
  const word = words[at];
  if (pack.pack.grammar.adjectives === 'before' || word?.kind !== 'word') return undefined;
  const to = word.phraseEnd + 1;
  const norm = words.slice(at, to).map((part) => part.norm);
  if (pack.pack.grammar.wholes?.includes(norm.join(' '))) return undefined;
  const next = words[to];
  const alone = (word.word & (WORD.quantifier | WORD.other)) !== 0 && (!next || next.kind === 'mark');
  return alone && words[from]!.verbs.some(({ plural }) => plural === true) ? { from: at, to } : undefined;
}
