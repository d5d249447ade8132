import { withoutAsides } from './asides.ts';
import type { Word } from './classes.ts';
import type { CompiledPack } from './compile-pack.ts';
import { type Quotation, quotations } from './quotations.ts';
import { sentences, type TokenRange } from './sentences.ts';
import { tag } from './tag.ts';
import { tokenise } from './tokens.ts';

/** One block of text as the rules see it. */
export interface Block {
  text: string;
  pack: CompiledPack;
  words: readonly Word[];
  sentences: readonly TokenRange[];
  quotations: readonly Quotation[];
  /** For each token, the position of its sentence. */
  sentenceOf: readonly number[];
  /** For each token, the position of the quotation that holds it, or -1. */
  quotationOf: readonly number[];
  /** A headline In Title Case, where a capital tells nothing. */
  titleCase: boolean;
}

const TITLE_WORDS = 30;

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return words.length <= TITLE_WORDS && long.length >= 3 && long.filter((word) => word.capital).length >= long.length * 0.75;
}

export function readText(text: string, pack: CompiledPack): Block {
  const words = tag(tokenise(text, pack.rules), pack);
  const cut = sentences(words, pack);
  const marked = quotations(words, text, cut);
  const quoted = pack.pack.grammar.adjectives === 'after' ? withoutAsides(marked, words) : marked;
  return {
    text,
    pack,
    words,
    sentences: cut,
    quotations: quoted,
    sentenceOf: positions(words.length, cut),
    quotationOf: positions(words.length, quoted),
    titleCase: isTitleCase(words),
  };
}

function positions(length: number, ranges: readonly TokenRange[]): number[] {
  const at = new Array<number>(length).fill(-1);
  for (const [i, { from, to }] of ranges.entries()) at.fill(i, from, to);
  return at;
}
