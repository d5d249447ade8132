import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { en } from '../languages/en/index.ts';
import { fr } from '../languages/fr/index.ts';

const certainties = (text: string) => analyse(text, en).figures.map(({ certainty }) => certainty);

it.each(['In a trial, researchers monitored 64 goats.', 'The study followed 3,000 nurses.', 'In a survey of farms, 300 grew wheat.'])(
  'is not sure that a study goes without a source: %s',
  (text) => {
    expect(certainties(text)).toEqual(['likely']);
  },
);

it.each([
  'The new review in May has the mayor at 43 percent.',
  'The tally of the yards has 40 boats under water.',
  'According to what the yards have, 40 boats sank.',
  'Marsh led by 300 votes in the latest Acme poll.',
  'The court heard he stole $3 million.',
  'The suit, lodged in May, seeks $3 million.',
  'The claim that it cost $3 million is false.',
  'The bank kept to its growth forecast of 2.1%.',
  'The jury was told he stole $3 million.',
  'The fund is valued at $3 billion by Acme.',
  'The port boasts 40 sheds.',
  'The yard has 40 boats by its own count.',
  'They cited lamps that burn; software that sifts through 300 papers; and boats.',
  'He knows that 300 boats leak.',
  'She had counted 300 boats.',
  'At about 30 pots now, she does not see returning to 95.',
  'I know some 40 yards there.',
  'Guesses have ranged from 40 boats to 60.',
  'The state released a study of the 300 wrecks.',
  'Some 40 boats appear in a new ranking of yards.',
  'Another trial in May followed 40 nurses.',
  'Some 40 nurses were seen, in a 2019 study.',
  'Port officials have compiled a list of 300 wrecks.',
  'The bank booked losses of $3 million.',
  'Parish clerks expect to raise $6.7 million.',
  'The researchers discounted 300 wrecks.',
  'The plan includes 40 piers.',
  'Port officials have proposed a toll of $40.',
  'Under the new regulations the toll is £40.',
  'The yard sank in May, and 12 in June.',
  'The pier cost the town millions.',
  'The ministry has defined a heavy load as one of 40 tonnes.',
])('is not sure where a source may stand in a form of its own: %s', (text) => {
  expect(certainties(text).filter((certainty) => certainty === 'clear')).toEqual([]);
});

it.each(['The firm hired 3,000 nurses.', 'The firm sold 64 studies.', 'The storm saw 300 boats sink.'])(
  'is sure where no study is told of: %s',
  (text) => {
    expect(certainties(text)).toEqual(['clear']);
  },
);

it.each([
  'The fund added 14.36 points.',
  'He was found guilty on 18 counts.',
  'The barn, which opened in May, holds 60 tonnes.',
  'The dairy bottled 54,000 pints in the weeks ended June 30.',
  'The herd is estimated at 7,000.',
  'A registered card costs $12.',
  'By the end of May, 300 boats had sunk.',
  'It cost $3 million.',
  'She had sold 300 boats.',
  'By comparison, 300 boats sank.',
])('is sure where a verb of saying stands in no frame that tells: %s', (text) => {
  expect(certainties(text)).toEqual(['clear']);
});

it.each(['The blaze killed three firefighters.', 'At least five people died.', 'Two soldiers were wounded.'])(
  'is sure of a toll, however small: %s',
  (text) => {
    expect(certainties(text)).toEqual(['clear']);
  },
);

it.each(['He bought two lamps.', 'Two soldiers met.', 'Ana Lind, whose aunt and three nephews were stung, came.'])(
  'is not sure of other small counts in words: %s',
  (text) => {
    expect(certainties(text)).toEqual(['likely']);
  },
);

it.each([
  'If a lamp costs $34, the yard loses money.',
  'A game costs more than the $0 of most others.',
  'The town lies 90 miles (145 km) north of Ellery.',
  'The age may go up to 66.',
  'A mast stands every 20 boats.',
  'It is possible that 300 boats sank.',
])('is not sure of what hardly tells anything: %s', (text) => {
  expect(certainties(text)).toEqual(['likely']);
});

it.each([
  ['Si une lampe coûte 34 euros, le port y perd.', 'likely'],
  ['Elle s’est vendue 34 euros.', 'clear'],
  ['Dimanche, elle avait compté 300 phoques.', 'likely'],
  ['Il sait que 300 bateaux fuient.', 'likely'],
  ['Les chiffres du port (300 bateaux) baissent.', 'likely'],
  ['Le club a reculé de 14 places.', 'likely'],
  ['Le conseil débat des 80 km/h.', 'likely'],
  ['À Arles, les chiffres du port reculent de 300 bateaux.', 'likely'],
  ['Elle a relu les témoignages des veuves de 14 mineurs.', 'likely'],
  ['Environ 30 % d’entre eux n’en voudraient pas.', 'likely'],
  ['Le phare se dresse à 300 mètres du pont.', 'likely'],
  ['La commune a enregistré plus de 38 000 naissances.', 'likely'],
  ['La commune a vendu plus de 38 000 arbres.', 'clear'],
  ['La grue culmine à 58 mètres de hauteur.', 'clear'],
  ['Ce pays, par rapport à 2011, compte 300 ports de plus.', 'clear'],
])('weighs what might be in French, and where something lies: %s', (text, certainty) => {
  expect(analyse(text, fr).figures.map((figure) => figure.certainty)).toEqual([certainty]);
});

it('is not sure that a definite count of what was spoken of before is the first', () => {
  expect(certainties('The yard sold boats. The 300 boats were old.')).toEqual(['likely']);
  expect(certainties('The yard sold lamps. The 300 boats were old.')).toEqual(['clear']);
  expect(certainties('The yard held 15 men. The 15 suspects were freed.')).toEqual(['clear', 'likely']);
  expect(certainties('The yard sold boats. Its 300 boats were old.')).toEqual(['clear']);
});

it('is not sure that a number met before counts something else', () => {
  const { figures } = analyse('Le haras a vendu 30 juments.\nLes 30 grévistes ont chanté.', fr);
  expect(figures.map(({ certainty }) => certainty)).toEqual(['clear', 'likely']);
});

it('is not sure of the items of a list that words with a colon open', () => {
  expect(certainties('The railway tells:\n300 trains on the coast;\n40 trains inland.')).toEqual(['likely', 'likely']);
  expect(certainties('The railway tells.\nIt runs 300 trains.')).toEqual(['clear']);
});

it('is as sure of a figure from somebody unnamed as of them', () => {
  expect(certainties('Doctors said 40 people had died.')).toEqual(['clear']);
  expect(certainties('The doctors said 40 people had died.')).toEqual(['likely']);
});

it('is not sure of a line that stands without a mark in the text: a subhead, a link to another article', () => {
  expect(certainties('The mill is shut\nThree hundred boats sink in the port\nThe storm sank 300 ships.')).toEqual(['likely', 'clear']);
  expect(certainties('The storm sank 300 boats\nThe mill is shut.')).toEqual(['clear']);
  expect(
    certainties('The mill is shut\nThe storm sank 300 ships and then went on over the hills to the north of the bay, as the red bars show'),
  ).toEqual(['likely']);
});
