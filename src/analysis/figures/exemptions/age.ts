import { isEnglishOrder } from '../../attribution/word-use.ts';
import type { Block } from '../../text/block.ts';
import { NOUN, SPEAKER, TIME, WORD, type Word } from '../../text/classes.ts';
import type { CompiledPack } from '../../text/compile-pack.ts';
import { compilePatterns, matchAt, type PatternSet } from '../../text/patterns.ts';
import { splitEntry } from '../../text/tokens.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

type Age = 'age' | 'alone';
const agePatterns = new WeakMap<CompiledPack, PatternSet<Age>>();

function patternsOf(pack: CompiledPack): PatternSet<Age> {
  let patterns = agePatterns.get(pack);
  if (!patterns) {
    const { ages, agesAlone } = pack.pack.lexicon.figures;
    const tagged = (list: readonly string[], tag: Age) => list.map((pattern) => ({ pattern, tag }));
    patterns = compilePatterns([...tagged(ages, 'age'), ...tagged(agesAlone, 'alone')], {
      split: (form) => splitEntry(form, pack.rules),
      formsOf: pack.formsOf,
    });
    agePatterns.set(pack, patterns);
  }
  return patterns;
}

/** Whether words that make a number an age start at a token: "aged", "âgés de". */
export const opensAge = (block: Block, at: number): boolean => matchAt(block.words, at, patternsOf(block.pack))?.tag === 'age';

/** A plain number that may be somebody's age, with nothing counted after it. */
const isAgeAlone = ({ words }: Block, q: Quantity): boolean =>
  q.numeral.form === 'digits' &&
  q.numeral.plain &&
  q.numeral.value >= 5 &&
  q.numeral.value < 110 &&
  q.unit === 'none' &&
  q.numeral.to - q.numeral.from === 1 &&
  words[q.numeral.to]?.text !== '-';

