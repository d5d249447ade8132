import type { Block } from '../text/block.ts';
import { NOUN, USE, WORD, type Word } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { Range } from '../text/spans.ts';
import { countNoun } from './counted-noun.ts';
import { type Exemption, exemptionOf } from './exemptions/index.ts';
import { readFraction, withRange } from './fractions.ts';
import { lead } from './lead.ts';
import { readMultiple } from './multiples.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { otherEnd, upperEnd } from './ranges.ts';
import { mayBeReported } from './reported.ts';
import { otherUnit, partOfCount, ratioAfterNoun } from './second-number.ts';
import { isSlight } from './slight.ts';
import { readJoined, readSigns, readTimes, readUnit } from './units.ts';
import { figureWords } from './words.ts';

/** A quantity with its modifier and the unit or noun counted. Positions of tokens, half-open. */
export interface Quantity {
  from: number;
  to: number;
  numeral: Numeral;
  /** What follows the number: money, a share, a measure, a noun, or nothing. */
  unit: 'money' | 'percent' | 'measure' | 'noun' | 'none';
  /** The noun counted, lower case; empty where none stands there. */
  noun: string;
  /** Position of the noun's token, or -1. */
  nounAt: number;
  definite: boolean;
  /** Definite by an article or a demonstrative, not by whose it is. */
  pointing: boolean;
  approximate: boolean;
}

/** A figure of one block, before its source is known. Offsets into the block; plain data. */
export interface LocalFigure extends Range {
  value: number;
  noun: string;
  unit: Quantity['unit'];
  /** "the 43 soldiers": a figure only where it is the first count. */
  definite: boolean;
  pointing: boolean;
  /** A number that stands for no exact one: "thousands of boats". */
  loose: boolean;
  /** A part of a whole: also where it is the people who speak, "half of the voters said". */
  share: boolean;
  /** It counts in words and small, "two people", or tells little; the certainty is lower. */
  slight: boolean;
  /** It may have a source that no rule found; the certainty that it has none is lower. */
  reported: boolean;
}

export interface Exempt extends Range {
  exemption: Exemption;
}

/** All figures of a block, and the quantities that need no source. */
export function findFigures(block: Block): { figures: LocalFigure[]; exempt: Exempt[] } {
  const figures: LocalFigure[] = [];
  const exempt: Exempt[] = [];
  for (let i = 0; i < block.words.length; i++) {
    const quantity = readQuantity(block, i);
    if (!quantity) continue;
    const { start } = block.words[quantity.from]!;
    const { end } = block.words[quantity.to - 1]!;
    const exemption = exemptionOf(block, quantity);
    if (exemption) exempt.push({ start, end, exemption });
    else {
      figures.push({
        start,
        end,
        value: quantity.numeral.value,
        noun: quantity.noun,
        unit: quantity.unit,
        definite: quantity.definite,
        pointing: quantity.pointing,
        share: quantity.unit === 'percent' || quantity.numeral.form === 'fraction' || quantity.numeral.form === 'ratio',
        loose: quantity.numeral.form === 'collective',
        slight: isSmall(block, quantity) || isSlight(block, quantity),
        reported: mayBeReported(block, quantity.numeral.from),
      });
    }
    i = Math.max(quantity.numeral.to, exemption ? quantity.numeral.to : quantity.to) - 1;
  }
  return { figures, exempt };
}

