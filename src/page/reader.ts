import { findArticle } from './article.ts';
import { inSlices, type Sliced } from './slices.ts';
import type { BlockKind } from './survey.ts';
import { survey } from './survey.ts';
import type { Segment } from './text-map.ts';
import { Zone } from './zone.ts';

/** A block of an article's text, and where it stands in the page. */
export interface Block {
  kind: BlockKind;
  text: string;
  segments: Segment[];
}

/** An article as read from a page: its blocks in reading order, the headline first. */
export interface PageText {
  blocks: Block[];
  /** Whether the page was longer than what is read. */
  cut: boolean;
  /** Where in the page the article stands. */
  zone: Zone;
}

/**
 * Reads the article of the live page, in slices between which the page has its turn. Nothing is changed, no field is read.
 * `titles` is what the page calls itself, and helps to tell its headline. Throws the signal's reason when called off.
 * `slice`: see `inSlices`.
 */
export function readPage(document: Document, titles: readonly string[], signal: AbortSignal, slice?: number): Promise<PageText> {
  return inSlices(read(document, titles), signal, slice);
}

function* read(document: Document, titles: readonly string[]): Sliced<PageText> {
  const page = yield* survey(document);
  const article = yield* findArticle(page, titles);
  yield;
  return {
    blocks: article.blocks.map(({ kind, text, segments }) => ({ kind, text, segments })),
    cut: page.cut,
    zone: new Zone(page, article),
  };
}
