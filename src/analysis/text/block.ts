import type { Word } from './classes.ts';
import { type CompiledPack, tag } from './lexicon.ts';
import { type Quotation, quotations } from './quotations.ts';
import { sentences, type TokenRange } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** One block of text as the rules see it. */
export interface Block {
  text: string;
  pack: CompiledPack;
  words: readonly Word[];
  sentences: readonly TokenRange[];
  quotations: readonly Quotation[];
  /** For each token, the position of its sentence. */
  sentenceOf: Int32Array;
  /** For each token, the position of the quotation that holds it, or -1. */
  quotationOf: Int32Array;
}

export function readText(text: string, pack: CompiledPack): Block {
  const words = tag(tokenise(text, pack.rules), pack);
  const cut = sentences(words, pack);
  const quoted = quotations(words, text, cut);
  return {
    text,
    pack,
    words,
    sentences: cut,
    quotations: quoted,
    sentenceOf: positions(words.length, cut),
    quotationOf: positions(words.length, quoted),
  };
}

function positions(length: number, ranges: readonly TokenRange[]): Int32Array {
  const at = new Int32Array(length).fill(-1);
  for (const [i, { from, to }] of ranges.entries()) at.fill(i, from, to);
  return at;
}
