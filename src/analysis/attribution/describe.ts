import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, SPEAKER, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isGlue, isMark } from './phrases.ts';

/** What the head of a source phrase is. */
export type Head =
  | 'person-name'
  | 'body-name'
  | 'outlet'
  | 'place'
  | 'unknown-name'
  | 'role'
  | 'source'
  | 'person'
  | 'relative'
  | 'entourage'
  | 'collective'
  | 'spokesperson'
  | 'office'
  | 'body'
  | 'group'
  | 'document'
  | 'loose-document'
  | 'media'
  | 'quantifier'
  | 'unknown';

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';

/** A source phrase as its own words describe it; plain data, so that the article's memory can judge it later. */
export interface Description {
  head: Head;
  determiner: Determiner;
  plural: boolean;
  /** A number of people is given. */
  counted: boolean;
  /** "many", "some", "certains": the phrase points at nobody in particular. */
  quantified: boolean;
  /** "another", "un autre". */
  other: boolean;
  /** The words of the head noun, in the form of the text, lower case. */
  noun: string;
  /** The name in it, if any. */
  name?: string;
  /** It says of itself that it is not named: "anonymous", "unnamed". */
  anonymous: boolean;
  /** It is tied to a name, a body or a country: "Pentagon officials", "un responsable américain". */
  affiliated: boolean;
  /** Words of position or closeness in it: "senior", "familiar with". */
  described: boolean;
}

const NOUN_HEADS: [number, Head][] = [
  [NOUN.spokesperson, 'spokesperson'],
  [NOUN.source, 'source'],
  [NOUN.entourage, 'entourage'],
  [NOUN.office, 'office'],
  [NOUN.role, 'role'],
  [NOUN.collective, 'collective'],
  [NOUN.relative, 'relative'],
  [NOUN.body, 'body'],
  [NOUN.group, 'group'],
  [NOUN.document, 'document'],
  [NOUN['loose-document'], 'loose-document'],
  [NOUN.media, 'media'],
  [NOUN.person, 'person'],
];
const HEAD_NOUN = SPEAKER | DOCUMENTARY;

/** Describes a noun phrase as a source. */
export function describe(block: Block, range: TokenRange): Description {
  const { words } = block;
  const { from, to } = range;
  const result: Description = {
    head: 'unknown',
    determiner: 'none',
    plural: false,
    counted: false,
    quantified: false,
    other: false,
    noun: '',
    anonymous: false,
    affiliated: false,
    described: false,
  };
  let start = from;
  for (; start < to; start++) {
    const word = words[start]!;
    if (word.word & WORD.quantifier) result.quantified = true;
    else if (word.word & WORD.demonstrative) result.determiner = 'demonstrative';
    else if (word.word & WORD.possessive) result.determiner = 'possessive';
    else if (word.word & WORD.definite && !(word.word & WORD.indefinite)) result.determiner = 'definite';
    else if (word.word & WORD.indefinite) result.determiner = 'indefinite';
    else if (word.word & WORD.other) result.other = true;
    else if (word.kind === 'number' || isCardinal(block, word)) result.counted = true;
    else if (!(word.word & (WORD.of | WORD.adverb)) || word.noun) break;
  }
  const head = findHead(block, start, to);
  const name = findName(block, from, to, head);
  for (let i = from; i < to; i++) {
    const { noun } = words[i]!;
    if (noun & NOUN.anonymous) result.anonymous = true;
    if (noun & NOUN.describing) result.described = true;
    if (i !== head && noun & (NOUN.demonym | NOUN.place | NOUN.organisation | NOUN.outlet | NOUN.body | NOUN.office)) result.affiliated = true;
  }
  if (head >= 0) {
    const word = words[head]!;
    result.noun = word.norm;
    result.plural = word.plural && !(word.singular && (result.determiner === 'indefinite' || (result.determiner !== 'none' && !result.counted && sameInBoth(word))));
    result.head = NOUN_HEADS.find(([bit]) => word.noun & bit)?.[1] ?? 'unknown';
    if (name) {
      result.name = name.text;
      if (name.kind === 'person-name' && !name.modifies) result.head = 'person-name';
      else result.affiliated = true;
      if (result.head === 'loose-document' && !name.modifies) result.head = 'document';
    }
    return result;
  }
  if (name) {
    result.head = name.kind;
    result.name = name.text;
    return result;
  }
  if (result.quantified || result.counted || result.other) {
    result.head = start >= to || words.slice(start, to).every((w) => w.word !== 0) ? 'quantifier' : 'unknown';
    result.plural = true;
  }
  const last = words[Math.min(start, to - 1)]!;
  result.noun = last.norm;
  return result;
}

const sameInBoth = (word: Word): boolean => word.plural && word.singular;

const isCardinal = (block: Block, word: Word): boolean => Object.hasOwn(block.pack.pack.lexicon.figures.cardinals, word.norm);

