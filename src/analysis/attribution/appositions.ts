import type { Block } from '../text/block.ts';
import { DETERMINER, WORD } from '../text/classes.ts';
import { isInCapitals } from '../text/normalise.ts';
import type { TokenRange } from '../text/sentences.ts';
import { describe } from './describe.ts';
import type { Head } from './description.ts';
import { phraseBefore } from './phrase-before.ts';
import { isNameWord, KNOWN_NAME } from './proper-names.ts';
import type { Subject } from './subjects.ts';
import { isBareParticiple, isEnglishOrder, isMark } from './word-use.ts';

/** How far words set off after a name may reach. */
export const LONGEST_PARENTHESIS = 40;

export const isSomebody = (head: Head): boolean =>
  head === 'role' || head === 'person' || head === 'source' || head === 'collective' || head === 'relative' || head === 'person-name';

/**
 * "Ana Silva, 43, a nurse from Porto, said": words set off after a name only describe it, so the name is the source.
 * "Another porter, Otto Lund, said": title and name are one source.
 */
export function named(block: Block, subject: Subject, floor: number): Subject {
  const { words } = block;
  if (subject.kind !== 'phrase') return subject;
  let part = subject.parts[0]!;
  for (let steps = 0; steps < 4; steps++) {
    if (!isMark(words[part.from - 1], ',') || part.from - 1 <= floor) break;
    const left = phraseBefore(block, part.from - 1, floor) ?? nameBefore(block, part.from - 1, floor);
    // "Ana Silva, de l'association X, organisatrice de Y"
    const hung = left ? -1 : asideBefore(block, part.from - 1, floor);
    if (hung > floor) {
      part = { from: hung + 1, to: part.from - 1 };
      continue;
    }
    if (!left) break;
    const { head, counted } = describe(block, left);
    if (head === 'person-name' || head === 'unknown-name' || head === 'body-name') {
      // "Contactée par le journal, une voisine dit": what opens the sentence with a participle only looks like a name.
      if (left.from === floor && (isBareParticiple(words[floor]!) || words[floor + 1]!.word & WORD.agent)) return subject;
      const open = left.from === floor && head === 'unknown-name' && !isEnglishOrder(block) && words[part.to]?.kind !== 'mark';
      // "Malade, un gardien dit": no second comma, and a known word is no name that something is said of.
      if (open && isKnown(block, left)) return subject;
      // "after a walk with Ana Silva, the president said"
      if (hangsName(block, left)) return subject;
      const here = describe(block, part);
      const describes =
        here.head !== 'person-name' &&
        here.head !== 'body-name' &&
        here.head !== 'place' &&
        here.head !== 'outlet' &&
        here.head !== 'unknown-name' &&
        // "D'après X, le trafic reprend": no comma closes it.
        (here.head !== 'unknown' || here.determiner !== 'definite' || words[part.to]?.kind === 'mark') &&
        // "Résultat, le gouvernement …": a word that only stands where a capital must is no name.
        (head !== 'unknown-name' || left.from > floor || isSomebody(here.head) || here.head === 'office' || here.head === 'spokesperson');
      // "Ana Silva, 40, of Lindmoor"
      const age = part.to - part.from === 1 && words[part.from]!.kind === 'number';
      if (!describes || (here.plural && !age)) return subject;
      // "Furieux, un gardien dit" or "Silva, un gardien dit": an unknown word may be either.
      if (open && here.determiner === 'indefinite') return { ...subject, sure: false };
      return { ...subject, parts: [left] };
    }
    const aside =
      counted || left.to - left.from === 1 || head === 'role' || head === 'office' || head === 'collective' || head === 'spokesperson';
    if (!aside) break;
    part = left;
  }
  return subject;
}

/** "Malade", "Présente à Lyon", "Absent lors de la visite": a word that a list holds, or one that a preposition follows. */
function isKnown({ words }: Block, { from, to }: TokenRange): boolean {
  const { noun, verbs } = words[from]!;
  return (
    noun !== 0 || verbs.length > 0 || (from + 1 < to && (words[from + 1]!.word & (WORD.preposition | WORD['to-recipient'] | WORD.of)) !== 0)
  );
}

