import type { Finding, Span } from '../../analysis/types.ts';
import type { ArticleDetails } from '../../extension/article-details.ts';
import { shorten } from '../../messages/explanation.ts';

/** What is known of an article beside its findings, for one revision of them. */
export interface KnownDetails extends ArticleDetails {
  text: string;
  revision: number;
}

/** A finding's words with the rest of their sentence. */
export interface Context {
  before: string;
  words: string;
  after: string;
}

/** Most characters shown of the words, and on either side of them. */
const MOST_WORDS = 240;
const MOST_AROUND = 140;

/** The words of a finding in their sentence; by themselves while that is not known. */
export function contextOf({ start, end, exact }: Span, position: number, details: KnownDetails | undefined): Context {
  const sentence = details?.sentences[position];
  const words = shorten(exact, MOST_WORDS);
  if (!details || !sentence) return { before: '', words, after: '' };
  const before = inOneLine(details.text.slice(sentence.start, start)).trimStart();
  const after = inOneLine(details.text.slice(end, sentence.end)).trimEnd();
  return { before: cut(before, -MOST_AROUND), words, after: cut(after, MOST_AROUND) };
}

/** The sentence that a finding stands in; its own words while that is not known. */
export function sentenceOf({ exact }: Finding, position: number, details: KnownDetails | undefined): { sentence: string } & Partial<Span> {
  const bounds = details?.sentences[position];
  return details && bounds ? { ...bounds, sentence: details.text.slice(bounds.start, bounds.end) } : { sentence: exact };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** At most so many characters, in whole words: the first ones, or for a negative number the last. */
function cut(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= Math.abs(most)) return text;
  return most > 0
    ? `${characters.slice(0, most).join('').replace(/\S*$/, '')}…`
    : `…${characters.slice(most).join('').replace(/^\S*/, '')}`;
}
