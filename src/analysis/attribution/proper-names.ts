import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, WORD, type Word } from '../text/classes.ts';
import { isInCapitals } from '../text/normalise.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isCardinal, isEnglishOrder, isGlue, isMark } from './word-use.ts';

/** Nouns for persons: with a capital and no article they are surnames, unless a name follows them as a title. */
const SURNAME_LIKE = NOUN.role | NOUN.person | NOUN.relative | NOUN.collective;
/** Names that the lexicon holds. */
export const KNOWN_NAME = NOUN.place | NOUN.organisation | NOUN.outlet;
/** Nouns that stand before a name as its title. */
export const TITLE = NOUN.office | NOUN.role | NOUN.spokesperson | NOUN.relative | NOUN.collective | NOUN.person;

/** Whether a word is part of a proper name. */
export function isNameWord(block: Block, i: number): boolean {
  const word = block.words[i]!;
  if (!word.capital || word.kind !== 'word') return false;
  if (word.noun & (KNOWN_NAME | NOUN.given)) return true;
  // "Gérald Le Corre"
  if (word.word & WORD['name-particle'] && (block.words[i - 1]?.noun ?? 0) & NOUN.given && block.words[i + 1]?.capital) return true;
  if (word.word & (DETERMINER | WORD.honorific | WORD.weekday | WORD.month | WORD.quantifier | WORD.of | WORD.preposition | WORD.adverb))
    return false;
  const before = block.words[i - 1];
  const after = block.words[i + 1];
  const nameBefore =
    before?.kind === 'word' &&
    before.capital &&
    !(isCardinal(block, before) && opensSentence(block, i - 1)) &&
    ((before.noun & (NOUN.given | KNOWN_NAME)) !== 0 || (before.noun === 0 && before.word === 0) || (before.word & WORD.honorific) !== 0);
  // "Mr French"; "Prime Minister Ana Silva, French and …"
  const styled = before !== undefined && (before.word & WORD.honorific) !== 0 && before.noun === 0;
  // "Native Americans": people.
  const people = isEnglishOrder(block) && word.noun & NOUN.demonym && /[^s]s$/.test(word.norm) && !((before?.noun ?? 0) & NOUN.given);
  if (people) return false;
  if (word.noun & NOUN.demonym && (word.noun & ~(NOUN.demonym | NOUN.describing)) === 0) return nameBefore && (before.word === 0 || styled);
  if (word.noun & SURNAME_LIKE && !(word.noun & (NOUN.office | NOUN.spokesperson | NOUN.body))) {
    if (nameBefore && !(before.noun & KNOWN_NAME)) return true;
    // "Someone said", "Teen hurt": only its place gives it a capital; "Head of Studies".
    if (word.noun & NOUN.person && opensSentence(block, i)) return false;
    if (isEnglishOrder(block) && after && after.word & WORD.of) return false;
    const articled = before !== undefined && (before.word & (DETERMINER | WORD.quantifier | WORD.other)) !== 0;
    const titles = after?.capital;
    return word.singular && !word.plural && !articled && !titles && !(before !== undefined && (before.capital || before.noun !== 0));
  }
  if (word.noun & (NOUN.source | NOUN.entourage | NOUN.spokesperson)) return false;
  if (word.noun & (NOUN.body | NOUN.group | DOCUMENTARY | NOUN.office))
    return nameBefore && (word.noun & (NOUN.office | DOCUMENTARY)) === 0;
  return (
    !opensSentence(block, i) ||
    !block.pack.pack.grammar.personEndings.some((ending) => word.norm.length > 5 && word.norm.endsWith(ending)) ||
    nameBefore ||
    (after?.capital ?? false)
  );
}

/** Whether a word that opens its sentence may be a plural for people who do something: "Breeders", or a surname. */
export function mayBeAgents(block: Block, i: number): boolean {
  const { norm, noun } = block.words[i]!;
  const { agentPlurals, plural } = block.pack.pack.grammar;
  if (noun !== 0 || !opensSentence(block, i)) return false;
  // "Stewards fear": a name takes the singular.
  const agrees = block.words[i + 1]?.verbs.some(({ tense, lemma }) => tense === 'present' && lemma === block.words[i + 1]!.norm);
  return agentPlurals?.some((ending) => norm.endsWith(ending)) || (agrees === true && plural?.test(norm) === true);
}

const opensSentence = (block: Block, i: number): boolean => block.sentences[block.sentenceOf[i]!]!.from === i;

export function joinsName(block: Block, i: number, to: number): boolean {
  const { words } = block;
  const word = words[i]!;
  if (isGlue(block, i)) return true;
  if (i + 1 >= to || !(word.word & WORD['name-particle'])) return false;
  // "Otto von der Heide"; but "la maire de Paris" is no name.
  const before = words[i - 1];
  return (
    before?.capital === true &&
    isNameWord(block, i - 1) &&
    !(before.noun & (KNOWN_NAME | NOUN['body-word'])) &&
    (isNameWord(block, i + 1) || (words[i + 1]!.word & WORD['name-particle']) !== 0) &&
    !(words[i + 1]!.noun & KNOWN_NAME)
  );
}

