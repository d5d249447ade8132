import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, SPEAKER, WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import { stemOf } from '../text/stems.ts';
import { describe } from './describe.ts';
import type { Head } from './description.ts';
import { joinsFields, joinsModifiers } from './phrase-core.ts';
import { KNOWN_NAME } from './proper-names.ts';
import { beforeBracket, isEnglishOrder, isMark } from './word-use.ts';

/** "X and Y": each source of its own where both sides name one. */
export function splitCoordination(block: Block, phrase: TokenRange): TokenRange[] {
  const { words } = block;
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (!(words[i]!.word & WORD.and) || words[i]!.kind !== 'word') continue;
    const left = { from: phrase.from, to: beforeBracket(block, i, phrase.from) };
    const right = { from: i + (takesOfAgain(block, phrase, i) ? 2 : 1), to: phrase.to };
    if (
      isOneName(block, left, right) ||
      isOnePlace(block, left, right) ||
      joinsFields(block, phrase.from, i, phrase.to) ||
      joinsModifiers(block, phrase.from, i, phrase.to) ||
      isOneSort(block, left, right) ||
      sharesArticle(block, left, right) ||
      !(
        opensBesideBody(block, left, right) ||
        (standsAlone(block, right, describe(block, left).head === 'person-name') && standsAlone(block, left))
      )
    )
      continue;
    return [left, ...splitCoordination(block, right)];
  }
  return [phrase];
}

/** "auprès de la mairie et de voisins": the preposition again, before people with no article. */
function takesOfAgain({ words, pack }: Block, { from }: TokenRange, and: number): boolean {
  const of = (i: number) => words[i] !== undefined && pack.pack.grammar.words.of.includes(words[i]!.norm);
  const [again, next] = [words[and + 1]!, words[and + 2]];
  if (pack.pack.grammar.adjectives === 'before' || !of(from - 1) || !of(and + 1) || again.word & WORD.indefinite || !next) return false;
  const people = next.word === 0 && !next.capital && next.plural && !next.singular && (next.noun & SPEAKER) !== 0;
  return people && !words.slice(from, and).some((_, i) => of(from + i));
}

/** "the Ministry of Forests and Canals", "la ministre des Refuges et de la Neige": the "and" is inside the name. */
function isOneName(block: Block, left: TokenRange, right: TokenRange): boolean {
  const { words } = block;
  const first = words[right.from]!;
  const and = words[right.from - 1]!;
  // "Centers for Disease Control and Prevention": a name that the lexicon holds.
  if (and.phraseStart < right.from - 1 && and.phraseEnd >= right.from) return true;
  if (first.word & WORD.of && !(first.word & WORD.indefinite)) return true;
  // "l'Association des phares et des pilotes": a second complement opens as the first does.
  const complement = words.slice(left.from + 1, left.to).some(({ norm }) => norm === first.norm);
  if (complement && first.word & WORD.of && words[left.from]!.word & WORD.definite) return true;
  if (sharesOffice(block, left, right)) return true;
  // "Devon and Cornwall Police", but not "Anna and Leeds Police", "Interpol and Kenya Police"
  const last = words[right.to - 1]!;
  const police = isEnglishOrder(block) && last.capital && block.pack.pluralOnly.has(last.norm) && right.to - right.from === 2;
  const { capital, noun } = words[left.from]!;
  const force = police && left.to - left.from === 1 && capital && !(noun & (KNOWN_NAME | NOUN.given)) && !(first.noun & KNOWN_NAME);
  if (force && block.sentences[block.sentenceOf[left.from]!]!.from === left.from) return true;
  let linked = false;
  // "Neighbours for Order and Thrift", "the Guild of Bakers and Millers"
  for (let i = left.from + 1; i < left.to; i++)
    if (words[i]!.word & (WORD.of | WORD.preposition) && words[i]!.kind === 'word' && !words[i]!.capital) linked = true;
  if (linked && first.word & WORD.of && joinsThings(block, left, right)) return true;
  const titled = words[right.from + 1]?.capital === true;
  return (
    linked &&
    first.capital &&
    words[left.to - 1]!.capital &&
    !(first.noun & (NOUN.given | NOUN.place | NOUN.organisation | NOUN.outlet)) &&
    !(first.noun & SPEAKER && titled) &&
    (first.word & DETERMINER) === 0
  );
}

