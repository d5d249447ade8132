import { expect, it } from 'vitest';
import { analyse } from '../../analyse.ts';
import { en } from '../../languages/en/index.ts';

const caption = 'The kiln burned. Some 40 lamps were lost. A man held a jug. File photo.';
const figures = (text: string) => analyse(text, en).figures.map(({ exact }) => exact);

it('leaves the figures of a whole caption out, and of an article with no breaks only those in the sentence of its credit', () => {
  const rest = 'The crew slept in the barn and dreamt of a long road to the inn. '.repeat(20);
  expect(figures(caption)).toEqual([]);
  expect(figures(`${rest}${caption}`)).toEqual(['Some 40 lamps']);
});
