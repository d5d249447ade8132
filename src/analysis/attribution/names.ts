import type { Block } from '../text/block.ts';
import { NOUN, WORD, type Word } from '../text/classes.ts';
import { isInCapitals } from '../text/normalise.ts';
import type { TokenRange } from '../text/sentences.ts';
import { describe } from './describe.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrases.ts';
import { hungHonorific, hungTitle } from './proper-names.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** A noun tied to a name, and the words with a capital that stand with it: whose lawyer somebody is. */
export interface Title {
  noun: string;
  owners: string[];
  /** Several people hold it: "Senators Silva and Lind". */
  shared?: true;
}

/** A person or body whom the block names, for the article's memory. */
export interface NameSeen {
  /** The name as written. */
  name: string;
  person: boolean;
  /** What the text ties to the name: "minister", "lawyer". */
  titles: Title[];
}

const TITLE = NOUN.office | NOUN.role | NOUN.relative | NOUN.spokesperson | NOUN.collective;

/** Persons named in a block, with the titles beside their names. */
export function findNames(block: Block): NameSeen[] {
  const { words } = block;
  const found: NameSeen[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNamePart(words[i]!)) continue;
    let to = i + 1;
    while (
      to < words.length &&
      (isInitial(words, to) ||
        isNamePart(words[to]!) ||
        (words[to]!.word & WORD['name-particle'] && words[to + 1] && isNamePart(words[to + 1]!)) ||
        (isMark(words[to], '-') && !words[to]!.spaced))
    )
      to++;
    const given = (words[i]!.noun & NOUN.given) !== 0;
    const honorific = [words[i - 1], words[i - 2]].find((word) => word && word.word & WORD.honorific);
    const told: Title[] = (block.pack.pack.grammar.honorificRoles?.[honorific?.norm ?? ''] ?? []).map((noun) => ({ noun, owners: [] }));
    const titles: Title[] = [...titlesBefore(block, i, to), ...(isPlaced(block, i, to) ? [] : titlesAfter(block, to)), ...told];
    if ((given && to - i > 1) || honorific || isAged(words, to) || (titles.some(({ shared }) => !shared) && to > i)) {
      found.push({ name: block.text.slice(words[i]!.start, words[to - 1]!.end), person: true, titles });
    } else if (to - i > 1) {
      found.push({ name: block.text.slice(words[i]!.start, words[to - 1]!.end), person: false, titles: [] });
    }
    i = to - 1;
  }
  return found;
}

/** "À Valbrune, la maire …": what follows is no title of what stands after such a preposition, unless it is somebody's whole name. */
function isPlaced(block: Block, from: number, to: number): boolean {
  const before = block.words[from - 1];
  if (isEnglishOrder(block) || to - from > 1 || !before || before.kind !== 'word') return false;
  // "A Valbrune": a capital that has lost its accent.
  const opens = block.sentences[block.sentenceOf[from]!]!.from === from - 1 && before.text.length === 1;
  return opens || block.pack.pack.grammar.placing?.includes(before.norm) === true;
}

/** "Slimane, 66 ans, …" · "Jo Lind, 18, …": only a person has an age. */
function isAged(words: readonly Word[], at: number): boolean {
  const age = words[at + 1];
  if (!isMark(words[at], ',') || age?.kind !== 'number' || age.text.length > 2) return false;
  const after = words[at + 2];
  return isMark(after, ',') || ((after?.noun ?? 0) & NOUN.duration) !== 0;
}

/** The letter or the full stop of "Charles E. Silva". */
function isInitial(words: readonly Word[], at: number): boolean {
  const letter = isMark(words[at], '.') ? at - 1 : at;
  const { text = '', capital } = words[letter] ?? {};
  const after = words[letter + 2];
  return text.length === 1 && capital === true && isMark(words[letter + 1], '.') && after !== undefined && isNamePart(after);
}

function isNamePart(word: Word): boolean {
  if (!word.capital || word.kind !== 'word') return false;
  if (word.noun & (NOUN.organisation | NOUN.outlet | NOUN.place | NOUN.demonym | NOUN['body-word'])) return false;
  if (word.noun & NOUN.given) return true;
  // An abbreviation is a body's.
  if (word.text.length > 1 && isInCapitals(word.text)) return false;
  return word.word === 0 && (word.noun & TITLE) === 0;
}

/** "la ministre chilienne de la Mer Ana …": the head noun of the phrase before the name; in English the noun right before it. */
function titlesBefore(block: Block, at: number, to: number): Title[] {
  const comma = isMark(block.words[at - 1], ',');
  const end = comma ? at - 1 : at;
  // "la directrice d'Hydralpe": what hangs on a title with "of" does not hold it.
  if ((block.words[end - 1]?.word ?? 0) & (WORD.of | WORD.preposition | WORD['to-recipient'])) return [];
  if (!isEnglishOrder(block) && hungHonorific(block, end - 1, block.sentences[block.sentenceOf[at]!]!.from)) return [];
  // "Senators Ana Silva and Otto Lind"
  const last = block.words[end - 1];
  if (last && last.noun & TITLE && last.plural && !last.singular && !comma) return [{ noun: last.norm, owners: [], shared: true }];
  const sentence = block.sentences[block.sentenceOf[at]!]!;
  const whole = phraseBefore(block, end, sentence.from, comma);
  const phrase = whole && comma && isEnglishOrder(block) ? lastHung(block, whole) : whole;
  if (!phrase) return [];
  // "la mère du président Silva"
  const own = comma || isEnglishOrder(block) ? -1 : hungTitle(block, end - 1, phrase.from);
  const { noun, determiner, plural, head } = describe(block, own < 0 ? phrase : { from: own, to: end });
  const tied = head === 'office' || head === 'role' || head === 'spokesperson' || head === 'collective' || head === 'relative';
  // "a commander, Otto, who": what a mark closes is in apposition; not "told a lawyer, Silva said".
  const closed = comma && isEnglishOrder(block) && block.words[to]?.kind === 'mark' && !isMark(block.words[to], '.');
  return tied && !plural && (determiner !== 'indefinite' || closed) && !(comma && determiner === 'none')
    ? [{ noun, owners: namesIn(block, phrase) }]
    : [];
}

/** "the show with his son": from the article of what hangs on a phrase last, with a preposition that is no "of". */
function lastHung({ words }: Block, { from, to }: TokenRange): TokenRange {
  for (let i = to - 1; i > from; i--) {
    const articled = words[i]!.word & (WORD.definite | WORD.possessive);
    if (articled && words[i - 1]!.word & WORD.preposition && words[i - 1]!.kind === 'word') return { from: i, to };
  }
  return { from, to };
}

/** "Ana Silva, mayor of …": the noun of the words set off after the name. */
function titlesAfter(block: Block, at: number): Title[] {
  const { words } = block;
  if (!isMark(words[at], ',', '(') || at + 1 >= words.length) return [];
  const phrase = phraseFrom(block, at + 1, words.length);
  if (!phrase) return [];
  for (let i = phrase.from; i < phrase.to; i++)
    if (words[i]!.noun & TITLE && words[i]!.singular) return [{ noun: words[i]!.norm, owners: namesIn(block, phrase) }];
  return [];
}

const namesIn = ({ words }: Block, { from, to }: TokenRange): string[] =>
  words.slice(from, to).flatMap(({ kind, capital, norm }) => (kind === 'word' && capital ? [norm] : []));
