import { isFiniteVerb } from '../attribution/finite-verbs.ts';
import { isCardinal, isGlue, isMark, looksPlural } from '../attribution/word-use.ts';
import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, SPEAKER, USE, WORD, type Word } from '../text/classes.ts';
import { opensAge } from './exemptions/age.ts';
import { isHalfOf } from './fractions.ts';
import type { Quantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** The noun counted with its adjectives and what hangs on it with "of". */
export function countNoun(block: Block, quantity: Quantity): void {
  const { words } = block;
  let at = quantity.to;
  const share = quantity.unit === 'percent' || quantity.numeral.form === 'fraction' || quantity.numeral.form === 'ratio';
  // "6 millions de nouveaux ormes": a determiner of two words that opens with "of".
  const phrase = (words[at]?.word ?? 0) & WORD.indefinite && words[at]!.phraseEnd > at;
  if (phrase) at = words[at]!.phraseEnd;
  const halved = quantity.numeral.form === 'fraction' && isHalfOf(block, quantity.numeral.to - 1);
  const linked = phrase || (words[at]?.word ?? 0) & WORD.of || halved;
  const nounFirst = block.pack.pack.grammar.adjectives === 'after';
  // "à 300 mètres de la tour": where a measure starts, not of what it is.
  if (nounFirst && quantity.unit === 'measure' && figureWords(block.pack).locators.links.longest(words, at) > 0) return;
  if (!linked && (quantity.unit === 'percent' || quantity.numeral.form === 'fraction')) return;
  // "une hausse de 5 % des prix": prices are what rose.
  const moved = linked && quantity.unit === 'percent' && (words[quantity.from - 1]?.word ?? 0) & WORD.of;
  if (moved && figureWords(block.pack).movements.has(words[quantity.from - 2]?.norm ?? '')) return;
  if (linked) {
    if (!halved) at++;
    while ((words[at]?.word ?? 0) & (DETERMINER | (share ? WORD.quantifier : 0))) at++;
    // "une cinquantaine d'entre elles"
    const among = (words[at]?.word ?? 0) & WORD.preposition && block.pack.objectPronouns.has(words[at + 1]?.norm ?? '');
    if (among) {
      quantity.to = at + 2;
      return;
    }
  }
  let headed = false;
  let linkedAgain = false;
  let noun = -1;
  const limit = Math.min(words.length, at + 9);
  let end = quantity.to;
  let quotation = block.quotationOf[quantity.numeral.from];
  // "des dizaines de « bateaux fantômes »": what is counted may stand in quotation marks.
  if (nounFirst && linked && at < limit && isMark(words[at], '«', '"', '“') && block.quotationOf[at]! >= 0)
    quotation = block.quotationOf[at++];
  const quoted = quotation !== block.quotationOf[quantity.numeral.from];
  for (; at < limit; at++) {
    const word = words[at]!;
    if (block.quotationOf[at] !== quotation) break;
    // "30 000 fin 2018"
    if (nounFirst && noun < 0 && word.word & WORD.time && words[at + 1]?.kind === 'number') break;
    // "dont cinq côté police": no plural.
    if (nounFirst && noun < 0 && !linked && quantity.numeral.value >= 2 && isNoCount(block, at)) break;
    if (word.kind === 'mark') {
      // "24 U.S. cities"; "40 % of the U.S. Police said" is a sentence of its own.
      // "It fell to -20C. Winds rose."
      const glued = word.text === '.' && at === quantity.numeral.to + 1 && !words[at - 1]!.spaced;
      const joins = isGlue(block, at) && !glued && (word.text !== '.' || !linked || !words[at + 1]!.capital);
      if (joins) continue;
      // "8 % of their villages' grain"
      if (isMark(word, "'", '’') && !word.spaced && words[at + 1]?.spaced && words[at - 1]!.norm.endsWith('s') && noun >= 0) {
        headed = false;
        continue;
      }
      if (/^[$£€]$/.test(word.text) && words[at + 1]?.kind === 'number' && isNameOfKind(block, at + 1, headed)) continue;
      break;
    }
    if (word.kind === 'number') {
      const model = figureWords(block.pack).models.has(word.text);
      // "two 120 mm shells": the first is in words, the second tells the kind.
      const kind = (noun >= 0 || model || halved || (quantity.numeral.form === 'words' && !linked)) && isNameOfKind(block, at, headed);
      if (kind || (noun >= 0 && model)) continue;
      break;
    }
    // "rose to 300,000 last year"
    if (word.word & WORD.adverb && noun < 0 && (words[at + 1]?.word ?? 0) & WORD.time) break;
    if (word.word & WORD.other || (word.word & WORD.adverb && noun < 0)) {
      if (word.word & WORD.other) {
        end = at + 1;
        noun = noun < 0 ? at : noun;
      }
      continue;
    }
    // "100 such plans"
    if (word.word & WORD.quantifier && noun < 0 && !linked && pluralAhead(block, at)) continue;
    // "une dizaine d'armes à feu"
    const compound = noun === at - 1 ? figureWords(block.pack).compounds.longest(words, at) : 0;
    if (compound > 0) {
      end = at + compound;
      break;
    }
    if (word.word & WORD.of && noun >= 0) {
      const next = words[at + 1];
      if (
        next?.kind !== 'word' ||
        next.word & (WORD.time | WORD.month | WORD.weekday) ||
        next.verbs.some((v) => v.tense === 'infinitive' && !next.noun)
      )
        break;
      if (next.capital && next.noun & NOUN.place) break;
      // "five inquiries into the two firms": of what was counted before.
      const counted = words[at + 2];
      if (!share && next.word & WORD.definite && counted && (counted.kind === 'number' || isCardinal(block, counted))) break;
      linkedAgain = true;
      headed = false;
      continue;
    }
    // "dozens of US and Danish sailors"
    const joinsNames = (word.word & WORD.and) !== 0 && words[at - 1]!.capital && words[at + 1]?.capital === true;
    if (joinsNames && !nounFirst && !headed && noun >= 0 && pluralAhead(block, at)) continue;
    if (noun === at - 1 && countsAlso(block, at, Boolean(linked))) {
      headed = false;
      linkedAgain = true;
      continue;
    }
    if (word.word & DETERMINER && words[at - 1]!.word & WORD.of) continue;
    if (word.word & ~(WORD.time | WORD['name-particle'] | WORD['said-again'] | WORD.habitual) && !word.noun) break;
    if (word.word & (WORD.month | WORD.weekday) || (noun >= 0 && opensAge(block, at))) break;
    // "the 40 refers to them": a verb of two words; "31 sea-wall breaks in May" is none.
    if (word.phraseEnd > at && word.verbs.length > 0 && word.noun === 0 && (nounFirst || noun < 0 || headed)) break;
    const follows = (words[at - 1]?.word ?? 0) & (WORD.of | DETERMINER);
    // "quatre voisins mis en examen", "trois voisins accusés de": what was done to them.
    const accused = ((words[at + 1]?.word ?? 0) & WORD.of) !== 0 && word.verbs.some(({ tense }) => tense === 'past-participle');
    const suffers = word.noun & SPEAKER && (word.phraseEnd > at || accused);
    if (nounFirst && noun === at - 1 && suffers && !follows && looksPlural(words[noun]!)) break;
    if (headed && !follows && !hyphenated(words, at) && !linkedAgain && !headsPlural(block, at) && !(share && headsBeforeVerb(block, at)))
      break;
    const plural = noun < 0 ? !linked && quantity.numeral.value > 1 : noun === at - 1 && looksPlural(words[noun]!);
    if (nounFirst && plural && !follows && isNeverPlural(block, at)) break;
    linkedAgain = false;
    if (block.pack.objectPronouns.has(word.norm) && !word.capital && follows) {
      end = at + 1;
      noun = noun < 0 ? at : noun;
      break;
    }
    const sized = () => figureWords(block.pack).magnitudes.longest(words, at) > 0;
    if (!nounFirst && linked && share && noun === at - 1 && (isBareAfterSingular(words, at) || sized())) {
      // "57 percent of the postal vote", "half of council spending"
    } else if (!nounFirst && noun < 0 && endsAtVerb(block, at)) {
      break;
    } else if (!nounFirst && (quantity.numeral.value > 1 || quantity.numeral.form === 'ratio') && !headed) {
      // Adjectives and nouns before the noun counted may look like verbs; the noun itself is in the plural.
      if (isPastForm(word) || (noun === at - 1 && word.noun === 0 && closesSize(block, quantity, at))) break;
      if (word.verbs.length > 0 && word.noun === 0 && !looksPlural(word) && !pluralAhead(block, at)) break;
    } else if (!(nounFirst && follows & WORD.of) && !isOwned(block, at) && isVerbAfterNoun(block, at, noun)) break;
    noun = at;
    end = at + 1;
    if (!nounFirst && looksPlural(word)) headed = true;
    if (quantity.nounAt < 0) quantity.nounAt = at;
  }
  // "a magnitude 6.4 quake struck": a decimal counts nothing but a plural.
  const { form, plain, value, from } = quantity.numeral;
  const articled = ((words[from - 1]?.word ?? 0) & WORD.indefinite) !== 0;
  const decimal = !nounFirst && !linked && !articled && form === 'digits' && plain && !Number.isInteger(value);
  if (noun < 0 || (decimal && !words.slice(quantity.to, end).some(looksPlural))) return;
  if (block.pack.pack.grammar.adjectives === 'before') quantity.nounAt = firstGroupEnd(block, quantity.nounAt, end);
  // The marks around what is counted close with it.
  quantity.to = quoted && isMark(words[end], '»', '"', '”') ? end + 1 : end;
  if (quantity.unit === 'none') quantity.unit = 'noun';
}

/** "a 5.4-magnitude quake struck": after the one thing that a size is told of, the last word before a mark or a preposition is its verb. */
function closesSize({ words, pack }: Block, { to }: Quantity, at: number): boolean {
  const next = words[at + 1];
  const closed = !next || next.kind === 'mark' || (next.word & (DETERMINER | WORD.preposition | WORD.agent)) !== 0;
  return closed && !looksPlural(words[at]!) && words[to - 2]?.text === '-' && figureWords(pack).strengths.has(words[to - 1]!.norm);
}

/** "a team of 40 searched the hills": a past form that no list holds, with what it takes right after it. */
function endsAtVerb(block: Block, at: number): boolean {
  const next = block.words[at + 1];
  const takes = next !== undefined && (next.word & (DETERMINER | WORD.preposition | WORD.agent)) !== 0 && next.noun === 0;
  return takes && !block.words[at]!.capital && !looksPlural(block.words[at]!) && isFiniteVerb(block, at);
}

/** "700 policiers et gendarmes", "dozens of boats and sheds": an "and" before a second noun that the same number counts. */
function countsAlso({ words, pack }: Block, and: number, linked: boolean): boolean {
  if (!(words[and]!.word & WORD.and)) return false;
  const of = words[and + 1]?.word ?? 0;
  const at = linked && of & WORD.of && !(of & WORD.indefinite) ? and + 2 : and + 1;
  // "rangers and harbour guards": people, with a word of what kind before them.
  const people = (word: Word | undefined) => ((word?.noun ?? 0) & SPEAKER) !== 0 && looksPlural(word!);
  // "fired 40 agents and closed shops": a verb with what it takes.
  const acts =
    words[at] &&
    (words[at]!.verbs.length > 0 || (words[at]!.noun === 0 && pack.pack.grammar.verbEndings.some((e) => words[at]!.norm.endsWith(e))));
  const kind =
    !acts && words[at]?.kind === 'word' && words[at]!.word === 0 && people(words[and - 1]) && !people(words[at]) && people(words[at + 1]);
  const head = kind && !(words[at]!.use & USE.number) ? at + 1 : at;
  const [first, second, next] = [words[and - 1]!, words[head], words[head + 1]];
  if (second?.kind !== 'word' || second.word || second.capital || second.verbs.length > 0 || !looksPlural(second)) return false;
  // "millions of tons of ore and thousands of acres"
  if (second.use & USE.number) return false;
  // "keeps 300 goats and brews cider", "and bakes its own bread": a verb that no list holds, with what it takes.
  const object = next?.kind === 'number' || (next?.kind === 'word' && (next.word === 0 || (next.word & DETERMINER) !== 0));
  if (object && second.noun === 0 && pack.pack.grammar.adjectives === 'before' && !next.verbs.some(({ tense }) => tense === 'past'))
    return false;
  const bothPeople = ((first.noun & SPEAKER) !== 0) === ((second.noun & SPEAKER) !== 0);
  // "20 employees and revenues of $3m"
  return bothPeople && looksPlural(first) && !(next && next.word & WORD.of && words[head + 2]?.kind !== 'word');
}

/** A form with no ending of a verb after a word in the singular: a noun. */
const isBareAfterSingular = (words: readonly Word[], at: number): boolean =>
  !looksPlural(words[at - 1]!) &&
  words[at]!.verbs.length > 0 &&
  words[at]!.verbs.every(({ tense }) => tense === 'infinitive' || tense === 'present') &&
  !/s$/.test(words[at]!.norm);

/** "25 enfants mangent", "60 risquent de": a verb or an adverb that no list holds, by its ending; a noun or an adjective would be in the plural. */
function isNeverPlural({ words, pack }: Block, at: number): boolean {
  const { norm, capital } = words[at]!;
  return !capital && pack.pack.grammar.neverPlural?.some((ending) => norm.endsWith(ending)) === true;
}

const hyphenated = (words: readonly Word[], at: number): boolean => words[at - 1]?.kind === 'mark' && !words[at]!.spaced;

/** "the abbot's promised barley": after whose it is, a participle is an adjective. */
const isOwned = ({ words, pack }: Block, at: number): boolean => words[at - 1]!.norm === pack.pack.grammar.possessor;

/** "mouldy $5 notes", "the creaky 767 Gull freighters": a number that says which sort of the noun to come is counted. */
function isNameOfKind(block: Block, at: number, headed: boolean): boolean {
  return block.pack.pack.grammar.adjectives === 'before' && !headed && pluralAhead(block, at);
}

/** Whether a noun in the plural ends the row of words after one; "350-8" is one word of it. */
function pluralAhead(block: Block, at: number): boolean {
  const { words } = block;
  let steps = 0;
  for (let i = at + 1; i < words.length && steps < 3; i++) {
    const word = words[i]!;
    if (isGlue(block, i) || (word.kind === 'number' && !word.spaced)) continue;
    if (word.kind !== 'word' || word.word || isCardinal(block, word)) return false;
    if (looksPlural(word)) return true;
    steps++;
  }
  return false;
}

/** "15 news stands", "300 staff members": the head after a noun that is a plural, too; "the loss of 40 jobs raises fears" has a verb. */
function headsPlural({ words }: Block, at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (word.capital || word.verbs.length > 0 || word.noun & NOUN.describing || !looksPlural(word)) return false;
  if (next?.kind !== 'word' || next.verbs.some(({ tense }) => tense === 'past')) return true;
  return next.word !== 0 && (next.word & DETERMINER) === 0;
}

/** "57% of the leather goods trade is", "the yard's sales force had": a noun after one in the plural, as an auxiliary comes right after it. */
function headsBeforeVerb({ words }: Block, at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const bare = word.verbs.every(({ tense }) => tense === 'infinitive' || tense === 'present');
  return !word.capital && word.word === 0 && bare && ((next?.word ?? 0) & (WORD.be | WORD.have | WORD.modal)) !== 0;
}

/** In a language with adjectives first, the noun is the last word before "of". */
function firstGroupEnd(block: Block, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && block.words[at + 1]!.kind === 'word' && !(block.words[at + 1]!.word & (WORD.of | WORD.preposition))) at++;
  return at;
}

const endsPlural = ({ norm }: Word, { pack }: Block['pack']): boolean => pack.grammar.nounEndings.some((ending) => norm.endsWith(ending));

/** A singular of what is counted with nothing to source. */
const isNoCount = ({ words, pack }: Block, at: number): boolean =>
  words[at]!.kind === 'word' && !endsPlural(words[at]!, pack) && figureWords(pack).notCounted.longest(words, at) > 0;

/** "12 left": a past form that is otherwise a group of people. */
const isPastForm = ({ noun, verbs }: Word): boolean => noun === NOUN.group && verbs.some(({ tense }) => tense === 'past');

function isVerbAfterNoun(block: Block, at: number, noun: number): boolean {
  const word = block.words[at]!;
  if (isPastForm(word)) return true;
  if (noun < 0) return word.verbs.length > 0 && !word.noun && (word.word & (WORD.be | WORD.have | WORD.modal)) !== 0;
  if (word.word & (WORD.be | WORD.have | WORD.modal)) return true;
  return word.verbs.length > 0 && word.noun === 0;
}
