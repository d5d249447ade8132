import type { Block } from '../../text/block.ts';
import type { CompiledPack } from '../../text/lexicon.ts';
import { compilePatterns, matchAt, type PatternSet } from '../../text/patterns.ts';
import { splitEntry } from '../../text/tokens.ts';
import type { Quantity } from '../quantities.ts';

const agePatterns = new WeakMap<CompiledPack, PatternSet<'age'>>();

/** "aged 12", "43 ans", "a 71-year-old", "Maria Lopez, 43, …" */
export function isAge(block: Block, q: Quantity): boolean {
  let patterns = agePatterns.get(block.pack);
  if (!patterns) {
    patterns = compilePatterns(
      block.pack.pack.lexicon.figures.ages.map((pattern) => ({ pattern, tag: 'age' as const })),
      { split: (form) => splitEntry(form, block.pack.rules), formsOf: block.pack.formsOf },
    );
    agePatterns.set(block.pack, patterns);
  }
  const { from, to } = q.numeral;
  // After the number ("-year-old", "ans") or just before it ("aged", "âgé de").
  for (const at of [to, block.words[to]?.text === '-' ? to + 1 : -1]) if (at >= 0 && matchAt(block.words, at, patterns)) return true;
  for (let back = 1; back <= 3; back++) {
    const match = from - back >= 0 ? matchAt(block.words, from - back, patterns, from) : undefined;
    if (match && match.to === from) return true;
  }
  // "Maria Lopez, 43, …"
  const before = block.words[from - 1];
  const after = block.words[to];
  return (
    q.numeral.form === 'digits' &&
    q.numeral.plain &&
    q.numeral.value >= 5 &&
    q.numeral.value < 110 &&
    q.unit === 'none' &&
    before?.text === ',' &&
    (after?.text === ',' || after?.text === '.') &&
    block.words[from - 2]?.capital === true
  );
}
