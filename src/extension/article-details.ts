import { listFindings } from '../analysis/findings.ts';
import { packFor } from '../analysis/languages/index.ts';
import { blockAround } from '../analysis/passage.ts';
import { byDescription } from '../analysis/profile/descriptions.ts';
import { compilePack } from '../analysis/text/lexicon.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Analyser } from './analyser.ts';

export type ArticleFindings = Pick<Analysis, 'language' | 'sources' | 'clauses' | 'figures'>;

/** What is told of an article beside its findings. */
export interface ArticleDetails {
  /** The bounds of the sentence of each finding, by its position: offsets into the article's text. */
  sentences: { start: number; end: number }[];
  /** The sources that are not named, protected witnesses aside: positions of their mentions, those of one description together. */
  descriptions: number[][];
}

/** `text` is what the findings are offsets into. */
export function detailsOf(text: string, findings: ArticleFindings, analyser: Pick<Analyser, 'sentenceAt'>): ArticleDetails {
  const { language } = findings;
  const listed = listFindings(findings);
  const pack = packFor(language);
  const unnamed = findings.sources
    .map((source, position) => ({ ...source, position }))
    .filter((source) => source.kind === 'unnamed' && !source.protected);
  return {
    sentences: listed.map(({ finding }) => {
      const block = blockAround(text, finding.start);
      const sentence = analyser.sentenceAt(text.slice(block.start, block.end), finding.start - block.start, language);
      return { start: block.start + sentence.start, end: block.start + sentence.end };
    }),
    descriptions: pack === undefined ? [] : byDescription(unnamed, compilePack(pack)).map((group) => group.map(({ position }) => position)),
  };
}