/** The quantity whose number starts at a token; none past the end of the block. */
export function readQuantity(block: Block, at: number): Quantity | undefined {
  const { words } = block;
  const word = words[at];
  if (!word || !mayBeNumber(word)) return undefined;
  const lists = figureWords(block.pack);
  const read = readFraction(block, at) ?? readNumeral(block, at) ?? readJoined(block, at) ?? readMultiple(block, at);
  if (!read) return undefined;
  // "qu'1": glued only by the vowel that was left out.
  const elided = word.kind === 'number' && block.pack.pack.grammar.elisions.includes(words[at - 1]?.norm ?? '');
  if (at > 0 && words[at - 1]!.kind === 'word' && !word.spaced && !elided) return undefined;
  const numeral = withRange(block, read);
  const quantity: Quantity = {
    from: numeral.from,
    to: numeral.to,
    numeral,
    unit: 'none',
    noun: '',
    nounAt: -1,
    definite: false,
    pointing: false,
    approximate: false,
  };
  readSigns(block, quantity);
  // "40+ boats", "40-odd boats"
  const hung = words[quantity.to]?.spaced === false ? words[quantity.to]!.text : '';
  if (hung === '+' && words[quantity.to + 1]?.spaced) quantity.to++;
  if (hung === '-' && lists.strengths.has(words[quantity.to + 1]?.norm ?? '')) quantity.to += 2;
  readCounted(block, quantity);
  ratioAfterNoun(block, quantity);
  partOfCount(block, quantity);
  otherEnd(block, quantity);
  upperEnd(block, quantity);
  otherUnit(block, quantity);
  rate(block, quantity);
  const trailing = lists.approximatorsAfter.longest(words, quantity.to);
  // "640 euros au plus fort de l'été": the adverb goes with the adjective after it.
  const goesOn =
    block.pack.pack.grammar.adjectives === 'after' &&
    words[quantity.to + trailing]?.word === 0 &&
    words[quantity.to + trailing]!.kind === 'word';
  // "the 15 masters plus 40 others", "half of all puffins and more than 80%"
  // "trillions each decade"
  // "$300 plus a bonus"
  const joins = trailing === 1 && (words[quantity.to]!.word & WORD.and) !== 0 && words[quantity.to + 1]?.kind === 'word';
  const timed = trailing === 1 && ((words[quantity.to + 1]?.word ?? 0) & WORD.time) !== 0;
  const adds =
    trailing > 0 &&
    (joins || timed || words[quantity.to + trailing]?.kind === 'number' || startsQuantity(block, quantity.to + trailing - 1));
  if (trailing && !goesOn && !adds) {
    // "40 or so barrels": what is counted comes after it.
    const inside = quantity.unit === 'none' && lists.ranges.has(words[quantity.to]!.norm);
    quantity.to += trailing;
    if (inside || quantity.unit === 'percent') readCounted(block, quantity);
  }
  lead(block, quantity);
  // "a quarrel between some 15 boys and the police": no quantity with two ends.
  const { betweens, ranges } = lists;
  const ends = words.slice(quantity.from, quantity.to).some(({ word, norm }) => word & WORD.and || ranges.has(norm));
  if (quantity.to - quantity.from > 1 && betweens.longest(words, quantity.from) > 0 && !ends) quantity.from++;
  // "40 yens -0,3 euro - par repas": dashes round an aside, no minus.
  if (DASH.test(words[quantity.from]!.text) && DASH.test(words[quantity.to]?.text ?? '')) quantity.from++;
  return quantity;
}

const DASH = /^[-–—]$/;

/** Reads the unit or the noun counted where the quantity ends so far. */
function readCounted(block: Block, quantity: Quantity): void {
  const { words } = block;
  readUnit(block, quantity);
  const { unit } = quantity;
  const measured = unit === 'measure' && ((words[quantity.to]?.word ?? 0) & WORD.of) !== 0;
  // "$45,000 worth of saffron"
  const worth = unit === 'money' && figureWords(block.pack).worths.longest(words, quantity.to) > 0;
  if (worth) quantity.to++;
  if (!readTimes(block, quantity) && (unit === 'none' || unit === 'percent' || measured || worth)) countNoun(block, quantity);
  quantity.noun ||= quantity.nounAt >= 0 ? words[quantity.nounAt]!.norm : '';
}

/** "two people", "doubled", but no toll. */
const isSmall = (block: Block, quantity: Quantity): boolean =>
  ((quantity.numeral.form === 'words' && quantity.numeral.value <= 10) || quantity.numeral.form === 'multiple') && !isToll(block, quantity);

