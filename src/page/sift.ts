import { speaksToReader } from './left-out.ts';
import { wordsOf } from './prose.ts';
import type { Sliced } from './slices.ts';
import type { RawBlock, Survey } from './survey.ts';

/** Share of its text in links from which a block is a link with some words. */
const MOSTLY_LINK = 0.7;
const SENTENCE_END = /[.!?…;»”"'’)\]]\s*$/;
const DATE_OR_TIME = /\b(?:19|20)\d\d\b|\b\d{1,2}\s?[:h]\s?\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d+\s?(?:min|mn)\b/i;
/** Several labels in one line. */
const PARTED = /[|·•].*[|·•]/;
/** The time of an entry in a live report, and what the entry is about. */
const ENTRY = /^\d{1,2}\s?[:h.]\s?\d{2}(?:\s?[ap]\.?m\.?)?\s?[:–—-]\s?\p{L}/iu;
/** An address to write to. */
const MAIL = /\S@\S+\.\S/;
/** Elements whose text is prose by their nature, however short it is. */
const TEXT_ELEMENTS = new Set(['p', 'li', 'blockquote', 'dd', 'dt', 'td', 'th', 'pre', 'q', 'cite', 'em', 'strong', 'b', 'i']);

/** Units of text. */
const LONGEST_FURNITURE = 240;
/** Units of text from which a line that comes again is left out. */
const SHORT_REFRAIN = 30;

/** Leaves out what is no text of the article although it stands in its frame. The body starts at index `bodyStart`. */
export function* sift(page: Survey, zone: readonly RawBlock[], bodyStart: number, headline: RawBlock | undefined): Sliced<RawBlock[]> {
  const seen = new Set<string>(headline ? [headline.text] : []);
  const kept: RawBlock[] = [];
  for (const [index, block] of zone.entries()) {
    yield;
    if (!/\p{L}/u.test(block.text) && block.kind !== 'cell') continue;
    if (seen.has(block.text) && block.text.length > SHORT_REFRAIN) continue;
    seen.add(block.text);
    const isOut = block.level > 0 ? block.linked >= block.text.length * MOSTLY_LINK : isFurniture(page, block, index < bodyStart);
    if (!isOut) kept.push(block);
  }
  return withoutEmptyHeadings(kept);
}

/** Lines of links, dates, names and labels, and what the page says to the reader about itself. */
function isFurniture(page: Survey, block: RawBlock, beforeBody: boolean): boolean {
  const { text, linked, kind } = block;
  if (linked >= text.length * MOSTLY_LINK) return true;
  if (kind === 'cell' || text.length > LONGEST_FURNITURE) return false;
  if (speaksToReader(text)) return true;
  if (/^<[a-z][^>]*>/i.test(text) || /^[—–-]\s.*@/.test(text) || /^\S*[@/]\S*$/.test(text)) return true;
  if (MAIL.test(text) && wordsOf(text).length < 8) return true;
  const ends = SENTENCE_END.test(text);
  if (!beforeBody) return !ends && !TEXT_ELEMENTS.has(page.places[block.place]?.name ?? '') && wordsOf(text).length < 6;
  const count = wordsOf(text).length;
  return count < 7 || (count < 25 && !ends && (DATE_OR_TIME.test(text.replace(ENTRY, '')) || PARTED.test(text)));
}

/** A heading belongs to the article when text follows it before the next heading of its rank or above. One pass from the end. */
function withoutEmptyHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  let textAhead = false;
  /** The highest rank (lowest level) of the headings between here and the next text. */
  let between = Number.POSITIVE_INFINITY;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.level === 0) {
      textAhead = true;
      between = Number.POSITIVE_INFINITY;
      kept.push(block);
      continue;
    }
    if (textAhead && block.level < between) kept.push(block);
    between = Math.min(between, block.level);
  }
  return kept.reverse();
}
