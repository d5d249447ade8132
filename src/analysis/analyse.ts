import { speaksOfStudy, tradesIn } from './attribution/behalf.ts';
import { findClauses } from './attribution/clauses.ts';
import { findCues } from './attribution/cues.ts';
import { courtEdges, findHearsay } from './attribution/hearsay.ts';
import { findNames } from './attribution/names.ts';
import { ownOutlet } from './attribution/own-outlet.ts';
import { resolveSources } from './attribution/resolve-sources.ts';
import type { LocalEvidence, PlacedEvidence } from './evidence.ts';
import { isSponsored } from './figures/exemptions/furniture.ts';
import { findFigures } from './figures/quantities.ts';
import { resolveFigures } from './figures/resolve-figures.ts';
import type { LanguagePack } from './languages/pack.ts';
import { type OwnPhrases, withOwnPhrases } from './own-phrases.ts';
import { pollIn } from './profile/polls.ts';
import { profileOf } from './profile/profile.ts';
import { type Block, readText } from './text/block.ts';
import { compilePack } from './text/compile-pack.ts';
import { quotationEdges } from './text/running-quotations.ts';
import type { TokenRange } from './text/sentences.ts';
import type { Analysis } from './types.ts';

export { BLOCK_SEPARATOR } from './block-separator.ts';
export type { LocalEvidence, PlacedEvidence } from './evidence.ts';

/** What is known of an article from outside of its text. */
export interface Circumstances {
  /** The phrases of its reader, who has them marked or left. */
  own?: OwnPhrases | undefined;
  /** The names of the outlet on whose page it stands. */
  outlet?: readonly string[] | undefined;
}

/** Reads one block of text (a headline or a paragraph). Pure; all the expensive work is here. */
export function readBlock(text: string, pack: LanguagePack): LocalEvidence {
  const block = readText(text, compilePack(pack));
  const { attributions, carried } = findCues(block);
  const { figures, exempt } = findFigures(block);
  const poll = pollIn(block, figures, exempt);
  return {
    length: text.length,
    words: block.words.filter((word) => word.kind !== 'mark').length,
    sentences: block.sentences.map((s) => offsets(block, s)),
    edges: quotationEdges(block.words, text),
    quotations: block.quotations.map((q) => {
      const { start, end } = offsets(block, q);
      return { start, end, open: q.open, atStart: q.atStart };
    }),
    attributions,
    carried,
    hearsay: findHearsay(block),
    court: courtEdges(block),
    clauses: findClauses(block),
    names: findNames(block),
    figures,
    sponsored: isSponsored(block),
    study: speaksOfStudy(block),
    trades: tradesIn(block),
    ...(poll && { poll }),
  };
}

function offsets({ words }: Block, { from, to }: TokenRange) {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/**
 * Puts the evidence of an article's blocks together, the headline first. Cheap.
 * Spans are offsets into `text`, the whole article that the blocks' `start` refer to.
 */
export function resolve(
  blocks: readonly PlacedEvidence[],
  text: string,
  pack: LanguagePack,
  { own, outlet = [] }: Circumstances = {},
): Analysis {
  const compiled = compilePack(pack);
  const found = resolveSources(blocks, text, pack, ownOutlet(outlet, compiled.determiners));
  const all = { mentions: found.mentions, clauses: found.clauses, figures: resolveFigures(blocks, text, found, compiled) };
  const { mentions, clauses, figures } = own ? withOwnPhrases(all, text, own) : all;
  const sources = { ...found, mentions, clauses };
  return {
    language: pack.code,
    words: blocks.reduce((sum, { evidence }) => sum + evidence.words, 0),
    sources: sources.mentions,
    clauses: sources.clauses,
    figures,
    profile: profileOf({ blocks, sources, figures }, compiled),
  };
}

/** Analyses a whole article: the headline on the first line, one paragraph a line. */
export function analyse(text: string, pack: LanguagePack): Analysis {
  const blocks = blocksOf(text).map(({ start, text: block }) => ({ start, evidence: readBlock(block, pack) }));
  return resolve(blocks, text, pack);
}

/** The lines of a text that hold anything, with their offsets. */
export function blocksOf(text: string): { start: number; text: string }[] {
  const blocks: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    if (/\S/.test(match[0])) blocks.push({ start: match.index, text: match[0] });
  }
  return blocks;
}
