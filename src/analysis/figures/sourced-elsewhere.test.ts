import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { en } from '../languages/en/index.ts';
import { fr } from '../languages/fr/index.ts';

const elsewhere = (text: string, pack: typeof en) =>
  analyse(text, pack).figures.flatMap(({ exact, sourcedElsewhere }) => (sourcedElsewhere ? [[exact, sourcedElsewhere.exact]] : []));

it.each([
  ['43 soldiers dead in Lindmoor\nThe ministry said 43 soldiers had died.', en, '43 soldiers', '43 soldiers'],
  ['The flood killed 40 soldiers.\nThe ministry said 39 soldiers had died.', en, '40 soldiers', '39 soldiers'],
  ['Bridge to cost $1.2 billion\nThe bridge will cost $1.23 billion, the council said.', en, '$1.2 billion', '$1.23 billion'],
  ['L’usine emploie 1 200 salariés.\nLa direction évoque « 1 200 salariés » au total.', fr, '1 200 salariés', '1 200 salariés'],
  ['Le feu a fait 400 sinistrés.\nLa préfecture recense 398 sinistrés.', fr, '400 sinistrés', '398 sinistrés'],
])('finds the source of the same figure elsewhere: %s', (text, pack, figure, other) => {
  expect(elsewhere(text, pack)).toEqual([[figure, other]]);
});

it.each([
  ['The flood killed 43 soldiers.\nThe ministry said 43 cows had died.', en],
  ['The flood killed 40 soldiers.\nThe ministry said 36 soldiers had died.', en],
  ['Prices rose 40%.\nThe ministry said wages rose 39.6%.', en],
  ['Le feu a fait 12 sinistrés.\nLa préfecture recense 11 sinistrés.', fr],
])('leaves apart what only looks alike: %s', (text, pack) => {
  expect(elsewhere(text, pack)).toEqual([]);
});
