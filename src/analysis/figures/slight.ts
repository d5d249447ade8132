import type { Block } from '../text/block.ts';
import { DETERMINER, WORD, type Word } from '../text/classes.ts';
import type { Quantity } from './quantities.ts';
import { figureWords } from './words.ts';

/**
 * Whether a quantity tells little that a reader would ask a source for: a sum of nothing, a distance that says where something lies, how
 * often something comes or came to pass by no exact count, a bare number beside a word for age, one that leaves open what it counts, a
 * change of rank, or a measure with an article, which may be the name of a thing ("les 80 km/h").
 */
export const isSlight = (block: Block, q: Quantity): boolean =>
  (q.unit === 'money' && q.numeral.value === 0) ||
  isBare(q) ||
  (q.unit === 'measure' && q.pointing) ||
  isStep(block, q) ||
  locates(block, q) ||
  recurs(block, q) ||
  isOften(block, q) ||
  isBesideAge(block, q);

/** "a chuté de 27 places": a change of rank. */
const isStep = ({ words, pack }: Block, { from, noun }: Quantity): boolean =>
  figureWords(pack).steps.has(noun) && ((words[from - 1]?.word ?? 0) & WORD.of) !== 0;

/** "and 12 in the south", "a size 40", "for millions": with nothing that tells what it counts, a small number may be a label, and a loose one anything. */
const isBare = ({ unit, numeral: { form, value } }: Quantity): boolean =>
  unit === 'none' && (form === 'collective' || (form === 'digits' && value < MANY && Number.isInteger(value)));

/** "every 20 boats": how often something comes. */
function recurs({ words, pack }: Block, { from }: Quantity): boolean {
  const before = words[from - 1];
  return (
    before !== undefined && figureWords(pack).rates.has(before.norm) && (before.word & (DETERMINER | WORD.preposition | WORD.agent)) === 0
  );
}

/** "scores of times": how often is left open. */
const isOften = ({ pack }: Block, q: Quantity): boolean =>
  q.numeral.form === 'collective' && q.unit === 'noun' && figureWords(pack).times.has(q.noun) && q.numeral.value < MANY;

/** From here on, how often is a count. */
const MANY = 1000;

/** "What age will it be: 66, then 67?" */
function isBesideAge({ words, sentences, sentenceOf, pack }: Block, { numeral: { from, form, value }, unit }: Quantity): boolean {
  if (unit !== 'none' || form !== 'digits' || value > OLDEST) return false;
  const { ageNouns } = figureWords(pack);
  const sentence = sentences[sentenceOf[from]!]!;
  return words.slice(sentence.from, sentence.to).some(({ norm }) => ageNouns.has(norm));
}

const OLDEST = 110;

/** "25 miles (40 km) west of", "à 300 mètres de l'école" */
function locates({ words, pack }: Block, { from, to, numeral, unit }: Quantity): boolean {
  if (unit !== 'measure') return false;
  const { before, after, links } = figureWords(pack).locators;
  if (after.longest(words, to) > 0) return true;
  const led = before.endingAt(words, from) > 0 || before.longest(words, from) > 0;
  // "de l'école", "de Lindmoor"; "58 mètres de hauteur" leads nowhere.
  const leads = ({ word }: Word, i: number) => {
    const at = numeral.to + 1 + i;
    return links.longest(words, at) > 0 || ((word & WORD.of) !== 0 && words[at + 1]?.capital === true);
  };
  return led && words.slice(numeral.to + 1, to + 1).some(leads);
}
