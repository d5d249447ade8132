import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import { type ListedFinding, listFindings } from '../analysis/findings.ts';
import type { ReadingState } from '../analysis/reading.ts';
import type { Analysis } from '../analysis/types.ts';
import { ArticleMap } from './article-map.ts';
import { identitiesOf } from './finding-identity.ts';
import { withLinks } from './link-of.ts';
import { noFindings } from './no-findings.ts';
import type { Block } from './reader.ts';
import { inSlices, nextTask } from './slices.ts';

/** What a page says of the article that it holds: its language, a BCP 47 tag, and the names of the outlet that it belongs to. */
export interface Declared {
  language: string | undefined;
  outlet: string[];
}

/** Analyses an article by its blocks, headline first. */
export type Analyse = (blocks: string[], page: Declared) => Promise<Analysis | { unsupported: string }>;

/** What was found in an article: each finding has its identity (see `identitiesOf`) at its own place in the list. */
export interface Found {
  state: Extract<ReadingState, 'article' | 'unsupported-language'>;
  analysis: Analysis;
  findings: ListedFinding[];
  identities: string[];
}

/** Has the blocks of a page analysed, and brings what was found together with the page. Throws the signal's reason when called off. */
export async function findIn(blocks: readonly Block[], page: Declared, analyse: Analyse, signal: AbortSignal): Promise<Found> {
  const texts = blocks.map(({ text }) => text);
  const answer = await analyse(texts, page);
  // The arrival of the answer, what is made of it, and its painting have their own tasks.
  await nextTask();
  signal.throwIfAborted();
  if ('unsupported' in answer) {
    return { state: 'unsupported-language', analysis: { ...noFindings(), language: answer.unsupported }, findings: [], identities: [] };
  }
  const analysis = { ...answer, figures: withLinks(answer.figures, new ArticleMap(blocks)) };
  const findings = listFindings(analysis);
  const identities = await inSlices(identitiesOf(findings, texts.join(BLOCK_SEPARATOR)), signal);
  await nextTask();
  signal.throwIfAborted();
  return { state: 'article', analysis, findings, identities };
}
