import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { enCases } from './languages/en/cases/index.ts';
import { en } from './languages/en/index.ts';
import { frCases } from './languages/fr/cases/index.ts';
import { fr } from './languages/fr/index.ts';

/** What may stand where a text breaks off: nothing, and what leads on to something. */
const ENDS = ['', '&', ', ', ' - ', '% ', ' “', ' to', ' and 0', ' de', ' et 1'];

describe.each([
  ['en', en, enCases],
  ['fr', fr, frCases],
] as const)('a text cut off in the middle, %s', (_, pack, cases) => {
  const texts = cases.flatMap(({ marks = [], allows = [] }) => [...marks, ...allows]).map((text) => text.replace(/\[\[|\]\]/g, ''));

  it('is read as far as it goes, wherever it ends', () => {
    const failed: string[] = [];
    for (const [index, text] of texts.entries()) {
      const end = ENDS[index % ENDS.length];
      for (const { index: at } of text.matchAll(/(?<=\s|^|[’'])/g)) {
        const start = text.slice(0, at).trimEnd() + end;
        try {
          analyse(start, pack);
        } catch {
          failed.push(start);
        }
      }
    }
    expect(failed).toEqual([]);
  });
});
