import type { Analysis } from '../analysis/types.ts';

/** The analysis of a page of which nothing was read. */
export function noFindings(): Analysis {
  return {
    language: '',
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
