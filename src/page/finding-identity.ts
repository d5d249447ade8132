import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import type { ListedFinding } from '../analysis/findings.ts';
import type { Sliced } from './slices.ts';

/** Units of text on either side of a finding, within its block, that tell it from others of the same words. */
const CONTEXT = 40;

/**
 * What each finding is known by when the article is analysed again, in another place of it too: a hash of what it is, its exact words
 * and those beside them, which can be stored without storing a text. Of two that cannot be told apart the later is numbered.
 */
export function* identitiesOf(findings: readonly ListedFinding[], text: string): Sliced<string[]> {
  const seen = new Map<string, number>();
  const identities: string[] = [];
  for (const { type, finding } of findings) {
    yield;
    const { start, end, exact } = finding;
    const before =
      text
        .slice(Math.max(0, start - CONTEXT), start)
        .split(BLOCK_SEPARATOR)
        .at(-1) ?? '';
    const after = text.slice(end, end + CONTEXT).split(BLOCK_SEPARATOR, 1)[0] ?? '';
    const hash = hashOf([type, before, exact, after].join('\n'));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    identities.push(count === 1 ? hash : `${hash}-${count}`);
  }
  return identities;
}

/** 64 bits in hexadecimal: two FNV-1a hashes that start apart. No secret: `crypto.subtle` is missing on pages without encryption. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xc2b2ae35;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
    other ^= other >>> 15;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