export interface Name {
  from: number;
  to: number;
  text: string;
  kind: 'person-name' | 'body-name' | 'outlet' | 'place' | 'unknown-name';
}

/** The whole name that holds a token. */
export function nameAround(block: Block, at: number, low: number, high: number): Name {
  let from = at;
  while (from > low && (isNameWord(block, from - 1) || joinsName(block, from - 1, high) || isInitial(block, from - 1))) from--;
  let to = at + 1;
  while (to < high && (isNameWord(block, to) || joinsName(block, to, high))) to++;
  for (let i = from + 1; i < to; i++) {
    if (!opensPersonName(block, from, i)) continue;
    if (i > at) to = i;
    else from = i;
  }
  const { words, text } = block;
  return { from, to, text: text.slice(words[from]!.start, words[to - 1]!.end), kind: kindOfName(block, from, to) };
}

/** "la députée Ana Silva", "le président Silva", but "la députée LFI". */
export const isHolder = ({ kind }: Name): boolean => kind === 'person-name' || kind === 'unknown-name';

/** "le maire de Nice Ana Silva", "la députée LFI Ana Silva": after the name of a place or body, a given name opens that of a person. */
function opensPersonName(block: Block, from: number, i: number): boolean {
  const { words } = block;
  const before = words[i - 1]!;
  if (before.kind !== 'word' || before.noun & NOUN.given || !words[i]!.capital || !words[i + 1]?.capital) return false;
  const abbreviated = isAbbreviation(before);
  if (abbreviated && (words[from - 1]?.noun ?? 0) & TITLE) return !isAbbreviation(words[i]!);
  const at = (words[from - 1]?.word ?? 0) & WORD.definite ? from - 2 : from - 1;
  const hangs = ((words[at]?.word ?? 0) & (WORD.of | WORD.preposition | WORD['to-recipient'])) !== 0;
  if (!hangs || words[i]!.noun & NOUN.given) return hangs && !(abbreviated && isEnglishOrder(block));
  // "l'ancienne préfète de Morvieux Nivelle Sorbin": no list holds the first name, but of the words after a place or body the last two are a person's.
  const office = ((words[at - 1]?.noun ?? 0) & NOUN.office) !== 0;
  const some = words.slice(Math.max(0, at - 4), at).some(({ word }) => word & WORD.indefinite);
  const held = !some && (office || abbreviated || (before.noun & KNOWN_NAME) !== 0);
  return held && !isEnglishOrder(block) && isUnlisted(words[i]!) && isUnlisted(words[i + 1]!) && !words[i + 2]?.capital;
}

const isUnlisted = (word: Word): boolean => word.noun === 0 && word.word === 0 && !isAbbreviation(word);

const isAbbreviation = ({ text }: Word): boolean => text.length > 1 && isInCapitals(text);

/** "J." in "John J. Smith". */
const isInitial = (block: Block, i: number): boolean => isMark(block.words[i], '.') && isGlue(block, i);

/** The name that a title or noun carries right after it: "spokesman Marc Roy", "la ministre chilienne de la Mer Ana …". */
export function nameOfTitle(block: Block, head: number, to: number): Name | undefined {
  const { words } = block;
  let other: Name | undefined;
  // "un conseiller du chef de l'État": the capital inside a title is no name.
  let low = Math.max(head, words[head]!.phraseEnd) + 1;
  for (let i = low; i < to; i++) {
    if (isMark(words[i], ',') && i + 1 < to && isNameWord(block, i + 1)) return nameAround(block, i + 1, i + 1, to);
    if (!isNameWord(block, i)) {
      if (words[i]!.phraseEnd > i) low = words[i]!.phraseEnd + 1;
      i = Math.max(i, low - 1);
      continue;
    }
    const name = nameAround(block, i, low, to);
    // "the head of the House Committee": a word for a body opens its name.
    const before = words[bodyBefore(block, name.from - 1, head)]!;
    const hangs =
      hangsTitled(block, name.from - 1, head) ||
      ((before.word & (WORD.of | WORD.preposition | WORD['to-recipient'] | DETERMINER | WORD.and)) !== 0 &&
        before.kind === 'word' &&
        name.from - 1 !== head);
    if (!hangs && isHolder(name)) return name;
    if (!hangs && name.from - 1 === head) other = name;
    i = name.to - 1;
  }
  return other;
}

function bodyBefore(block: Block, at: number, head: number): number {
  let edge = at;
  while (edge > head && isEnglishOrder(block) && block.words[edge]!.capital && block.words[edge]!.noun & (NOUN.body | NOUN['body-word']))
    edge--;
  return edge;
}

/** "an adviser to President Silva", "un proche du président Silva": the title of the name stands between it and what it hangs on. */
function hangsTitled(block: Block, at: number, head: number): boolean {
  const { words } = block;
  if (!isEnglishOrder(block)) return hungTitle(block, at, head) >= 0 || hungHonorific(block, at, head);
  let title = at;
  while (title > head && (words[title]!.word & WORD.honorific || words[title]!.noun & NOUN.office || isMark(words[title], '.'))) title--;
  return title < at && title > head && (words[title]!.word & (WORD.of | WORD.preposition | WORD['to-recipient'])) !== 0;
}

