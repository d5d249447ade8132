import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LocalEvidence, readBlock, resolve } from './analyse.ts';
import { BLOCK_SEPARATOR } from './block-separator.ts';
import { packFor } from './languages/index.ts';
import type { LanguagePack } from './languages/pack.ts';
import type { Analysis } from './types.ts';

/** Paragraphs without a source, a name, a figure or a person that anything could go back to. */
const NEUTRAL = {
  en: [
    'It rained all morning.',
    'The road runs along the shore, past the mill and down to the beach.',
    'The benches in the square are painted green.',
    'Low tide leaves the sand bare, and the wind dries it.',
  ],
  fr: [
    'Il a plu toute la matinée.',
    'La route longe la côte, passe devant le moulin et descend vers la plage.',
    'Les bancs de la place sont peints en vert.',
    'La marée basse découvre le sable, que le vent sèche.',
  ],
};

/** Paragraphs that go back to who was met before: by a pronoun, a definite description, or a quotation without a cue. */
const GOING_BACK = {
  en: [
    'An official said: “We shall be late this year.',
    '“Some 40 boats were lost.”',
    'She added that 12 more had been damaged.',
    'The official said that 300 nets were gone.',
  ],
  fr: [
    'Une responsable a déclaré : « Nous aurons du retard cette année.',
    '« Une quarantaine de bateaux ont été perdus. »',
    'Elle a ajouté que 12 autres avaient été abîmés.',
    'La responsable a précisé que 300 filets manquaient.',
  ],
};

const SAMPLES = { en: 'samples/en-ferry.html', fr: 'samples/fr-barrage.html' };

/** The headline and the paragraphs of a sample, without its mark-up. */
function paragraphsOf(file: string): string[] {
  const [article = ''] = /<article>[\s\S]*?<section/.exec(readFileSync(file, 'utf8')) ?? [];
  return Array.from(article.matchAll(/<(h1|p)\b[^>]*>([\s\S]*?)<\/\1>/g), ([, , inner = '']) =>
    inner.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
  );
}

/** What is found, each thing with where it would stand without what was put in at `from`. */
function findingsIn({ sources, clauses, figures }: Analysis, from = Infinity, length = 0) {
  const placed = ({ start, exact }: { start: number; exact: string }) => ({ exact, start: start < from ? start : start - length });
  return {
    sources: sources.map((source) => ({ ...placed(source), kind: source.kind, certainty: source.certainty })),
    clauses: clauses.map((clause) => ({ ...placed(clause), reason: clause.reason })),
    figures: figures.map((figure) => ({
      ...placed(figure),
      status: figure.status,
      certainty: figure.certainty,
      source: figure.source?.exact,
    })),
  };
}

/** Analyses articles of few different blocks, each of which is read once. */
function analyserFor(pack: LanguagePack): (blocks: readonly string[]) => Analysis {
  const known = new Map<string, LocalEvidence>();
  return (blocks) => {
    let start = 0;
    const placed = blocks.map((block) => {
      const evidence = known.get(block) ?? readBlock(block, pack);
      known.set(block, evidence);
      const here = { start, evidence };
      start += block.length + BLOCK_SEPARATOR.length;
      return here;
    });
    return resolve(placed, blocks.join(BLOCK_SEPARATOR), pack);
  };
}

it.each(['en', 'fr'] as const)(
  'changes no finding by a paragraph that names nobody, wherever it stands: memory is of sources, not of distance (%s)',
  (language) => {
    const analyse = analyserFor(packFor(language)!);
    const [headline = '', lead = '', ...rest] = paragraphsOf(SAMPLES[language]);
    const bodies = fc.shuffledSubarray([...rest, ...GOING_BACK[language]], { minLength: 1 });
    fc.assert(
      fc.property(bodies, fc.nat(), fc.constantFrom(...NEUTRAL[language]), (body, place, neutral) => {
        const gap = place % (body.length + 1);
        const before = [headline, lead, ...body.slice(0, gap)];
        const after = body.slice(gap);
        const found = findingsIn(
          analyse([...before, neutral, ...after]),
          before.join(BLOCK_SEPARATOR).length,
          (BLOCK_SEPARATOR + neutral).length,
        );
        expect(found).toEqual(findingsIn(analyse([...before, ...after])));
      }),
      { numRuns: 150 },
    );
    const { sources, figures } = analyse([headline, lead, ...GOING_BACK[language], ...rest]);
    expect(sources.length).toBeGreaterThan(10);
    expect(figures.filter(({ source }) => source !== undefined).length).toBeGreaterThan(4);
    for (const neutral of NEUTRAL[language]) expect(findingsIn(analyse([headline, neutral]))).toEqual(findingsIn(analyse([headline])));
  },
);
