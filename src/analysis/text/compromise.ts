/**
 * The tokenizer of `compromise/one` without its other plugins: contractions (which imply words that have no place in the text), matcher,
 * lexicon, output. They are not used here, cost as much time as the tokenizing and are 23 kB of the background's 100.
 * The package exports only whole builds, hence the paths into its (pinned) sources.
 */

import tokenizePlugin from '../../../node_modules/compromise/src/1-one/tokenize/plugin.js';
import core from '../../../node_modules/compromise/src/nlp.js';

/** A term with the punctuation and white space around it; `pre + text + post` of all terms is the text again. */
export interface Term {
  pre: string;
  text: string;
  post: string;
}

core.extend(tokenizePlugin);

/** The terms of a text, by sentence. */
export function termsOf(text: string): Term[][] {
  return core.tokenize(text).document;
}
