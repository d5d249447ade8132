import { describe, expect, it } from 'vitest';
import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import type { ListedFinding } from '../analysis/findings.ts';
import { identitiesOf } from './finding-identity.ts';

const FIRST = 'The mill of Lower Quay stays open, experts said on the steps of the town hall after the vote.';
const SECOND = 'Nobody had counted the sacks, and experts said so twice.';

/** What every place of these words in the text is known by. */
function identities(blocks: readonly string[], words = 'experts', type: ListedFinding['type'] = 'source'): string[] {
  const text = blocks.join(BLOCK_SEPARATOR);
  const found = Array.from(text.matchAll(new RegExp(words, 'g')), ({ index }, position) => {
    return { position, type, finding: { start: index, end: index + words.length, exact: words } } as ListedFinding;
  });
  const work = identitiesOf(found, text);
  let step = work.next(false);
  while (!step.done) step = work.next(false);
  return step.value;
}

describe('what a finding is known by', () => {
  it('stays the same where blocks are added, taken away or put in another order', () => {
    const [first, second] = identities([FIRST, SECOND]);
    expect(first).not.toBe(second);
    expect(identities(['A line put before.', SECOND, 'One between.', FIRST, 'One after.'])).toEqual([second, first]);
    expect(identities([SECOND])).toEqual([second]);
  });

  it('stays the same where its block changes far from it', () => {
    expect(identities([`${FIRST} The chair went home.`])).toEqual(identities([FIRST]));
  });

  it('changes with the words beside it, and with what it is', () => {
    expect(identities([FIRST.replace('open', 'shut')])).not.toEqual(identities([FIRST]));
    expect(identities([FIRST.replace('on the steps', 'behind the door')])).not.toEqual(identities([FIRST]));
    expect(identities([FIRST], 'experts', 'figure')).not.toEqual(identities([FIRST]));
    expect(identities([FIRST], 'experts said')).not.toEqual(identities([FIRST]));
  });

  it('tells findings apart that have the same words around them', () => {
    const repeated = identities([FIRST, FIRST, FIRST]);
    expect(new Set(repeated).size).toBe(3);
    expect(repeated[0]).toBe(identities([FIRST])[0]);
  });

  it('holds none of the words', () => {
    for (const identity of identities([FIRST, SECOND, FIRST])) expect(identity).toMatch(/^[\da-f]{16}(-\d+)?$/);
  });

  it('is not the same for many findings that differ little', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `No. ${index}: experts said.`);
    expect(new Set(identities(many)).size).toBe(5000);
  });
});