/** "un proche de M. Silva": whether an honorific ends at a token that hangs on a head left of it with an "of". */
export function hungHonorific({ words }: Block, at: number, head: number): boolean {
  const honorific = isMark(words[at], '.') ? at - 1 : at;
  return honorific - 1 > head && (words[honorific]!.word & WORD.honorific) !== 0 && (words[honorific - 1]!.word & WORD.of) !== 0;
}

/** Where the title of one person starts that ends at a token and hangs on a head left of it with an "of", or -1. */
export function hungTitle({ words }: Block, at: number, head: number): number {
  let title = words[at]!.phraseStart;
  // "un proche du ministre de la Mer Silva"
  const single = (words[head - 1]?.word ?? 0) & WORD.indefinite || words[head]!.noun & (NOUN.entourage | NOUN.spokesperson | NOUN.relative);
  for (let i = title; single && i > head + 1 && !(words[title]!.noun & TITLE); i--) if (words[i]!.noun & NOUN.office) title = i;
  if (title - 1 <= head || !(words[title]!.noun & TITLE) || !words[title]!.singular) return -1;
  const link = words[title - 1]!;
  const of = link.word & WORD.definite && !(link.word & WORD.of) ? words[title - 2]! : link;
  return of.word & WORD.of ? title : -1;
}

/** Position of the title noun before a name in English order: "Tallow engineer Otto Lund". */
export function titleBefore(block: Block, name: number, low: number): number {
  for (let i = name - 1; i >= low; i--) {
    const word = block.words[i]!;
    if (word.kind !== 'word' || word.norm === block.pack.pack.grammar.possessor) return -1;
    if (word.noun & TITLE && !isNameWord(block, i)) return i;
    if (!word.capital && word.word) return -1;
  }
  return -1;
}

/** "Bank of Ostland President Ana M. Silva": the title in mid-phrase that opens a person's name after a body's own; -1 where none does. */
export function titleAfterBody(block: Block, { from, to }: TokenRange): number {
  const { words } = block;
  for (let i = to - 2; i > from; i--) {
    const word = words[i]!;
    if (word.noun & TITLE && word.capital && word.singular && word.noun & (NOUN.office | NOUN.role))
      return nameAround(block, i + 1, i + 1, to).kind === 'person-name' && isNameWord(block, i - 1) ? i : -1;
    if (!word.capital && !isInitial(block, i - 1) && word.kind === 'word') return -1;
  }
  return -1;
}

export function hasName(block: Block, from: number, to: number, head: number): boolean {
  for (let i = from; i < to && !isMark(block.words[i], ','); i++)
    if (i !== head && isNameWord(block, i) && !(opensSentence(block, i) && isPlainWord(block, i))) return true;
  return false;
}

/** "Unconfirmed reports": a word that a capital may only be due to its place. */
const isPlainWord = ({ words }: Block, i: number): boolean =>
  (words[i]!.noun & (KNOWN_NAME | NOUN.given | NOUN.demonym | NOUN['body-word'])) === 0 &&
  !words[i + 1]?.capital &&
  !isAbbreviation(words[i]!);

function kindOfName(block: Block, from: number, to: number): Name['kind'] {
  const { words } = block;
  const first = words[from]!;
  let bodyWord = false;
  for (let i = from; i < to; i++) {
    const { noun } = words[i]!;
    if (noun & NOUN.outlet) return 'outlet';
    if (noun & NOUN.organisation) return 'body-name';
    const abbreviation = !(first.noun & NOUN.given) && isAbbreviation(words[i]!);
    const isGiven = i === from && to - from > 1 && (noun & NOUN.given) !== 0;
    if ((noun & (NOUN['body-word'] | NOUN.body | NOUN.group) && !isGiven) || abbreviation) bodyWord = true;
  }
  // "Port Police Chief Ana Silva"
  for (let i = from + 1; bodyWord && i < to - 1; i++) if (words[i]!.noun & TITLE && words[i + 1]!.noun & NOUN.given) return 'person-name';
  // "The Justice Department": no person has the article before their title and only such a word after it.
  const [title, article] = [words[from - 1]?.word ?? 0, words[from - 2]?.word ?? 0];
  if (bodyWord && to - from === 1 && title & WORD.honorific && article & WORD.definite && isEnglishOrder(block)) return 'body-name';
  if ((words[from - 1]?.word ?? 0) & WORD.honorific || (isMark(words[from - 1], '.') && (words[from - 2]?.word ?? 0) & WORD.honorific))
    return 'person-name';
  if (bodyWord) return 'body-name';
  if (first.noun & NOUN.given && to - from > 1) return 'person-name';
  if (first.noun & NOUN.place) return 'place';
  if (first.noun & NOUN.given) return 'person-name';
  if (isAbbreviation(first)) return 'body-name';
  const articled = (words[from - 1]?.word ?? 0) & WORD.definite;
  if (to - from > 1 && !articled) return 'person-name';
  return articled ? 'body-name' : 'unknown-name';
}
