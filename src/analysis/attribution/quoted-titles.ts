import type { Block } from '../text/block.ts';
import { DOCUMENTARY, NOUN, WORD } from '../text/classes.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isGlue } from './word-use.ts';

/** No longer words in quotation marks are a title. */
const LONGEST_TITLE = 8;

const quotationAt = ({ quotations, quotationOf }: Block, at: number): Quotation | undefined =>
  at >= 0 && quotationOf[at]! >= 0 ? quotations[quotationOf[at]!] : undefined;

/** The words of a title in the quotation marks that open at a token: selon « La Gazette de Vals ». */
export function quotedTitle(block: Block, open: number): TokenRange | undefined {
  const { words } = block;
  const quotation = quotationAt(block, open);
  if (quotation?.from !== open || quotation.open || words[open]!.kind !== 'mark') return undefined;
  const [from, to] = [open + 1, quotation.to - 1];
  const first = words[from];
  if (!first || to <= from || to - from > LONGEST_TITLE || !(first.capital || first.kind === 'number')) return undefined;
  for (let i = from; i < to; i++) {
    if (words[i]!.kind === 'mark' && !isGlue(block, i)) return undefined;
    if (i > from && isFiniteVerb(block, i)) return undefined;
  }
  return { from, to };
}

/** Whether a title shows by itself that it is that of something published: a known outlet, an article, a word for a paper. */
export function isPublished({ words }: Block, { from, to }: TokenRange): boolean {
  const first = words[from]!;
  return (
    (to - from > 1 && (first.word & WORD.definite) !== 0) ||
    words.slice(from, to).some(({ noun }) => (noun & (NOUN.outlet | DOCUMENTARY)) !== 0)
  );
}

/** The mark that opens the title which ends at a token: "Le magazine « Closer » révèle"; -1 where none does. */
export function quotedTitleBefore(block: Block, end: number): number {
  const open = quotationAt(block, end - 1)?.from ?? -1;
  const title = open < 0 ? undefined : quotedTitle(block, open);
  return title?.to === end - 1 ? open : -1;
}

const TITLED = NOUN.role | NOUN.office | NOUN.relative;

/** The end of what somebody is called, "commander “Falcon”", whose quotation opens at a token; -1 where it is no such name. */
export function nicknameEnd(block: Block, open: number): number {
  const { words, pack } = block;
  const title = words[open - 1];
  if (pack.pack.grammar.adjectives === 'after' || !title || !(title.noun & TITLED) || !title.singular) return -1;
  const called = quotedTitle(block, open);
  if (!called || called.to - called.from !== 1 || words[called.from]!.kind !== 'word' || words[called.from]!.word !== 0) return -1;
  // "According to the captain “Nothing” had changed": the subject of what is told.
  const end = called.to + 1;
  return end < words.length && isFiniteVerb(block, end) && !words[end]!.verbs.some((verb) => verb.class) ? -1 : end;
}

/** The mark that opens the nickname which ends at a token; -1 where none does. */
export function nicknameBefore(block: Block, end: number): number {
  const open = quotedTitleBefore(block, end);
  return open > 0 && nicknameEnd(block, open) === end ? open : -1;
}
