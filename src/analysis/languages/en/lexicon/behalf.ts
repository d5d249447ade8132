import type { Lexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';

/** People whose words stand for an outlet, a body or a study. */
export const behalf: NonNullable<Lexicon['behalf']> = {
  reporters: list('cameraman, correspondent, journalist, photographer, reporter'),
  past: list('ex, ex-, fired, former, onetime, retired'),
  outletLinks: list('at, for, from, with'),
  representatives: lines(`
    representative|representatives|rep|reps of|for
  `),
  delegates: list('delegate, rep, representative'),
  researchers: list('academic, author, co-author, economist, researcher, scholar, scientist'),
  authors: list('author, co-author, researcher'),
  studies: list('analysis, experiment, journal, meta-analysis, paper, preprint, report, research, review, study, survey, trial'),
  masses: list('analysis, research'),
  staff: list('analyst, economist, expert, forecaster, historian, professional, researcher, scholar, scientist, specialist, trader'),
  staffLinks: list('at, from, on, with'),
};
