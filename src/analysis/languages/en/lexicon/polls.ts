import type { Lexicon } from '../../pack.ts';
import { list } from '../../shared/list.ts';

/** How a poll is spoken of. */
export const polls: Lexicon['polls'] = {
  nouns: list('poll, survey, opinion poll, exit poll'),
  respondents: list(
    'adult, american, briton, canadian, citizen, consumer, employee, household, interview, participant, person, people, respondent, resident, voter, worker',
  ),
  shares: ['a majority of', 'half', 'the majority of'],
  standings: list('ahead, at, behind, beating, leading, level, on, tied, trailing, winning'),
  within: list('in'),
};
