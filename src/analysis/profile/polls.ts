import type { PlacedEvidence } from '../evidence.ts';
import type { Exempt, LocalFigure } from '../figures/quantities.ts';
import type { Block } from '../text/block.ts';
import { overlaps, RangeIndex } from '../text/spans.ts';
import type { Figure, SourceMention } from '../types.ts';
import type { ArticleFindings } from './checks.ts';

/** What a block that speaks of a poll tells of how it was made. */
export interface LocalPoll {
  /** Offsets of the words that name a poll. */
  nouns: number[];
  /** The number of people asked, by its offset in the block. */
  sample?: number;
  /** A day or month stands beside it. */
  dated: boolean;
}

/** Fewer are no sample of a poll. */
const SMALLEST_SAMPLE = 100;

/** What one block says of the making of a poll; undefined where it names none. */
export function pollIn(block: Block, figures: readonly LocalFigure[], exempt: readonly Exempt[]): LocalPoll | undefined {
  const { nouns, respondents } = block.pack.polls;
  const named = block.words.filter((word) => nouns.has(word.norm)).map((word) => word.start);
  if (named.length === 0) return undefined;
  const sample = figures.find(({ value, noun, unit }) => unit === 'noun' && value >= SMALLEST_SAMPLE && respondents.has(noun));
  return { nouns: named, ...(sample && { sample: sample.start }), dated: exempt.some(({ exemption }) => exemption === 'date') };
}

/** A capital after the first letter: "a Lindex poll", "le sondage Lindex". */
const NAME = /.\p{Lu}/u;

interface PollDetails {
  /** Polls that the text gives as a source. */
  polls: SourceMention[];
  pollster: boolean;
  /** Whether the text tells how many were asked, and the figure that does, unless that is part of the source's own words. */
  sampled: boolean;
  sample: Figure | undefined;
  dated: boolean;
}

/** What the article tells of its polls: who made them, whom they asked, and when. */
export function pollDetails({ blocks, sources, figures }: ArticleFindings): PollDetails {
  const told = blocks.flatMap(({ start, evidence: { poll } }: PlacedEvidence) => (poll ? [{ start, poll }] : []));
  const nouns = new RangeIndex(told.flatMap(({ start, poll }) => poll.nouns.map((at) => ({ start: start + at, end: start + at + 1 }))));
  const polls = sources.mentions.filter(
    (mention) => mention.kind === 'document' && nouns.mayOverlap(mention).some((noun) => overlaps(noun, mention)),
  );
  const samples = new Set(told.flatMap(({ start, poll }) => (poll.sample === undefined ? [] : [start + poll.sample])));
  return {
    polls,
    pollster: polls.some(({ exact }) => NAME.test(exact)),
    sampled: samples.size > 0,
    sample: figures.find((figure) => samples.has(figure.start)),
    dated: told.some(({ poll }) => poll.dated),
  };
}
