import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findFigures } from '../figures/quantities.ts';
import { readText } from '../text/block.ts';
import { compilePack } from '../text/compile-pack.ts';
import { KINDS, type Span, STATUSES } from '../types.ts';
import { enCases } from './en/cases/index.ts';
import { en } from './en/index.ts';
import { frCases } from './fr/cases/index.ts';
import { fr } from './fr/index.ts';
import type { Cases, LanguagePack } from './pack.ts';

/** The text without its double brackets, and the words that they held. */
function parse(marked: string): { text: string; expected: string[] } {
  const expected = Array.from(marked.matchAll(/\[\[(.*?)\]\]/g), (m) => m[1]!);
  return { text: marked.replaceAll('[[', '').replaceAll(']]', ''), expected };
}

/** The findings of one sort in a text, by their words, in the order of the text. */
function found(of: string, text: string, pack: LanguagePack): string[] {
  const words = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start).map((s) => s.exact);
  if (of.startsWith('exempt:')) {
    const exemption = of.slice('exempt:'.length);
    const { figures, exempt } = findFigures(readText(text, compilePack(pack)));
    const listed = analyse(text, pack).figures;
    // Two exemptions need the rest of the article: what is quantity by itself, and no figure in the end.
    const resolved =
      exemption === 'definite' || exemption === 'source-count' ? figures.filter((q) => !listed.some((f) => f.start === q.start)) : [];
    return words(
      [...exempt.filter((e) => e.exemption === exemption), ...resolved].map((q) => ({ ...q, exact: text.slice(q.start, q.end) })),
    );
  }
  const analysis = analyse(text, pack);
  if (of === 'clause') return words(analysis.clauses);
  if ((KINDS as readonly string[]).includes(of)) return words(analysis.sources.filter((s) => s.kind === of));
  if ((STATUSES as readonly string[]).includes(of)) return words(analysis.figures.filter((f) => f.status === of));
  throw new Error(`No kind, status or exemption is called "${of}".`);
}

const packs: [LanguagePack, Cases[]][] = [
  [en, enCases],
  [fr, frCases],
];

for (const [pack, all] of packs) {
  describe(`cases: ${pack.code}`, () => {
    for (const { of, marks, allows } of all) {
      it.each(marks)(`${of} marks: %s`, (marked) => {
        const { text, expected } = parse(marked);
        expect(expected.length).toBeGreaterThan(0);
        expect(found(of, text, pack)).toEqual(expected);
      });
      it.each(allows)(`${of} allows: %s`, (marked) => {
        expect(found(of, parse(marked).text, pack)).toEqual([]);
      });
    }
  });
}
