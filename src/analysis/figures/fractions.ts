import { isMark, looksPlural } from '../attribution/word-use.ts';
import type { Block } from '../text/block.ts';
import { NOUN, WORD, type Word } from '../text/classes.ts';
import { isInCapitals } from '../text/normalise.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { figureWords } from './words.ts';

/** "la moitié", "two-thirds", "un sur trois", "7 in 10" */
export function readFraction(block: Block, at: number): Numeral | undefined {
  const { words } = block;
  const { fractions } = block.pack.pack.lexicon.figures;
  const first = words[at]!;
  if (first.kind !== 'word') return undefined;
  const lists = figureWords(block.pack);
  if (Object.hasOwn(fractions, first.norm)) {
    const before = words[at - 1];
    const next = words[at + 1];
    const measured = halfUnit(block, at);
    if (measured) return measured;
    // "half the money"
    const halfOf = isHalfOf(block, at);
    const halves = halfOf || isHalf(block, at);
    // "a third time", "the fourth of its kind", "the first quarter" are ranks; "a third of voters", "la moitié" are shares.
    const ordinal =
      block.pack.pack.grammar.adjectives === 'before' && !halves
        ? !((before?.word ?? 0) & WORD.indefinite) && !(next && next.word & WORD.of && !((before?.word ?? 0) & WORD.definite))
        : false;
    const articled = before !== undefined && (before.word & (WORD.indefinite | WORD.definite)) !== 0;
    const counts = endsShare(next) || halves || (articled && isChange(block, at));
    // "lost half its staff" has a verb before it, "an isle half the size" a noun; "the latter half of the year" an adjective.
    const takes = before !== undefined && before.verbs.length > 0 && before.noun === 0 && (halves || isHalfWord(block, at));
    const described = before?.word === 0 && !takes && !halfOf;
    const ranked = before !== undefined && before.kind === 'word' && (described || lists.firsts.has(before.norm));
    const share = !ordinal && !ranked && counts && (articled || halves || (next !== undefined && (next.word & WORD.of) !== 0));
    return share ? { from: at, to: at + 1, value: fractions[first.norm]!, form: 'fraction', plain: true } : undefined;
  }
  const joined = joinedFraction(block, at);
  if (joined) return joined;
  const number = readNumeral(block, at);
  if (number?.form !== 'words') return undefined;
  const next = words[number.to]?.text === '-' ? number.to + 1 : number.to;
  const fraction = words[next];
  // "un sixième mandat", "one fifth attempt": one of an order is a rank.
  if (!fraction || !Object.hasOwn(fractions, fraction.norm) || (number.value === 1 && !endsShare(words[next + 1]))) return undefined;
  // "two quarters of growth" were six months: a share would be a half.
  if (number.value > 1 && Math.round(1 / fractions[fraction.norm]!) % number.value === 0) return undefined;
  return { ...number, to: next + 1, value: number.value * fractions[fraction.norm]!, form: 'fraction' };
}

/**
 * "half the money", "nearly half its staff": a share with what it is of right after it, which is many or has a size. "half the player he was",
 * "half the world away" measure nothing.
 */
export function isHalfOf(block: Block, at: number): boolean {
  const { words } = block;
  const owned = pastOwner(block, at + 2);
  // "half their 1960 levels"
  const head = words[owned]?.kind === 'number' ? owned + 1 : owned;
  const [article, noun, next] = [words[at + 1], words[head], words[head + 1]];
  if (!isHalfWord(block, at)) return false;
  if (!((article?.word ?? 0) & (WORD.definite | WORD.possessive)) || noun?.kind !== 'word' || noun.word & WORD.time) return false;
  const many = noun.noun === 0 ? noun.verbs.length === 0 && looksPlural(noun) : noun.plural;
  // "half the council"; "half the firm it was" measures nothing.
  const body = (noun.noun & (NOUN.body | NOUN.group)) !== 0 && !((next?.word ?? 0) & WORD.subject);
  return many || body || magnitudeAt(block, at + 2) > 0;
}

/** "the world's refugees": past whose they are. */
const pastOwner = ({ words, pack }: Block, at: number): number => (words[at + 1]?.norm === pack.pack.grammar.possessor ? at + 2 : at);

/** Where the noun of a group from a token on ends if it has a size: "number", "annual budget", "town's population"; else 0. */
export function magnitudeAt(block: Block, at: number): number {
  const { words, pack } = block;
  const { magnitudes } = figureWords(pack);
  const owned = pastOwner(block, at);
  for (let i = owned; i <= owned + 1 && words[i]?.kind === 'word' && words[i]!.word === 0; i++) {
    const length = magnitudes.longest(words, i);
    if (length > 0) return i + length;
  }
  return 0;
}

