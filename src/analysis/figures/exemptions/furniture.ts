import { isMark } from '../../attribution/word-use.ts';
import type { Block } from '../../text/block.ts';
import { NOUN, type Word } from '../../text/classes.ts';
import type { CompiledPack } from '../../text/compile-pack.ts';
import { isInCapitals } from '../../text/normalise.ts';
import { compilePatterns, matchAt, type PatternSet } from '../../text/patterns.ts';
import { splitEntry } from '../../text/tokens.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

type Furniture = 'caption' | 'advert';

const patterns = new WeakMap<CompiledPack, PatternSet<Furniture>>();
const found = new WeakMap<Block, Map<number, Furniture | 'none'>>();

/** The caption of a picture, by its credit. */
export const isCaption = (block: Block, { from }: Quantity): boolean => furniture(block, from) === 'caption';

/** What the outlet sells or links to, or its page counts: subscriptions, accounts, newsletters, other articles, comments. */
export const isAdvert = (block: Block, quantity: Quantity): boolean =>
  furniture(block, quantity.from) === 'advert' || isInLink(block, quantity.from) || isCountOfNone(block, quantity);

/** "Contenu sponsorisé.": a line that opens with such words alone makes the text that it heads or ends an advert. */
export function isSponsored({ words, pack }: Block): boolean {
  const to = figureWords(pack).sponsored.longest(words, 0);
  return to > 0 && (to === words.length || isMark(words[to], '.'));
}

/** "17:45 · 0 Comments": nothing that an article would count. */
const isCountOfNone = ({ words, pack }: Block, { numeral }: Quantity): boolean =>
  numeral.value === 0 && numeral.form === 'digits' && figureWords(pack).counters.longest(words, numeral.to) > 0;

/** "Le maire a réagi. À lire aussi : trois écoles ferment": words that open a link reach to the end of their sentence, or of the block that they open. */
function isInLink(block: Block, at: number): boolean {
  const { words, sentences, sentenceOf } = block;
  const own = sentences[sentenceOf[at]!]!.from;
  if (namesSite(block) || opensLink(block, firstWord(words, 0)) || (own > 0 && opensLink(block, firstWord(words, own)))) return true;
  for (let i = own; i < at; i++) if (opensLink(block, i) && isShouted(words, i)) return true;
  return false;
}

/** "… la mer.À LIRE AUSSI Trois écoles ferment": in capitals, a link may stand glued to the sentence before it. */
const isShouted = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 2).every(({ kind, text }) => kind === 'word' && isInCapitals(text));

/** "On harbour.com: three schools close"; "per harbour.com: …" puts the words down to the site. */
const namesSite = ({ text, words, pack }: Block): boolean => figureWords(pack).linkSites.has(words[0]?.norm ?? '') && SITE.test(text);
const SITE = /^\p{L}+ [\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20}){1,2}\s?:/u;

function firstWord(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && words[at]!.kind === 'mark' && at < from + 4) at++;
  return at;
}

const opensLink = ({ words, pack }: Block, at: number): boolean => figureWords(pack).links.longest(words, at) > 0;

/** No paragraph has more words: a longer block is an article with no breaks. */
const LONGEST_PARAGRAPH = 250;

/** What the block is by its patterns or its form, or in a longer one, as of an article with no breaks, the sentence that a token stands in, by its patterns. */
function furniture(block: Block, at: number): Furniture | 'none' {
  const { words, sentences, sentenceOf } = block;
  const whole = words.length <= LONGEST_PARAGRAPH;
  const known = found.get(block) ?? new Map<number, Furniture | 'none'>();
  found.set(block, known);
  const key = whole ? 0 : sentenceOf[at]!;
  const kept = known.get(key);
  if (kept) return kept;
  const { from, to } = whole ? { from: 0, to: words.length } : sentences[key]!;
  let kind: Furniture | 'none' = whole && endsWithCredit(words) ? 'caption' : whole && isCounter(block) ? 'advert' : 'none';
  const set = patternsOf(block.pack);
  for (let i = from; kind === 'none' && i < to; i++) kind = matchAt(words, i, set)?.tag ?? 'none';
  known.set(key, kind);
  return kind;
}

function patternsOf(pack: CompiledPack): PatternSet<Furniture> {
  let set = patterns.get(pack);
  if (!set) {
    const { captions, adverts } = pack.pack.lexicon.figures;
    const tagged = (list: readonly string[], tag: Furniture) => list.map((pattern) => ({ pattern, tag }));
    set = compilePatterns([...tagged(captions, 'caption'), ...tagged(adverts, 'advert')], {
      split: (form) => splitEntry(form, pack.rules),
      formsOf: pack.formsOf,
    });
    patterns.set(pack, set);
  }
  return set;
}

/** More words than a caption has. */
const LONGEST_CAPTION = 60;

/** "… at the port. (Reuters)", "… (Getty)": nothing but an outlet in brackets at the end of a short block. */
function endsWithCredit(words: readonly Word[]): boolean {
  const close = words.length - 1;
  if (words.length > LONGEST_CAPTION || words[close]?.text !== ')') return false;
  let open = close - 1;
  while (open > Math.max(0, close - 8) && words[open]!.text !== '(') open--;
  // Agencies sign whole articles with their name alone in a last line of its own.
  if (words[open]?.text !== '(' || open < 4) return false;
  return words.slice(open + 1, close).every((word) => word.kind === 'mark' || (word.noun & NOUN.outlet) !== 0);
}

/** More words than a line of counters has. */
const LONGEST_COUNTER = 16;

/** "0 Comments", "1.2k views · 5 min read": a block of numbers, each with what a page counts of its own, and nothing else. */
function isCounter({ words, pack }: Block): boolean {
  if (words.length > LONGEST_COUNTER) return false;
  const { counters } = figureWords(pack);
  const { scales } = pack.pack.lexicon.figures;
  let numbers = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === 'mark' && !/^[.!?…]$/.test(word.text)) continue;
    if (word.kind !== 'number') return false;
    const counted = Object.hasOwn(scales, words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    const length = counters.longest(words, counted);
    if (length === 0) return false;
    numbers++;
    at = counted + length - 1;
  }
  return numbers > 0;
}
