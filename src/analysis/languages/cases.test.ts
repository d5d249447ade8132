import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findFigures } from '../figures/quantities.ts';
import { readText } from '../text/block.ts';
import { compilePack } from '../text/lexicon.ts';
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
  if (of === 'exempt:source-count') {
    const { sources, figures } = analyse(text, pack);
    const quantities = findFigures(readText(text, compilePack(pack))).figures.filter((q) => !figures.some((f) => f.start === q.start));
    return quantities.filter((q) => sources.some((s) => s.start < q.end && q.start < s.end)).map((q) => text.slice(q.start, q.end));
  }
  if (of.startsWith('exempt:')) {
    return findFigures(readText(text, compilePack(pack)))
      .exempt.filter((e) => e.exemption === of.slice('exempt:'.length))
      .map((e) => text.slice(e.start, e.end));
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
