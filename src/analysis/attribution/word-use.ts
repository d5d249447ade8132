import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, PROPER, SPEAKER, WORD, type Word } from '../text/classes.ts';

/** Nothing of these stands inside a noun phrase. */
const CLAUSE_WORD =
  WORD.subject |
  WORD.linker |
  WORD.that |
  WORD.relative |
  WORD.if |
  WORD.negation |
  WORD.be |
  WORD.have |
  WORD.modal |
  WORD['conditional-auxiliary'];

export const ARTICLE = WORD.definite | WORD.indefinite | WORD.possessive;

const NEVER_DETERMINER = WORD.that | WORD.relative;

/** Whether a word opens or carries a clause of its own, so that no noun phrase goes on past it. */
export const bounds = (word: Word): boolean =>
  (word.word & CLAUSE_WORD) !== 0 && (!(word.word & DETERMINER) || (word.word & NEVER_DETERMINER) !== 0);

export const isMark = (word: Word | undefined, ...texts: string[]): boolean => word?.kind === 'mark' && texts.includes(word.text);

/** One letter, or "J.K" in "J.K. Silva". */
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

/** A mark that joins parts of a word, an abbreviation or a name: half-baked, AT&T, U.S., Marsh & Lind. */
export function isGlue({ words, pack, sentences, sentenceOf }: Block, i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word?.kind !== 'mark' || !next) return false;
  if (word.text === '&' && next.capital && words[i - 1]?.capital) return true;
  if (word.spaced) return false;
  // "cette source.Pierre est parti": a space left out after the end of a sentence.
  const ends = sentences[sentenceOf[i]!]!.to === i + 1;
  if (word.text === '.')
    return (!next.spaced && !ends) || pack.abbreviations.has(words[i - 1]?.norm ?? '') || INITIALS.test(words[i - 1]?.text ?? '');
  return (word.text === '-' || word.text === '/' || word.text === '&') && !next.spaced;
}

export const isNominal = (word: Word): boolean => (word.noun & (SPEAKER | DOCUMENTARY | NOUN.channel | PROPER | NOUN['report-noun'])) !== 0;

/** A noun for something that neither speaks nor can be looked up. */
export const isThing = ({ kind, capital, word, noun }: Word): boolean =>
  kind === 'word' && !capital && word === 0 && (noun & ~(NOUN.channel | NOUN['report-noun'])) === 0;

/** Such a noun right before an article, where no adjective stands. */
export const isThingBeforeArticle = (word: Word): boolean => isThing({ ...word, noun: word.noun & ~NOUN.describing });

/** "stewards": a noun that no list holds, with the form of a plural. */
export function isUnlistedPlural({ words, pack }: Block, i: number): boolean {
  const { noun, word, norm } = words[i]!;
  return noun === 0 && word === 0 && pack.pack.grammar.plural?.test(norm) === true;
}

export const isCardinal = (block: Block, word: Word): boolean => Object.hasOwn(block.pack.pack.lexicon.figures.cardinals, word.norm);

export const isArticle = (word: Word | undefined): boolean => ((word?.word ?? 0) & ARTICLE) !== 0 && !(word!.word & WORD.of);

/** Adjectives before their noun, and a bare verb for the plural. */
export const isEnglishOrder = (block: Block): boolean => block.pack.pack.grammar.adjectives === 'before';

/** Only ever a participle here: "published", "citées". */
export function isBareParticiple(word: Word): boolean {
  return (
    word.verbs.length > 0 &&
    !isNominal(word) &&
    !(word.noun & (NOUN.describing | NOUN.demonym)) &&
    word.verbs.some((v) => v.tense === 'past-participle' || v.tense === 'present-participle')
  );
}

/** English shares the form with nouns ("in touch"), so that only "to" tells. */
export function isInfinitive(block: Block, i: number): boolean {
  const word = block.words[i];
  const known = word?.verbs.some((v) => v.tense === 'infinitive');
  if (!isEnglishOrder(block)) return known === true;
  if (!((block.words[i - 1]?.word ?? 0) & WORD['to-recipient'])) return false;
  // "to thatch the roof": no article stands right after a noun.
  const unlisted = word !== undefined && isThing(word) && word.noun === 0 && word.verbs.length === 0;
  return known || (unlisted && isArticle(block.words[i + 1]));
}

export const isBareInfinitive = (word: Word): boolean =>
  word.noun === 0 && word.word === 0 && word.verbs.length > 0 && word.verbs.every((v) => v.tense === 'infinitive');

/** "la Fédération (FHF)": where the brackets open that end at a token; the token itself where none do. */
export function beforeBracket({ words }: Block, end: number, floor: number): number {
  if (!isMark(words[end - 1], ')')) return end;
  for (let i = end - 2; i > Math.max(floor, end - 7); i--) if (isMark(words[i], '(')) return i;
  return end;
}

/** Plural by the lexicon, or by the ending that most plurals have. */
export const looksPlural = (word: Word): boolean =>
  (word.noun !== 0 && word.plural) || (word.norm.length > 3 && /(?:[^sui]s|[ae]ux)$/.test(word.norm));
