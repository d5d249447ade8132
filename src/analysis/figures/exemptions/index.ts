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
  return own ?? (quantity.unit === 'none' ? sharedExemption(block, quantity.to) : undefined);
}

/** How many numbers in a row may share the exemption of the last. */
const LONGEST_ROW = 4;

/** "aged 12 and 15", "du 3 au 9 mai", "les 6, 13 et 20 avril": the first of several numbers is what the last is. */
function sharedExemption(block: Block, to: number): Exemption | undefined {
  let at = to;
  for (let steps = 0; steps < LONGEST_ROW; steps++) {
    const joint = block.words[at];
    const joins =
      joint && (joint.word & (WORD.and | WORD['to-recipient']) || joint.text === ',' || figureWords(block.pack).ranges.has(joint.norm));
    if (!joins) return undefined;
    const next = readQuantity(block, (block.words[at + 1]?.word ?? 0) & WORD.definite ? at + 2 : at + 1);
    const shared = next && ownExemption(block, next);
    if (shared) return SHARED.has(shared) ? shared : undefined;
    if (next?.unit !== 'none') return undefined;
    at = next.to;
  }
  return undefined;
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
