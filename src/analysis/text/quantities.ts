import type { Block } from './block.ts';
import type { CompiledPack } from './compile-pack.ts';
import { PhraseSet } from './phrase-set.ts';

const approximators = new WeakMap<CompiledPack, PhraseSet>();
const shares = new WeakMap<CompiledPack, PhraseSet>();

/** Whether a number starts at a token, with its sign and the words that go before it: "over 2,700", "$1.18", "près de 40". */
export function startsQuantity({ words, pack }: Block, at: number): boolean {
  let set = approximators.get(pack);
  if (!set) {
    set = new PhraseSet(pack.pack.lexicon.figures.approximators, pack);
    approximators.set(pack, set);
  }
  let first = at;
  for (let steps = 0; steps < 2; steps++) first += set.longest(words, first);
  if (/\p{Sc}$/u.test(words[first]?.text ?? '')) first++;
  const number = words[first];
  return (
    number?.kind === 'number' || (number !== undefined && Object.hasOwn(pack.pack.lexicon.figures.cardinals, number.norm) && first > at)
  );
}

/** Whether a share or a lead is told from a token on: "52 percent", "41%", "5 points". */
export function tellsShare({ words, pack }: Block, from: number, to: number): boolean {
  let set = shares.get(pack);
  if (!set) {
    set = new PhraseSet(pack.pack.lexicon.figures.percents, pack);
    shares.set(pack, set);
  }
  for (let i = from; i + 1 < to; i++) if (words[i]!.kind === 'number' && set.longest(words, i + 1) > 0) return true;
  return false;
}

/** "16.40 More rain": the time that opens an entry of a live report. */
export function opensEntry({ words, sentences, sentenceOf }: Block, at: number): boolean {
  const opens = sentences[sentenceOf[at]!]!.from === at;
  return opens && /^([01]?[0-9]|2[0-3])[.][0-5][0-9]$/.test(words[at]!.text) && words[at + 1]?.capital === true;
}
