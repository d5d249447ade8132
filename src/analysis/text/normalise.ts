const SINGLE_QUOTES = /[\u2018\u2019\u02bc\u2032\uff07]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n\f\v]/g;
const HYPHENS = /[\u2010\u2011]/g;

/** Evens out apostrophes, spaces and hyphens so that words compare. Keeps the length, so offsets hold in both texts. */
export function normalise(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(SPACES, ' ').replace(HYPHENS, '-');
}

/** Characters that are in the text but not in the word: soft hyphens, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const INVISIBLE_ONE = new RegExp(INVISIBLE.source);

export function isInvisible(character: string): boolean {
  return INVISIBLE_ONE.test(character);
}

/** The form under which a word is looked up. Its length may differ from the text's. */
export function lookupForm(word: string): string {
  return word.replace(INVISIBLE, '').normalize('NFC').toLowerCase();
}
