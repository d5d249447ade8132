import type { LanguagePack } from './languages/pack.ts';
import type { Analysis } from './types.ts';

/** What one block of text says by itself, before the rest of the article is known. Plain data: it can be cached and sent. */
export interface LocalEvidence {
  /** UTF-16 length of the text that was read. */
  length: number;
  words: number;
}

/** A block's evidence and where its text starts in the article. */
export interface PlacedEvidence {
  start: number;
  evidence: LocalEvidence;
}

/** Between two blocks of an article put together as one text. */
export const BLOCK_SEPARATOR = '\n\n';

/** Reads one block of text (a headline or a paragraph). Pure; all the expensive work is here. */
export function readBlock(text: string, _pack: LanguagePack): LocalEvidence {
  return { length: text.length, words: text.split(/\s+/u).filter(Boolean).length };
}

/** Puts the evidence of an article's blocks together, the headline first. Cheap. Spans are offsets into the article's text. */
export function resolve(_blocks: readonly PlacedEvidence[], _text: string, pack: LanguagePack): Analysis {
  return {
    language: pack.code,
    words: 0,
    sources: [],
    clauses: [],
    figures: [],
    profile: {
      mentions: { named: 0, institution: 0, document: 0, unnamed: 0, vague: 0, hearsay: 0 },
      distinct: { named: 0, institution: 0, document: 0, unnamed: 0, vague: 0, hearsay: 0 },
      figures: { attributed: 0, anonymous: 0, unattributed: 0 },
      sourcedElsewhere: 0,
      checks: [],
    },
  };
}

/** Analyses a whole article: the headline on the first line, one paragraph a line. */
export function analyse(text: string, pack: LanguagePack): Analysis {
  return resolve([{ start: 0, evidence: readBlock(text, pack) }], text, pack);
}