/** The whole name before a comma, also right after a verb: "a détaillé Ana Silva, une des élues, qui …". */
function nameBefore(block: Block, comma: number, floor: number): TokenRange | undefined {
  let from = comma;
  while (from > floor && isNameWord(block, from - 1) && !(block.words[from - 1]!.noun & KNOWN_NAME)) from--;
  const name = { from, to: comma };
  // … or after who was told: "à l'AFP Ana Silva, …"; not "le mandat d'Ana Silva, …".
  const before = block.words[from - 1];
  if (!before || !(before.verbs.length > 0 || before.noun & KNOWN_NAME)) return undefined;
  return comma - from > 1 && describe(block, name).head === 'person-name' ? name : undefined;
}

/** The name before a comma that words in apposition follow, whatever it hangs on: "with Ana Silva, now the mayor," */
export function describedBefore(block: Block, apposed: TokenRange, floor: number): TokenRange | undefined {
  const { words } = block;
  let comma = apposed.from - 1;
  while (comma > floor && words[comma]!.kind === 'word' && words[comma]!.word & WORD.adverb) comma--;
  if (!isEnglishOrder(block) || comma <= floor || !isMark(words[comma], ',') || describe(block, apposed).name !== undefined)
    return undefined;
  let from = comma;
  while (from > floor && isNameWord(block, from - 1)) from--;
  if (from === comma || !((words[from - 1]?.word ?? 0) & (WORD.preposition | WORD['to-recipient']))) return undefined;
  const { head } = describe(block, { from, to: comma });
  return head === 'person-name' || head === 'unknown-name' ? { from, to: comma } : undefined;
}

/** The comma that opens words hung on a preposition which end at a token; -1 where there are none. */
function asideBefore({ words }: Block, end: number, floor: number): number {
  for (let i = end - 1; i > floor && i > end - LONGEST_PARENTHESIS; i--)
    if (words[i]!.kind === 'mark') return isMark(words[i], ',') && words[i + 1]!.word & (WORD.of | WORD.preposition) ? i : -1;
  return -1;
}

/** Whether the name in a phrase only hangs on its noun with a preposition. */
function hangsName(block: Block, { from, to }: TokenRange): boolean {
  if (!isEnglishOrder(block) || !(block.words[from]!.word & (DETERMINER | WORD.quantifier))) return false;
  for (let i = from; i < to; i++) {
    const word = block.words[i]!;
    if (word.kind === 'word' && word.word & WORD.preposition && !(word.word & WORD.of) && word.noun === 0) return true;
  }
  return false;
}

/** "Both rivals, Ana Silva and Otto Lund, said": of people in the plural, those whom two marks set off name each. */
function namesOfSeveral(block: Block, open: number, close: number): Subject | undefined {
  const title = isEnglishOrder(block) ? phraseBefore(block, open, block.sentences[block.sentenceOf[open]!]!.from) : undefined;
  if (!title) return undefined;
  const { head, plural } = describe(block, title);
  if (!plural || !(isSomebody(head) || head === 'quantifier')) return undefined;
  const parts: TokenRange[] = [];
  for (let from = open + 1, i = from; i <= close; i++) {
    const word = block.words[i]!;
    if (i < close && !isMark(word, ',') && !(word.word & WORD.and)) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  const named = parts.length > 1 && parts.every((part) => describe(block, part).head === 'person-name');
  return named ? { kind: 'phrase', parts, sure: true } : undefined;
}

/** "The prime minister, Ana Silva, said": title and name are one source. */
export function titleThenName(block: Block, open: number, close: number): Subject | undefined {
  const { words } = block;
  const several = namesOfSeveral(block, open, close);
  if (several) return several;
  for (let i = open + 1; i < close; i++) {
    const word = words[i]!;
    if (!(word.capital || word.word & WORD['name-particle'])) return undefined;
  }
  // "its counterpart in Ostland (OWD)": what it is called for short.
  const only = words[open + 1]!;
  if (isMark(words[open], '(') && close === open + 2 && only.text.length > 1 && isInCapitals(only.text)) return undefined;
  const title = phraseBefore(block, open, block.sentences[block.sentenceOf[open]!]!.from);
  if (!title || close - open < 2) return undefined;
  const { head, plural, determiner } = describe(block, title);
  // A noun that no list holds, with its article before a whole name, is a title: "le sous-secrétaire, Paul Silva".
  const placed = head === 'unknown' && determiner === 'definite' && describe(block, { from: open + 1, to: close }).head === 'person-name';
  // "A 34-year-old woman, Ana, said"
  const person = head === 'person' && isEnglishOrder(block);
  const titled =
    placed || head === 'office' || head === 'role' || head === 'spokesperson' || head === 'relative' || head === 'collective' || person;
  if (!titled || plural) return undefined;
  return { kind: 'phrase', parts: [{ from: title.from, to: close }], sure: true };
}
