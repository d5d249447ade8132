/** How much is read of one page; the rest is left out, and said to be. Text in UTF-16 code units. */
export const MOST_TEXT = 1_500_000;
export const MOST_BLOCKS = 20_000;
/** Enough for every word of that text. */
export const MOST_FINDINGS = 500_000;
/** Of what a page says its language and its outlet are called. */
export const LONGEST_NAME = 100;
export const MOST_NAMES = 4;