/** Not in a language whose adjectives follow: "la moitié" is a noun like others. */
const isHalfWord = ({ words, pack }: Block, at: number): boolean =>
  pack.pack.grammar.adjectives === 'before' && pack.pack.lexicon.figures.fractions[words[at]!.norm] === 1 / 2 && !words[at]!.plural;

/** "half a mile", "half a percentage point": the number ends with the article. */
function halfUnit(block: Block, at: number): Numeral | undefined {
  const { words, pack } = block;
  if (!isHalfWord(block, at) || !((words[at + 1]?.word ?? 0) & WORD.indefinite)) return undefined;
  const { percents, units } = figureWords(pack);
  const unit = percents.longest(words, at + 2) || units.longest(words, at + 2);
  return unit > 0 ? { from: at, to: at + 2, value: 1 / 2, form: 'fraction', plain: true } : undefined;
}

/** "grew by a third compared with May": a change by a share, with a participle after it. */
function isChange({ words, pack }: Block, at: number): boolean {
  const next = words[at + 1];
  return (
    figureWords(pack).differences.has(words[at - 2]?.norm ?? '') &&
    next !== undefined &&
    next.noun === 0 &&
    next.verbs.some(({ tense }) => tense === 'past-participle')
  );
}

/** "more than half said no", "half were women", "fell by half", "fell by more than half": a share by itself. */
function isHalf(block: Block, at: number): boolean {
  const { words, pack, sentences, sentenceOf } = block;
  if (!isHalfWord(block, at)) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  const { approximators, differences } = figureWords(pack);
  const approximated = approximators.endingAt(words, at);
  if (differences.has(words[at - 1 - approximated]?.norm ?? '')) return next === undefined || next.kind === 'mark' || next.word !== 0;
  const opens = sentences[sentenceOf[at]!]!.from === at || before?.kind === 'mark' || ((before?.word ?? 0) & WORD.and) !== 0;
  const isVerb =
    next !== undefined && ((next.word & (WORD.be | WORD.have | WORD.modal)) !== 0 || next.verbs.some(({ tense }) => tense === 'past'));
  return isVerb && next.noun === 0 && (opens || approximated > 0);
}

/** "three-quarters", "a quarter-point", "half-million": a share joined to its number or its unit. */
function joinedFraction(block: Block, at: number): Numeral | undefined {
  const { fractions, cardinals, scales } = block.pack.pack.lexicon.figures;
  const { norm } = block.words[at]!;
  if (!norm.includes('-')) return undefined;
  const [first = '', second = '', ...rest] = norm.split('-');
  if (rest.length > 0 || !second) return undefined;
  const lists = figureWords(block.pack);
  const made = (value: number, form: Numeral['form'] = 'fraction'): Numeral => ({ from: at, to: at + 1, value, form, plain: true });
  // "two-thirds"; "dix-septième" is a rank.
  const parts = Object.hasOwn(cardinals, first) && Object.hasOwn(fractions, second) ? cardinals[first]! * fractions[second]! : 1;
  if (parts < 1) return made(parts);
  if (Object.hasOwn(fractions, first) && second.length > 2 && Object.hasOwn(scales, second))
    return made(fractions[first]! * scales[second]!, 'words');
  return Object.hasOwn(fractions, first) && (lists.percents.has(second) || lists.percents.has(`${second}s`))
    ? made(fractions[first]!)
    : undefined;
}

/** Whether what follows a share lets it stand by itself: "a third of", "la moitié est", "a quarter,". */
function endsShare(next: Word | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    (next.word & (WORD.of | WORD.preposition | WORD.linker | WORD.be | WORD.have | WORD.modal)) !== 0
  );
}

