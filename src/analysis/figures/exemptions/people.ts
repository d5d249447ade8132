import type { Block } from '../../text/block.ts';
import { SPEAKER } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';

/** Whether what is counted are people or bodies. */
export const countsPeople = (block: Block, q: Quantity): boolean => q.nounAt >= 0 && (block.words[q.nounAt]!.noun & SPEAKER) !== 0;
