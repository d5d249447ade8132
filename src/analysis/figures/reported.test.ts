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

it.each(['The firm hired 3,000 nurses.', 'The firm sold 259 studies.'])('is sure where no study is told of: %s', (text) => {
  expect(certainties(text)).toEqual(['clear']);
});
