import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { Certainty } from '../types.ts';
import type { Attribution, Carried, Tie, Told } from './attribution.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import { basisIn, withNameAfter } from './extent.ts';
import { rangeOf } from './scopes.ts';
import { mayBeFound } from './signed.ts';
import { membersIn, tellersIn } from './tellers.ts';

/** What the cues of one block lead to. */
export class CueCollector {
  readonly attributions: Attribution[] = [];
  readonly carried: Carried[] = [];

  constructor(readonly block: Block) {}

  /** Whether a source was found from an offset on. */
  hasSourceFrom(start: number): boolean {
    return (this.attributions.at(-1)?.start ?? -1) >= start || (this.carried.at(-1)?.at.start ?? -1) >= start;
  }

  /** Adds a source phrase with the cue that ties it to what the scope covers. */
  add(
    tie: Tie,
    part: TokenRange,
    cue: Range,
    scope: Range[],
    description: Description,
    certainty: Certainty,
    extra: { recipient?: TokenRange | undefined; general?: boolean; dated?: boolean; ifPerson?: true },
  ): void {
    const tellers = tellersIn(this.block, part);
    if (tellers) {
      this.add(tie, tellers, cue, scope, describe(this.block, tellers), 'likely', extra);
      return;
    }
    const members = membersIn(this.block, part);
    if (members) {
      for (const one of members) this.add(tie, one, cue, scope, describe(this.block, one), certainty, extra);
      return;
    }
    const phrase = withNameAfter(this.block, part, this.block.words.length, tie);
    const basis = basisIn(this.block, phrase);
    const { start, end } = rangeOf(this.block, phrase.from, phrase.to);
    const found: Attribution = {
      start,
      end,
      tie,
      cue,
      scope,
      description: phrase.to > part.to ? describe(this.block, phrase) : description,
      // A "source" gives information whatever the verb takes.
      certainty:
        description.head === 'unknown' || mayBeFound(this.block, phrase, description, tie)
          ? 'likely'
          : description.head === 'source'
            ? 'clear'
            : certainty,
      general: extra.general ?? false,
    };
    if (extra.recipient) found.recipient = this.told(extra.recipient);
    if (extra.ifPerson) found.ifPerson = true;
    if (extra.dated) found.dated = true;
    if (basis) found.basis = basis;
    this.attributions.push(found);
  }

  /** Who was told, without "to" and article, and whether it is an outlet. */
  private told({ from, to }: TokenRange): Told {
    let first = from;
    while (first < to - 1 && this.block.words[first]!.word & (WORD['to-recipient'] | DETERMINER)) first++;
    const outlet = this.block.words.slice(first, to).some((word) => (word.noun & (NOUN.outlet | NOUN.media)) !== 0);
    const { start, end } = rangeOf(this.block, first, to);
    return { start, end, outlet };
  }
}