/** "le ministre de la Mer et des Ports francs": a second field, with a capital, of one that has a field. */
function sharesOffice({ words, pack }: Block, left: TokenRange, right: TokenRange): boolean {
  const [of, field] = [words[right.from]!, words[right.from + 1]];
  if (pack.pack.grammar.adjectives === 'before' || !(of.word & WORD.of) || !field?.capital || field.noun & KNOWN_NAME) return false;
  const fields = words.slice(left.from, left.to).some(({ word, capital }, i) => word & WORD.of && !capital && i > 0);
  return fields && words.slice(left.from, left.to).some(({ noun }) => (noun & (NOUN.office | NOUN.body)) !== 0);
}

/** "la Ligue pour les archives du web et des médias", "la Fédération de la soie et des marchés": after "the" thing, what is no people. */
function joinsThings({ words, pack }: Block, left: TokenRange, right: TokenRange): boolean {
  const [before, last, second] = [words[left.to - 2]!, words[left.to - 1]!, words[right.from + 1]!];
  const body = words[left.from]!.word & WORD.definite && words[left.from + 1]?.capital;
  const the = before.word & WORD.definite || pack.pack.grammar.contractions?.includes(before.norm);
  const things = second.noun & NOUN.media || pack.pack.lexicon.crowds?.includes(stemOf(second.norm, pack.pack.grammar.nounEndings));
  return Boolean(body && the && things) && !last.capital && (last.noun & SPEAKER) === 0;
}

/** "les serveurs et cuisiniers du refuge": where nouns need an article, the one before both holds both. */
function sharesArticle(block: Block, left: TokenRange, right: TokenRange): boolean {
  if (block.pack.pack.grammar.adjectives === 'before') return false;
  const { determiner, plural, quantified } = describe(block, left);
  const first = block.words[right.from]!;
  // "sa gérante et ancienne sénatrice Ana Silva": two titles of one person.
  const titled = !plural && determiner !== 'none' && !first.capital && first.word === 0;
  if (titled && first.kind === 'word' && first.noun !== 0 && describe(block, right).head === 'person-name') return true;
  return plural && (determiner !== 'none' || quantified) && !first.capital && first.word === 0 && first.plural;
}

/** "officials in Oslo and Paris": one complement of two places. */
function isOnePlace(block: Block, left: TokenRange, right: TokenRange): boolean {
  const { words } = block;
  const placed = (words[left.to - 1]!.noun & NOUN.place) !== 0 && left.to - left.from > 2;
  if (!placed || block.pack.pack.grammar.adjectives === 'after' || describe(block, right).head !== 'place') return false;
  const hung = words[words[left.to - 1]!.phraseStart - 1]?.word ?? 0;
  return (hung & (WORD.preposition | WORD.of)) !== 0;
}

const isAnd = ({ words }: Block, i: number): boolean => words[i]?.kind === 'word' && (words[i]!.word & WORD.and) !== 0;

/** "drivers and owners", "the doctors and nurses": people of one sort, with nothing that tells the second from the first. */
function isOneSort(block: Block, left: TokenRange, right: TokenRange): boolean {
  if (block.pack.pack.grammar.adjectives === 'after' || !isPlain(block, right)) return false;
  const { head, plural, name } = describe(block, left);
  return plural && name === undefined && head === describe(block, right).head;
}

/** "according to doctors, nurses and porters": where a row of people that opens with a phrase ends; the phrase's own end where none does. */
export function plainRowEnd(block: Block, phrase: TokenRange, next: (start: number) => TokenRange | undefined): number {
  let at = phrase.to;
  if (block.pack.pack.grammar.adjectives === 'after' || !isPlain(block, phrase)) return at;
  while (isMark(block.words[at], ',')) {
    let and = at + 1;
    const more = next(isAnd(block, and) ? and + 1 : and);
    if (!more || splitCoordination(block, more).length > 1) return phrase.to;
    while (and < more.to && !isAnd(block, and)) and++;
    if (!isPlain(block, and > more.from ? { from: more.from, to: and } : more)) return phrase.to;
    if (and < more.to) return more.to;
    at = more.to;
  }
  return phrase.to;
}