/** "killed three firefighters", "at least five people died": a toll, however small. */
function isToll({ words, pack }: Block, { from, to, numeral, nounAt, unit }: Quantity): boolean {
  const { tolls } = figureWords(pack);
  const counted = nounAt >= 0 ? words[nounAt]!.noun : NOUN.person;
  if (numeral.form !== 'words' || (unit !== 'noun' && unit !== 'none') || !(counted & (NOUN.person | NOUN.role))) return false;
  const before = words[from - 1];
  // "whose aunt and three nephews were stung" is no count of its own.
  if (before && before.word & WORD.and && !tolls.has(words[to]?.norm ?? '')) return false;
  if (tolls.has(before?.norm ?? '') || words.slice(numeral.to, to).some(({ norm }) => tolls.has(norm))) return true;
  let after = to;
  while (words[after] && words[after]!.word & (WORD.be | WORD.have | WORD.adverb)) after++;
  return tolls.has(words[after]?.norm ?? '');
}

/** Tells most words at sight. */
function mayBeNumber({ kind, norm, use }: Word): boolean {
  return kind === 'number' || (kind === 'word' && ((use & USE.number) !== 0 || norm.includes('-')));
}

/** The quantity that a rate is told by: "per 1,000 people", "for every $45". */
function ratedBy(block: Block, at: number): Quantity | undefined {
  const { words, pack } = block;
  const per = figureWords(pack).rates.longest(words, at);
  if (per === 0 || !(words[at]!.word & WORD.preposition)) return undefined;
  const sign = words[at + per]?.kind === 'mark' ? 1 : 0;
  const base = words[at + per + sign]?.kind === 'number' ? readQuantity(block, at + per + sign) : undefined;
  return base?.from === at + per ? base : undefined;
}

/** So many at least have a bare number told for each of them: "4 per 1,000". */
const FEWEST_RATED = 100;

/** "per litre", "a tonne", "par an" after a quantity; not "a year earlier". */
function rate(block: Block, quantity: Quantity): void {
  const { words } = block;
  // "140 dogs per 1,000 people", "$2 for every $45"
  const base = ratedBy(block, quantity.to);
  if (base && (quantity.unit !== 'none' || base.numeral.value >= FEWEST_RATED)) quantity.to = base.to;
  const per = words[quantity.to];
  const noun = words[quantity.to + 1];
  // "$300-a-month"
  const [hung, ...rest] = noun?.norm.split('-') ?? [];
  if (per?.text === '-' && !per.spaced && rest.length > 0 && figureWords(block.pack).rates.has(hung!) && quantity.unit !== 'none')
    quantity.to += 2;
  // "$1/day"
  if (per?.text === '/' && !per.spaced && noun?.kind === 'word' && !noun.spaced && quantity.unit !== 'none') quantity.to += 2;
  // "40 a week"
  const bare = quantity.unit === 'none' && !((noun?.word ?? 0) & WORD.time && per && per.word & (WORD.indefinite | WORD.preposition));
  if (!per || noun?.kind !== 'word' || bare || !figureWords(block.pack).rates.has(per.norm)) return;
  const after = words[quantity.to + 2];
  // "every three months" is how often.
  if (noun.use & USE.number) return;
  const time = (noun.word & WORD.time) !== 0;
  if (time ? per.word & WORD.definite || (after && after.word & (WORD.adverb | WORD.time | WORD.linker)) : noun.word) return;
  if (!time && quantity.unit !== 'money' && quantity.unit !== 'measure' && !(per.word & (WORD.preposition | WORD.agent))) return;
  // "per short ton", "per calendar month"
  const timed = !time && ((after?.word ?? 0) & WORD.time) !== 0;
  // "per diluted share"
  const shaped = noun.noun === 0 && block.pack.pack.grammar.verbEndings.some((ending) => noun.norm.endsWith(ending));
  const length = Math.max(
    timed || (shaped && after?.kind === 'word' && after.word === 0) ? 2 : 1,
    figureWords(block.pack).units.longest(words, quantity.to + 1),
  );
  if (per.norm.length > 2 || !noun.capital) quantity.to += 1 + length;
}
