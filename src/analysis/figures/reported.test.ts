import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { en } from '../languages/en/index.ts';

const certainties = (text: string) => analyse(text, en).figures.map(({ certainty }) => certainty);

it.each([
  'In a trial, researchers monitored 259 people.',
  'The study followed 3,000 nurses.',
  'In a survey of farms, 60 percent grew wheat.',
])('is not sure that a study goes without a source: %s', (text) => {
  expect(certainties(text)).toEqual(['likely']);
});

it.each([
  'The new review in May has the mayor at 43 percent.',
  'The tally of the yards has 40 boats under water.',
  'According to what the yards have, 40 boats sank.',
  'Marsh led by 4 points in the latest Acme poll.',
  'The court heard he stole $3 million.',
  'The suit, filed in May, seeks $3 million.',
  'The claim that it cost $3 million is false.',
  'The bank cut its growth forecast to 2.1%.',
  'The jury was told he stole $3 million.',
  'The fund is valued at $3 billion by Acme.',
  'The port boasts 40 sheds.',
  'The yard has 40 boats by its own count.',
])('is not sure where a source may stand in a form of its own: %s', (text) => {
  expect(certainties(text).filter((certainty) => certainty === 'clear')).toEqual([]);
});

it.each(['The firm hired 3,000 nurses.', 'The firm sold 259 studies.'])('is sure where no study is told of: %s', (text) => {
  expect(certainties(text)).toEqual(['clear']);
});

it.each([
  'The fund added 20.72 points.',
  'He was found guilty on 33 counts.',
  'The pit, which opened in May, holds 40 million tonnes.',
  'The firm shipped 82 million tonnes in the months ended March 31.',
  'The population is estimated at 40,000.',
  'A registered card costs $12.',
  'By the end of May, 300 boats had sunk.',
])('is sure where a verb of saying stands in no frame that tells: %s', (text) => {
  expect(certainties(text)).toEqual(['clear']);
});

it.each(['The blaze killed three firefighters.', 'At least five people died.', 'Two soldiers were wounded.'])(
  'is sure of a toll, however small: %s',
  (text) => {
    expect(certainties(text)).toEqual(['clear']);
  },
);

it.each(['He bought two lamps.', 'Two soldiers met.', 'Ana Lind, whose mother and two cousins were killed, came.'])(
  'is not sure of other small counts in words: %s',
  (text) => {
    expect(certainties(text)).toEqual(['likely']);
  },
);

it('is as sure of a figure from somebody unnamed as of them', () => {
  expect(certainties('Doctors said 40 people had died.')).toEqual(['clear']);
  expect(certainties('The doctors said 40 people had died.')).toEqual(['likely']);
});

it('is not sure of a line that stands without a mark in the text: a subhead, a link to another article', () => {
  expect(certainties('The mill is shut\nThree hundred boats sink in the port\nThe storm sank 300 ships.')).toEqual(['likely', 'clear']);
  expect(certainties('The storm sank 300 boats\nThe mill is shut.')).toEqual(['clear']);
});
