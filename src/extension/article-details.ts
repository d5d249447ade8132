import { inPageOrder, listFindings } from '../analysis/findings.ts';
import { packFor } from '../analysis/languages/index.ts';
import { blockAround } from '../analysis/passage.ts';
import { byDescription } from '../analysis/profile/descriptions.ts';
import { compilePack } from '../analysis/text/compile-pack.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Analyser, SentenceAt } from './analyser.ts';

export type ArticleFindings = Pick<Analysis, 'language' | 'sources' | 'clauses' | 'figures'>;

/** What is told of an article beside its findings. */
export interface ArticleDetails {
  /** The bounds of the sentence of each finding, by its position: offsets into the article's text. */
  sentences: { start: number; end: number }[];
  /** The sources that are not named, protected witnesses aside: positions of their mentions, those of one description together. */
  descriptions: number[][];
}

/** `text` is what the findings are offsets into. Each block with findings is read once, however many it has. */
export function detailsOf(text: string, findings: ArticleFindings, analyser: Pick<Analyser, 'sentencesOf'>): ArticleDetails {
  const { language } = findings;
  const pack = packFor(language);
  const unnamed = findings.sources
    .map((source, position) => ({ ...source, position }))
    .filter((source) => source.kind === 'unnamed' && !source.protected);
  return {
    sentences: sentencesOf(text, findings, analyser),
    descriptions: pack === undefined ? [] : byDescription(unnamed, compilePack(pack)).map((group) => group.map(({ position }) => position)),
  };
}

function sentencesOf(text: string, findings: ArticleFindings, analyser: Pick<Analyser, 'sentencesOf'>): ArticleDetails['sentences'] {
  const sentences: ArticleDetails['sentences'] = [];
  let block = { start: 0, end: -1 };
  let sentenceAt: SentenceAt = () => block;
  for (const { position, finding } of inPageOrder(listFindings(findings))) {
    if (finding.start >= block.end) {
      block = blockAround(text, finding.start);
      sentenceAt = analyser.sentencesOf(text.slice(block.start, block.end), findings.language);
    }
    const { start, end } = sentenceAt(finding.start - block.start);
    sentences[position] = { start: block.start + start, end: block.start + end };
  }
  return sentences;
}
