import type { Cases } from '../../pack.ts';

/** Quantities that need no source, by the reason why. */
export const exemptions: Cases[] = [
  {
    of: 'exempt:date',
    marks: [
      'She was born on [[3]] May [[1984]].',
      'The mill closed in [[2011]].',
      'The hearing opens on Nov. [[20]].',
      'The train left at [[10]]:[[30]].',
    ],
    allows: ['The mill employed 2,011 people.', 'The hall holds 1,984 seats.', 'By May, 12 ships had sunk.'],
  },
  {
    of: 'exempt:age',
    marks: ['The twins, aged [[12]], walked home.', 'Rosa Lind, [[43]], runs the kiosk.', 'The [[71-year-old]] was found in the barn.'],
    allows: ['Twelve children walked home.', 'Rosa Lind bought 43 lamps.', 'The team of 71 found the barn.'],
  },
  {
    of: 'exempt:duration',
    marks: ['The strike lasted [[three weeks]].', 'They waited [[40 minutes]] for a bus.', 'He served [[10 years]] in the navy.'],
    allows: ['Three strikes were called.', 'They waited for 40 buses.', 'The weekly paper sold 10 copies.'],
  },
  {
    of: 'exempt:rank',
    marks: ['Lund finished [[2nd]] in the sprint.', 'He was [[3rd]] in the queue.', 'The ship came [[21st]].'],
    allows: ['Lund finished 2 marathons.', 'The season brought 19 storms.', 'The tower has 21 lifts.'],
  },
  {
    of: 'exempt:label',
    marks: ['Article [[49]] was never used.', 'The crew left from gate [[12]].', 'They stopped at chapter [[7]].'],
    allows: ['The treaty has 49 articles.', 'The crew opened 12 gates.', 'Boeing sold 737 engines.'],
  },
  {
    of: 'exempt:definite',
    marks: [
      'Two men were held. The [[two men]] were later freed.',
      'Three islands lost power. The storm came back, and the [[three islands]] were cut off again.',
      'These [[four bridges]] will close.',
    ],
    allows: ['Two men were held.', 'Three countries signed at dawn.', 'The nearly 700,000 settlers will stay.'],
  },
  {
    of: 'exempt:source-count',
    marks: [
      '[[Two officials]] confirmed the deal.',
      'The summit is dead, according to [[three diplomats]].',
      '“Everything burned,” [[four neighbours]] said.',
    ],
    allows: ['Two officials were dismissed.', 'Three hostages are free, a diplomat said.', 'The blast injured four neighbours.'],
  },
  {
    of: 'exempt:score',
    marks: ['United won the match [[3-1]].', 'Lindmoor beat Ellery [[24-17]] in the final.', 'The visitors lost [[0-2]].'],
    allows: ['The fee rose by 3-4 dollars.', 'United sold 31 players.', 'Between 17 and 24 boats sank.'],
  },
  {
    of: 'exempt:indefinite',
    marks: ['[[One of the windows]] was broken.', 'There are [[two reasons]] for the delay.', '[[One]] was blue.'],
    allows: ['Two windows were broken.', 'The delay cost two jobs.', 'Eleven lamps were blue.'],
  },
  {
    of: 'exempt:vague-quantity',
    marks: ['Eggs are sold by the [[dozen]].', 'Letters arrived by the [[hundreds]].', 'Volunteers came by the [[dozens]].'],
    allows: ['A dozen sailors drowned.', 'Hundreds of letters arrived.', 'About two dozen boats sank.'],
  },
];
