import type { Block } from '../../text/block.ts';
import type { Quantity } from '../quantities.ts';
import { isAge } from './age.ts';
import { isDate } from './date.ts';
import { isDefinite } from './definite.ts';
import { isDuration } from './duration.ts';
import { isIndefinite } from './indefinite.ts';
import { isLabel } from './label.ts';
import { isRank } from './rank.ts';
import { isScore } from './score.ts';
import { isVague } from './vague-quantity.ts';

/** Why a quantity needs no source (CODEBOOK.md, "Not figures"). */
export type Exemption =
  | 'date'
  | 'age'
  | 'duration'
  | 'rank'
  | 'label'
  | 'definite'
  | 'source-count'
  | 'score'
  | 'indefinite'
  | 'vague-quantity';

type Test = (block: Block, quantity: Quantity) => boolean;

/** The reason why a quantity is no figure, or undefined where it is one. The first that holds is the answer. */
export function exemptionOf(block: Block, quantity: Quantity): Exemption | undefined {
  return TESTS.find(([, test]) => test(block, quantity))?.[0];
}

const TESTS: [Exemption, Test][] = [
  ['age', isAge],
  ['date', isDate],
  ['duration', isDuration],
  ['rank', isRank],
  ['score', isScore],
  ['label', isLabel],
  ['indefinite', isIndefinite],
  ['definite', isDefinite],
  ['vague-quantity', isVague],
];
