/**
 * The term splitter of `compromise/one` by itself. Its sentences, contractions (which imply words that have no place in the text),
 * normal forms and views are not used here and cost ten times as much as the splitting.
 * The package exports only whole builds, hence the paths into its (pinned) sources.
 */

import splitTerms from '../../../node_modules/compromise/src/1-one/tokenize/methods/02-terms/index.js';
import prefixes from '../../../node_modules/compromise/src/1-one/tokenize/model/prefixes.js';
import suffixes from '../../../node_modules/compromise/src/1-one/tokenize/model/suffixes.js';

const MODEL = { one: { prefixes, suffixes } };

/** The terms of a text, each with the white space and the lone punctuation around it; one after the other they are the text again. */
export function termsOf(text: string): string[] {
  return splitTerms(text, MODEL);
}