/** Position of the noun that says what the phrase is, or -1. */
function findHead(block: Block, from: number, to: number): number {
  const { words } = block;
  const headLast = block.pack.pack.grammar.adjectives === 'before';
  let found = -1;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (found >= 0 && matchAt(words, i, block.pack.basis, to)) return found;
    const links = word.word & (WORD.of | WORD.preposition | WORD['to-recipient']) && !(word.noun & HEAD_NOUN);
    if (links && i > from) {
      if (found >= 0) return found;
      continue;
    }
    if (word.norm === "'s" || isMark(word, "'")) {
      found = -1;
      continue;
    }
    if (word.noun & HEAD_NOUN && !isPartOfName(block, i, from)) {
      found = i;
      if (!headLast) return found;
    } else if (headLast && found >= 0 && word.kind === 'word' && !word.capital && word.noun === 0 && word.word === 0) {
      // An unknown noun after a known one: the known one only modifies it ("government plan").
      const after = words[i + 1];
      if (i + 1 >= to || (after && after.word & (WORD.of | WORD.preposition))) found = -1;
    }
  }
  return found;
}

/** A capitalised noun inside a longer capitalised name ("White House", "Bank of England") is no head of its own. */
function isPartOfName(block: Block, i: number, from: number): boolean {
  const word = block.words[i]!;
  if (word.phraseEnd > word.phraseStart && word.noun & (NOUN.place | NOUN.organisation | NOUN.outlet)) return true;
  if (!word.capital || i === from) return false;
  const before = block.words[i - 1]!;
  return before.capital && before.kind === 'word' && !(before.noun & (NOUN.demonym | NOUN.place | NOUN.organisation)) && !(word.noun & (NOUN.office | NOUN.role | NOUN.spokesperson | NOUN.body | NOUN.document));
}

interface Name {
  text: string;
  kind: 'person-name' | 'body-name' | 'outlet' | 'place' | 'unknown-name';
  /** It stands before the head or hangs on it with "of": it describes the source, it is not the source. */
  modifies: boolean;
}

/** The name that the phrase carries: the last run of capitalised words that is no title, nationality or plain noun. */
function findName(block: Block, from: number, to: number, head: number): Name | undefined {
  const { words } = block;
  let best: Name | undefined;
  for (let i = from; i < to; i++) {
    if (!isNameWord(block, i, head)) continue;
    let end = i + 1;
    while (end < to && (isNameWord(block, end, head) || joinsName(block, end, to, head))) end++;
    const text = block.text.slice(words[i]!.start, words[end - 1]!.end);
    const kind = kindOfName(block, i, end);
    const before = words[i - 1];
    const hangs = i > from && before !== undefined && ((before.word & (WORD.of | WORD.preposition | DETERMINER)) !== 0);
    const modifies = head >= 0 && (i < head || hangs);
    const person = kind === 'unknown-name' && head >= 0 && !modifies && (words[head]!.noun & (NOUN.body | NOUN.group | DOCUMENTARY)) === 0;
    const name: Name = { text, kind: person ? 'person-name' : kind, modifies };
    if (!best || best.modifies || !name.modifies) best = name;
    i = end;
  }
  return best;
}

function isNameWord(block: Block, i: number, head: number): boolean {
  const word = block.words[i]!;
  if (!word.capital || i === head) return false;
  if (word.word & (DETERMINER | WORD.honorific | WORD.weekday | WORD.month | WORD.quantifier)) return (word.noun & (NOUN.place | NOUN.organisation | NOUN.outlet)) !== 0;
  if (word.noun & NOUN.demonym && !(block.words[i - 1]?.capital ?? false)) return (block.words[i + 1]?.capital ?? false) && (block.words[i + 1]!.noun & HEAD_NOUN) === 0;
  return word.noun === 0 || (word.noun & ~NOUN.demonym & ~NOUN.describing) === 0 || (word.noun & (NOUN.given | NOUN.place | NOUN.organisation | NOUN.outlet | NOUN['body-word'])) !== 0 || (block.words[i - 1]?.capital ?? false);
}

function joinsName(block: Block, i: number, to: number, head: number): boolean {
  const { words } = block;
  const word = words[i]!;
  if (isGlue(block, i)) return true;
  if (i + 1 >= to) return false;
  const particle = word.word & (WORD['name-particle'] | WORD.of) || (word.word & WORD.and && isMark(word, '&'));
  return particle !== 0 && isNameWord(block, i + 1, head) && word.kind === 'word' && (word.word & WORD['name-particle']) !== 0;
}

function kindOfName(block: Block, from: number, to: number): Name['kind'] {
  const { words } = block;
  const first = words[from]!;
  let bodyWord = false;
  for (let i = from; i < to; i++) {
    const { noun } = words[i]!;
    if (noun & NOUN.outlet) return 'outlet';
    if (noun & NOUN.organisation) return 'body-name';
    if (noun & (NOUN['body-word'] | NOUN.body | NOUN.group)) bodyWord = true;
  }
  if ((words[from - 1]?.word ?? 0) & WORD.honorific || (isMark(words[from - 1], '.') && (words[from - 2]?.word ?? 0) & WORD.honorific)) return 'person-name';
  if (bodyWord) return 'body-name';
  if (first.noun & NOUN.given && to - from > 1) return 'person-name';
  if (first.noun & NOUN.place) return 'place';
  if (first.noun & NOUN.given) return 'person-name';
  if (first.text.length > 1 && first.text === first.text.toUpperCase()) return 'body-name';
  const articled = (words[from - 1]?.word ?? 0) & WORD.definite;
  if (to - from > 1 && !articled) return 'person-name';
  return articled ? 'body-name' : 'unknown-name';
}
