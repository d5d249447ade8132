const SINGLE_QUOTES = /[\u2018\u2019\u02bc\u2032\uff07]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n\f\v]/g;
const HYPHENS = /[\u2010\u2011]/g;

/** Evens out apostrophes, spaces and hyphens so that words compare. Keeps the length, so offsets hold in both texts. */
export function normalise(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(SPACES, ' ').replace(HYPHENS, '-');
}

/** Characters that are in the text but not in the word: soft hyphens, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The form under which a word is looked up. Its length may differ from the text's. */
export function lookupForm(word: string): string {
  let isLower = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // Only from here on may a word be other than its own NFC, or hold something invisible.
    if (code >= 0x300 || code === 0xad) return word.replace(INVISIBLE, '').normalize('NFC').toLowerCase();
    isLower &&= (code < 0x41 || code > 0x5a) && (code < 0xc0 || (code > 0xde && code < 0x100));
  }
  return isLower ? word : word.toLowerCase();
}

/** Whether a text holds no letter in lower case. */
export function isInCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return false;
  }
  return text === text.toUpperCase();
}

/** What a character is to the tokenizer; a divider is a mark that ends a word also inside a term. */
export const CHARACTER = { mark: 1, word: 2, space: 3, invisible: 4, divider: 5 } as const;
export type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

const DIVIDER = /[,;:!?()[\]"«»“”/…]/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const INVISIBLE_ONE = new RegExp(INVISIBLE.source);
/** The classes of the characters met so far; 0 where none was. */
const met = new Uint8Array(0x10000);

/** The class of the character that a text has at an offset. */
export function classAt(text: string, i: number): CharacterClass {
  const code = text.codePointAt(i)!;
  if (code > 0xffff) return classOf(String.fromCodePoint(code));
  const known = met[code] as CharacterClass | 0;
  if (known) return known;
  const found = classOf(text[i]!);
  met[code] = found;
  return found;
}

function classOf(character: string): CharacterClass {
  if (/\s/.test(character)) return CHARACTER.space;
  if (INVISIBLE_ONE.test(character)) return CHARACTER.invisible;
  if (WORD_CHARACTER.test(character)) return CHARACTER.word;
  return DIVIDER.test(character) ? CHARACTER.divider : CHARACTER.mark;
}