/** "10 to 20", "3–4 million", "120,000 to 145,000", "7 in 10" */
export function withRange(block: Block, numeral: Numeral): Numeral {
  const { words } = block;
  // "18- to 24-mile walks"
  const hung = isMark(words[numeral.to], '-') && words[numeral.to + 1]?.spaced ? 1 : 0;
  const joint = words[numeral.to + hung];
  if (!joint) return numeral;
  const { ranges, ratios, changes, differences, approximators } = figureWords(block.pack);
  const odds = readOdds(block, numeral);
  if (odds) return odds;
  // "raised the limit from $40 to $60", "passant de 17 à 21": two figures, before and after.
  const signed = words[numeral.from - 1]?.kind === 'mark' && !words[numeral.from]!.spaced;
  // "pay from $300 to upwards of $2,000": an end that is left open is one of a range.
  const modified = ranges.has(joint.norm) ? approximators.longest(words, numeral.to + 1) : 0;
  const open = modified > 0 && signed === (words[numeral.to + 1 + modified]?.kind === 'mark') ? modified : 0;
  const change = joint.kind === 'word' ? changes.endingAt(words, signed ? numeral.from - 1 : numeral.from) : 0;
  const changed = change > (signed && open === 0 ? 0 : 1);
  const dash =
    joint.kind === 'mark' &&
    /^[-–—/]$/.test(joint.text) &&
    words[numeral.to + 1]?.kind === 'number' &&
    numeral.form === 'digits' &&
    !joint.spaced;
  if (!changed && (dash || ranges.has(joint.norm))) {
    let at = numeral.to + hung + 1 + open;
    if (words[at]?.kind === 'mark' && /^[$£€]/.test(words[at]!.text)) at++;
    const second = readNumeral(block, at);
    // "down by 45 to 210": a change and what it leads to.
    const apart =
      differences.has(words[numeral.from - (signed ? 2 : 1)]?.norm ?? '') &&
      second !== undefined &&
      second.value > MOST_RANGED * numeral.value;
    // "de 83 000 en 2017 à 30 000": a year and what follows it.
    const dated = second !== undefined && second.value > LATEST_YEAR && isYearAfter(block, numeral);
    if (second && !apart && !dated && (second.value > numeral.value || dash) && second.form === numeral.form)
      return { ...second, from: numeral.from, value: second.value, plain: numeral.plain && second.plain };
  }
  const ratio = ratios.longest(words, numeral.to);
  if (ratio > 0 && !isShoutedName(block, numeral)) {
    const second = readNumeral(block, numeral.to + ratio);
    // "one in 292 million", "40 in 100,000", but not "one in 2016"
    const round =
      numeral.value === 1 ? !second?.plain || second.value >= 10_000 : /^1[0,]*000$/.test(words[numeral.to + ratio]?.text ?? '');
    const many = second !== undefined && (second.value <= 1000 || round);
    if (second && second.value > numeral.value && many && numeral.value < 1000 && !words[second.to]?.text.startsWith('%'))
      return { ...second, from: numeral.from, value: numeral.value / second.value, form: 'ratio' };
  }
  return numeral;
}

const LATEST_YEAR = 2100;

/** "en 2017" */
const isYearAfter = ({ words }: Block, { from, to }: Numeral): boolean =>
  to === from + 1 && /^(?:19|20)[0-9]{2}$/.test(words[from]!.text) && ((words[from - 1]?.word ?? 0) & WORD.preposition) !== 0;

/** How many times its lower end the upper end of a range may be after a word of change. */
export const MOST_RANGED = 4;

/** "a share of ONE in three steps": a name in capitals in mid-sentence. */
function isShoutedName({ words, titleCase }: Block, { from, form }: Numeral): boolean {
  const [before, first] = [words[from - 1], words[from]!];
  const shouted = form === 'words' && first.text.length > 1 && isInCapitals(first.text) && !titleCase;
  return shouted && before?.kind === 'word' && (before.word & WORD.preposition) !== 0 && !isInCapitals(before.text);
}

/** "2-to-1", "3 to 1", "dix contre un": the odds of many to one; "voted 52 to 48": the ratio of a vote. */
function readOdds(block: Block, numeral: Numeral): Numeral | undefined {
  const { words, pack } = block;
  const { odds, tallies } = figureWords(pack);
  const { cardinals } = pack.pack.lexicon.figures;
  const isOne = (norm: string | undefined) => norm === '1' || (norm !== undefined && cardinals[norm] === 1);
  const joint = words[numeral.to];
  const last = words[numeral.to + 1];
  if (!joint || !last || numeral.value <= 1 || numeral.value > 1000) return undefined;
  if (odds.has(joint.norm) && tallies.endingAt(words, numeral.from) > 0) {
    const against = readNumeral(block, numeral.to + 1);
    if (against?.form === numeral.form && against.value < 1000)
      return { ...against, from: numeral.from, form: 'ratio', value: numeral.value / against.value };
  }
  const found = (to: number): Numeral => ({ ...numeral, to, form: 'ratio' });
  const after = words[numeral.to + 2];
  const ends = !after || after.kind === 'mark' || after.word !== 0;
  const falls = words[numeral.from - 1] && (words[numeral.from - 1]!.word & WORD.preposition) !== 0;
  if (odds.has(joint.norm) && isOne(last.norm) && ends && !(falls && after?.kind === 'word')) return found(numeral.to + 2);
  if (joint.text !== '-' || joint.spaced || last.spaced) return undefined;
  const [between = '', one] = last.norm.split('-');
  return odds.has(between) && isOne(one) ? found(numeral.to + 2) : undefined;
}
