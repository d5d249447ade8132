import type { Cases } from '../../pack.ts';

/** Quantities that need no source, by the reason why. */
export const exemptions: Cases[] = [
  {
    of: 'exempt:date',
    marks: [
      'Drills will be held on April [[10]] and [[11]].',
      'She was born on [[3]] May [[1984]].',
      'The mill closed in [[2011]].',
      'The hearing opens on Nov. [[20]].',
      'The train left at [[10]]:[[30]].',
    ],
    allows: ['The mill employed 2,011 people.', 'The hall holds 1,984 seats.', 'By May, 12 ships had sunk.'],
  },
  {
    of: 'exempt:age',
    marks: [
      'They were the father, Paul Marsh, [[50]]; the mother, Ana Marsh, [[45]]; and a neighbour.',
      'The twins, aged [[12]], walked home.',
      'All were aged [[between 18 and 25]].',
      'Lind, who was [[21]] at the time, fled.',
      'Some were as young as [[14]].',
      'Rosa Lind, [[43]], runs the kiosk.',
      'The [[71-year-old]] was found in the barn.',
    ],
    allows: ['Twelve children walked home.', 'Rosa Lind bought 43 lamps.', 'The team of 71 found the barn.'],
  },
  {
    of: 'exempt:duration',
    marks: [
      'The strike lasted [[three weeks]].',
      'They waited [[40 minutes]] for a bus.',
      'The feud lasted a year and [[a half]].',
      '[[2h ago]]',
      'He served [[10 years]] in the navy.',
    ],
    allows: ['Three strikes were called.', 'They waited for 40 buses.', 'The weekly paper sold 10 copies.'],
  },
  {
    of: 'exempt:rank',
    marks: [
      'Lund finished [[2nd]] in the sprint.',
      'He was [[3rd]] in the queue.',
      'The ship came [[21st]].',
      'The song is in the top [[10 hits]].',
    ],
    allows: ['Lund finished 2 marathons.', 'The season brought 19 storms.', 'The tower has 21 lifts.', 'The top shelf holds 10 jars.'],
  },
  {
    of: 'exempt:label',
    marks: [
      'The satellite is No. [[1]] in the list.',
      'Article [[49]] was never used.',
      'The crew left from gate [[12]].',
      'They stopped at chapter [[7]].',
      'Articles [[5]] and [[6]] were dropped.',
      'Crates of [[$1]] bills were burnt.',
      'He hid a [[£20]] note in his hat.',
    ],
    allows: [
      'The treaty has 49 articles.',
      'The crew opened 12 gates.',
      'Boeing sold 737 engines.',
      'The heating bill was $20.',
      'They burnt $300 in coins.',
    ],
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
    marks: [
      'The plumes are mere parts per [[billion of oil]].',
      '[[One of the windows]] was broken.',
      'There are [[two reasons]] for the delay.',
      '[[One]] was blue.',
    ],
    allows: ['Two windows were broken.', 'The delay cost two jobs.', 'Eleven lamps were blue.'],
  },
  {
    of: 'exempt:vague-quantity',
    marks: ['Eggs are sold by the [[dozen]].', 'Letters arrived by the [[hundreds]].', 'Volunteers came by the [[dozens]].'],
    allows: ['A dozen sailors drowned.', 'Hundreds of letters arrived.', 'About two dozen boats sank.'],
  },
  {
    of: 'exempt:name',
    marks: [
      'Senators want a [[5G]] coordinator.',
      'The Boeing [[737]] turned back over the bay.',
      'Both [[747s]] were painted white.',
      'They dined at [[Eleven Harbour Row]] before the vote.',
      'The [[27 member states]] signed in the morning.',
      'The premier [[doubled]] down on the plan.',
      'Carriers ordered [[777x jets]] for the northern route.',
      'The yard counts on [[787 Dreamliner sales]].',
      'The result holds [[19 times]] out of [[20]].',
    ],
    allows: [
      'The airline bought 737 engines.',
      'The airline hired 737 Canadian pilots.',
      'The pump failed 7 times out of 10.',
      'Some 747 seats were sold.',
      'Eleven lamps were blue.',
      'Nordal sold 198 boats, Belval 190, Corsin 183.',
      'The union has 27 member states.',
    ],
  },
  {
    of: 'exempt:address',
    marks: [
      'The flat at [[12 Harbour Street]] was sealed.',
      'She grew up at [[1400 Old Mill Road]].',
      'The shop at [[8 Cedar Avenue]] was shut.',
    ],
    allows: ['Workers dug up 12 streets.', 'The fire spread to 14 houses on Mill Road.', 'The council planted 8 cedars on the avenue.'],
  },
  {
    of: 'exempt:row',
    marks: ['Lindmoor [[2,815]] [[191]]', 'Brookhaven ([[67000]])', '[[-5.44%]]', 'Tel. [[01632]] [[960]] [[123]]'],
    allows: ['Lindmoor counts 2,815 houses.', 'In Brookhaven, 67,000 people voted.', 'The share lost 5.44%.'],
  },
  {
    of: 'exempt:caption',
    marks: [
      'Divers bring up one of [[40 crates]] in the harbour. Tara Lind/Getty Images',
      'Protesters burn [[30 flags]] in the square. (Reuters)',
      'The wreck lies [[90 metres]] down. File photo',
    ],
    allows: [
      'Divers brought up 40 crates.',
      'LINDMOOR (Reuters) - Protesters burned 30 flags.',
      'The photographer sold 90 pictures of the wreck.',
    ],
  },
  {
    of: 'exempt:advert',
    marks: [
      'Read every story for [[$1 a week]]. Subscribe now.',
      'Sign up to our newsletter and join [[40,000 readers]].',
      'Create a free account to read [[three articles]].',
      '[[3 comments]]',
      '[[18k views]] · [[2 shares]]',
    ],
    allows: [
      'The ferry drew 3 comments.',
      'The firm sold 2 shares.',
      'The paper has 40,000 subscribers.',
      'Some 300 people signed up for the race.',
      'The bank opened three accounts.',
    ],
  },
];