/** People in the plural with no article, number or name. */
function isPlain(block: Block, part: TokenRange): boolean {
  const { head, plural, name, determiner, counted, quantified, other, affiliated } = describe(block, part);
  const people = head === 'role' || head === 'collective' || head === 'relative' || head === 'person';
  return people && plural && determiner === 'none' && name === undefined && !counted && !quantified && !other && !affiliated;
}

/** "Doctors, nurses and porters said": the whole row of people that ends in a phrase, where it opens its clause. */
export function plainRow(block: Block, phrase: TokenRange, before: (end: number) => TokenRange | undefined): TokenRange | undefined {
  const { words } = block;
  let { from } = phrase;
  let first = phrase.to;
  while (first > from && !isAnd(block, first)) first--;
  // "doctors, nurses, and porters"
  const serial = first === from && isAnd(block, from - 1) && isMark(words[from - 2], ',');
  const last = { from, to: first > from ? first : phrase.to };
  if (!(serial || first > from) || block.pack.pack.grammar.adjectives === 'after' || !isPlain(block, last)) return undefined;
  if (splitCoordination(block, phrase).length > 1) return undefined;
  if (serial) from--;
  const end = from;
  while (isMark(words[from - 1], ',')) {
    const left = before(from - 1);
    if (!left || !isPlain(block, left)) break;
    from = left.from;
  }
  const opener = words[from - 1];
  const opens = !opener || opener.kind === 'mark' || (opener.word & (WORD.linker | WORD.that | WORD.and)) !== 0;
  return from < end && opens ? { from, to: phrase.to } : undefined;
}

/** "The Kremlin and Foreign Ministry", "Management and two workers": people and media; a body, and another after a known name or people by their number. */
function opensBesideBody(block: Block, left: TokenRange, right: TokenRange): boolean {
  const [body, other] = [describe(block, left), describe(block, right)];
  // "Residents and local media"
  if (isEnglishOrder(block) && PEOPLE.has(body.head) && other.head === 'media') return true;
  if (!isEnglishOrder(block) || body.plural || !BODIES.has(body.head)) return false;
  if (other.counted) return PEOPLE.has(other.head);
  // "The watchdog and U.S. officials"
  const foreign = (block.words[right.from]!.noun & (NOUN.place | NOUN.demonym)) !== 0;
  if (foreign && other.plural && PEOPLE.has(other.head)) return true;
  const named = block.words.slice(right.from, right.to).every(({ capital }) => capital) && right.to - right.from > 1;
  return (other.head === 'body' || other.head === 'body-name') && named && (block.words[left.to - 1]!.noun & KNOWN_NAME) !== 0;
}

const BODIES: ReadonlySet<Head> = new Set(['body', 'body-name', 'group', 'place']);
const PEOPLE: ReadonlySet<Head> = new Set(['role', 'collective', 'relative', 'person', 'source']);

function standsAlone(block: Block, part: TokenRange, afterPerson = false): boolean {
  const first = block.words[part.from]!;
  const { head, plural, determiner, name } = describe(block, part);
  if (head === 'unknown') return false;
  const named =
    name !== undefined &&
    (head === 'person-name' || head === 'body-name' || head === 'outlet' || head === 'place' || head === 'unknown-name');
  if (named) return !(first.noun & NOUN.demonym);
  // "Silva and other supporters", "both sides and almost all observers"
  const opener = first.word & WORD.adverb && part.to - part.from > 1 ? block.words[part.from + 1]! : first;
  if (plural && PEOPLE.has(head) && opener.word & (WORD.other | WORD.quantifier)) return true;
  // "Ana Silva and party leaders"
  const people = afterPerson && plural && (head === 'role' || head === 'collective');
  return determiner !== 'none' || people || (plural && (first.noun & SPEAKER) !== 0) || (first.word & WORD.quantifier) !== 0;
}
