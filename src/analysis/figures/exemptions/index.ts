import type { Block } from '../../text/block.ts';
import { WORD } from '../../text/classes.ts';
import { type Quantity, readQuantity } from '../quantities.ts';
import { figureWords } from '../words.ts';
import { isAddress } from './address.ts';
import { isAge } from './age.ts';
import { isDate } from './date.ts';
import { isDefinite } from './definite.ts';
import { isDuration } from './duration.ts';
import { isAdvert, isCaption } from './furniture.ts';
import { isIndefinite } from './indefinite.ts';
import { isLabel } from './label.ts';
import { isName } from './name.ts';
import { isRank } from './rank.ts';
import { isRow } from './row.ts';
import { isScore } from './score.ts';
import { isVague } from './vague-quantity.ts';

/** Why a quantity needs no source (CODEBOOK.md, "Not figures"). */
export type Exemption =
  | 'date'
  | 'age'
  | 'duration'
  | 'rank'
  | 'label'
  | 'name'
  | 'address'
  | 'definite'
  | 'source-count'
  | 'score'
  | 'indefinite'
  | 'vague-quantity'
  | 'row'
  | 'caption'
  | 'advert';

type Test = (block: Block, quantity: Quantity) => boolean;

/** The reason why a quantity is no figure, or undefined where it is one. The first that holds is the answer. */
export function exemptionOf(block: Block, quantity: Quantity): Exemption | undefined {
  const own = ownExemption(block, quantity);
  if (own || quantity.unit !== 'none') return own;
  // "aged 12 and 15", "de 15 et 17 ans", "le 28, 29 avril": the first of two shares what the second is.
  const joint = block.words[quantity.to];
  if (!joint || !(joint.word & WORD.and || joint.text === ',' || figureWords(block.pack).ranges.has(joint.norm))) return undefined;
  const next = readQuantity(block, quantity.to + 1);
  const shared = next && ownExemption(block, next);
  return shared && SHARED.has(shared) ? shared : undefined;
}

/** What a number may share with the one after it. */
const SHARED: ReadonlySet<Exemption> = new Set<Exemption>(['age', 'date', 'duration', 'rank']);

function ownExemption(block: Block, quantity: Quantity): Exemption | undefined {
  return TESTS.find(([, test]) => test(block, quantity))?.[0];
}

const TESTS: [Exemption, Test][] = [
  ['address', isAddress],
  ['age', isAge],
  ['date', isDate],
  ['duration', isDuration],
  ['rank', isRank],
  ['score', isScore],
  ['label', isLabel],
  ['name', isName],
  ['row', isRow],
  ['indefinite', isIndefinite],
  ['vague-quantity', isVague],
  ['definite', isDefinite],
  ['caption', isCaption],
  ['advert', isAdvert],
];