/** "aged 12", "43 ans", "a 71-year-old", "Maria Lopez, 43, …" */
export function isAge(block: Block, q: Quantity): boolean {
  if (q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  const patterns = patternsOf(block.pack);
  const { words } = block;
  // After the number: "-year-old", "ans".
  for (const at of [q.numeral.to, words[q.numeral.to]?.text === '-' ? q.numeral.to + 1 : -1])
    if (at >= 0 && matchAt(words, at, patterns)?.tag === 'age') return true;
  // Just before it: "aged", "âgé de".
  for (const from of new Set([q.numeral.from, q.from])) {
    for (let back = 1; back <= 4; back++) {
      const match = from - back >= 0 ? matchAt(words, from - back, patterns, from) : undefined;
      if (match?.to === from && (match.tag === 'age' || isAgeAlone(block, q))) return true;
    }
  }
  // "a boy of 12"
  const [person, of] = [words[q.numeral.from - 2], words[q.numeral.from - 1]];
  const human = isEnglishOrder(block) && isOnePerson(person) && (person!.noun & NOUN.person) !== 0;
  if (human && of && of.word & WORD.of && isAgeAlone(block, q)) return true;
  if (
    isAgeInPassing(block, q) ||
    isAgeBeforeRole(block, q) ||
    isAgeGroup(block, q) ||
    isAgeOfPeople(block, q) ||
    isAgeUpwards(block, q) ||
    isAgeInWords(block, q)
  )
    return true;
  // "Maria Lopez, 43, …"
  const before = words[q.numeral.from - 1];
  const after = words[q.numeral.to];
  // "…, Jr., 43,"
  const named = words[q.numeral.from - 2]?.text === '.' ? words[q.numeral.from - 3] : words[q.numeral.from - 2];
  return (
    isAgeAlone(block, q) &&
    before?.text === ',' &&
    (after?.text === ',' || after?.text === '.' || after?.text === ';') &&
    // "A man afraid of crowds, 43, who …"
    (named?.capital === true || isOnePerson(named) || (after.text === ',' && ((words[q.numeral.to + 1]?.word ?? 0) & WORD.relative) !== 0))
  );
}

const isOnePerson = (word: Word | undefined): boolean =>
  word !== undefined && (word.noun & (NOUN.person | NOUN.role | NOUN.relative)) !== 0 && word.singular && !word.plural;

/** "Otto Lind, 47 reporter Paul Marsh, 53": after a name, a number with one person in the singular counts nobody. */
function isAgeBeforeRole({ words }: Block, { numeral: { from, to, value, form } }: Quantity): boolean {
  const named = words[from - 1]?.text === ',' && words[from - 2]?.capital === true;
  return named && form === 'digits' && to === from + 1 && value >= 5 && value < 110 && isOnePerson(words[to]);
}

/** "under 18s", "the over-65s" */
function isAgeGroup({ words, pack }: Block, { numeral: { from, to, plain, form } }: Quantity): boolean {
  const [before, ending] = [words[from - 1]?.text === '-' ? from - 1 : from, words[to]];
  const plural = ending?.norm === 's' && !ending.spaced && form === 'digits' && plain && words[from]!.text.length === 2;
  return plural && figureWords(pack).ageGroups.endingAt(words, before) > 0;
}

/** "women of 40 and over", "seniors 65 and over" */
function isAgeUpwards({ words, pack }: Block, { numeral: { from, to, plain, value } }: Quantity): boolean {
  const people = (words[from - 1]?.word ?? 0) & WORD.of ? words[from - 2] : words[from - 1];
  const human = people?.plural === true && (people.noun & (NOUN.person | NOUN.relative)) !== 0;
  const joined = ((words[to]?.word ?? 0) & WORD.and) !== 0 && figureWords(pack).ageGroups.has(words[to + 1]?.norm ?? '');
  return human && joined && plain && to === from + 1 && value < 110;
}

/** "children under five", "those over 65" */
function isAgeOfPeople({ words, pack }: Block, { numeral: { from, to, plain, value }, unit }: Quantity): boolean {
  const people = words[from - 2];
  const told = unit === 'none' && plain && to === from + 1 && value < 110;
  const holds = people !== undefined && (people.word & WORD.demonstrative || (people.noun & SPEAKER && people.plural)) !== 0;
  return told && holds && figureWords(pack).ageGroups.has(words[from - 1]!.norm);
}

/** "Rosa Lind, six, and Otto Lind, nine, …": after a full name, between commas; in French "la Ligue du Nord, douze, …" counts. */
function isAgeInWords(block: Block, { numeral: { from, to, form, plain }, unit }: Quantity): boolean {
  const { words } = block;
  const [given, surname] = [words[from - 3], words[from - 2]];
  const person = given !== undefined && ((given.noun & NOUN.given) !== 0 || (isEnglishOrder(block) && given.capital && given.word === 0));
  const named = words[from - 1]?.text === ',' && surname?.capital === true && person;
  return (
    named &&
    unit === 'none' &&
    form === 'words' &&
    plain &&
    to === from + 1 &&
    (words[to] === undefined || /^[,.;)]$/.test(words[to]!.text))
  );
}

/** "Now 31, she …", "Now 35 and a father, Otto Lind …", "Maria Lopez, then 43, …": how old somebody was at the time. */
function isAgeInPassing(block: Block, q: Quantity): boolean {
  const { words, sentences, sentenceOf, pack } = block;
  const at = q.numeral.from - 1;
  if (at < 0 || !isAgeAlone(block, q) || !(words[at]!.word & (WORD.adverb | WORD.preposition | TIME)) || words[at]!.kind !== 'word')
    return false;
  const [after, next] = [words[q.numeral.to], words[q.numeral.to + 1]];
  if (sentences[sentenceOf[at]!]!.from < at) return words[at - 1]!.text === ',' && words[at - 2]?.capital === true && after?.text === ',';
  if (!next) return false;
  const person = pack.personPronouns.has(next.norm) || (next.noun & NOUN.given) !== 0;
  return after?.text === ',' ? person : ((after?.word ?? 0) & WORD.and) !== 0 && (next.word & WORD.indefinite) !== 0;
}
