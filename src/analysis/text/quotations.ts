import type { Word } from './classes.ts';
import type { TokenRange } from './sentences.ts';

/** Words in quotation marks. Positions of tokens, half-open, the marks included where they are there. */
export interface Quotation extends TokenRange {
  /** Whether the block ends before the quotation does: it may go on in the next block. */
  open: boolean;
  /** Whether the block starts inside it or with its mark. */
  atStart: boolean;
}

const PAIRS: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‘': '’' };

/**
 * Finds quotations in « », “ ”, " " and ' '. A quotation that never closes ends with its block when it opens the block (it goes on in the
 * next one), else with the sentence that it stands in: a forgotten mark must not swallow an article.
 */
export function quotations(words: readonly Word[], text: string, sentences: readonly TokenRange[]): Quotation[] {
  const found: Quotation[] = [];
  const neverCloses = new Set<string>();
  let here = 0;
  for (let i = 0; i < words.length; i++) {
    const opener = opening(words, i, text);
    if (!opener) continue;
    const close = neverCloses.has(opener) ? NONE : findClose(words, i, opener, text);
    if (close === NONE) neverCloses.add(opener);
    const atStart = i === 0;
    if (close >= 0) {
      found.push({ from: i, to: close + 1, open: false, atStart });
      i = close;
    } else if (atStart) {
      found.push({ from: i, to: words.length, open: true, atStart });
      break;
    } else if (opener !== "'") {
      while (here < sentences.length && sentences[here]!.to <= i) here++;
      const to = sentences[here]?.to ?? words.length;
      found.push({ from: i, to, open: to === words.length, atStart });
      i = to - 1;
    }
  }
  return found;
}

/** The quotations that share a token with a range of tokens. */
export function quotationsIn(quotations: readonly Quotation[], { from, to }: TokenRange): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.to > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < quotations.length && quotations[end]!.from < to) end++;
  return quotations.slice(low, end);
}

/** The mark that closes what opens here, as in the text before normalising; undefined where nothing opens. */
function opening(words: readonly Word[], i: number, text: string): string | undefined {
  const word = words[i]!;
  if (word.kind !== 'mark') return undefined;
  const written = text.slice(word.start, word.end);
  if (PAIRS[written] && written !== '‘') return PAIRS[written];
  const next = words[i + 1];
  if (!next) return undefined;
  if (written === '"') return word.spaced || !next.spaced || isBracket(words[i - 1]) ? '"' : undefined;
  if ((written === "'" || written === '‘') && word.spaced && !next.spaced && next.kind === 'word') return written === '‘' ? '’' : "'";
  return undefined;
}

/** No closing mark before the next opening one. */
const REOPENED = -1;
/** No closing mark in the rest of the block. */
const NONE = -2;

const isBracket = (word: Word | undefined) => word !== undefined && /^[([«“-]$/.test(word.text);

function findClose(words: readonly Word[], open: number, close: string, text: string): number {
  let depth = 0;
  for (let i = open + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind !== 'mark') continue;
    const written = text.slice(word.start, word.end);
    if (close === '»' && written === '«') depth++;
    else if (written === close || (close === '”' && written === '"') || (close === '"' && written === '”')) {
      if (close === "'" || close === '’') {
        const next = words[i + 1];
        if (word.spaced || (next && !next.spaced && next.kind !== 'mark')) continue;
      }
      if (close === '"' && word.spaced && words[i + 1] && !words[i + 1]!.spaced && i > open + 1 && words[i + 1]!.kind !== 'mark') continue;
      if (depth === 0) return i;
      depth--;
    } else if (close === '”' && written === '“') return REOPENED;
  }
  return NONE;
}
