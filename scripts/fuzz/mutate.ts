import fc from 'fast-check';
import { analyse, BLOCK_SEPARATOR } from '../../src/analysis/analyse.ts';
import { packFor } from '../../src/analysis/languages/index.ts';
import type { Analysis, Explanation, Span } from '../../src/analysis/types.ts';
import type { Analyser } from '../../src/extension/analyser.ts';
import { BACKGROUND_ASKS } from '../../src/extension/message-schemas.ts';
import { checked } from '../../src/extension/schema.ts';

/** An article by its blocks, the headline first. */
export interface Article {
  language: 'en' | 'fr';
  blocks: string[];
}

/** What articles are spoilt with: what real pages hold by mistake, and what analyses stumble over. */
const PIECES = [
  ...'“”«»"\'’‘…—–-()[]%$€£/&#•:;,.!?@|'.split(''),
  ...['\u00a0', '\u202f', '\u200b', '\u00ad', '\u0301', '\u202e', '\ud800', '\udc00', '\ufeff', '👩‍👧', '\t', '  '],
  ...[
    '43\u00a0000 ',
    '1,5 ',
    '12% ',
    '10h34 ',
    '2016-17 ',
    'a third of ',
    'une centaine de ',
    'said ',
    'selon ',
    'according to ',
    'a déclaré ',
  ],
  ...['reportedly ', 'aurait été ', 'officials ', 'des sources ', 'on condition of anonymity', "sous couvert d'anonymat", 'Mr. ', 'Mme '],
];

type Mutation = (blocks: readonly string[]) => string[];

const place = fc.nat(0xffff);

/** A change of one block at a place in it. */
const inBlock = (change: (text: string, at: number, length: number) => string): fc.Arbitrary<Mutation> =>
  fc.tuple(place, place, fc.nat(60)).map(
    ([which, where, length]) =>
      (blocks) =>
        blocks.map((text, index) => (index === which % blocks.length ? change(text, where % (text.length + 1), length) : text)),
  );

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  inBlock((text, at, length) => text.slice(0, at) + text.slice(at + length)),
  inBlock((text, at, length) => text.slice(0, at + length) + text.slice(at)),
  inBlock((text, at) => text.slice(0, text.lastIndexOf(' ', at) + 1)),
  inBlock((text, at) => text.slice(0, at)),
  inBlock((text, at, length) => text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length)),
  inBlock((text) => text.replace(/[.!?»”]/g, '')),
  inBlock((text) => text.toLowerCase()),
  inBlock((text) => text.repeat(2)),
  fc.constantFrom(...PIECES).chain((piece) => inBlock((text, at) => text.slice(0, at) + piece + text.slice(at))),
  fc.string({ unit: 'binary', maxLength: 6 }).chain((piece) => inBlock((text, at) => text.slice(0, at) + piece + text.slice(at))),
  fc.tuple(place, place).map(([one, other]) => (blocks: readonly string[]) => {
    const moved = [...blocks];
    const [block = ''] = moved.splice(one % blocks.length, 1);
    moved.splice(other % blocks.length, 0, block);
    return moved;
  }),
  place.map((at) => (blocks: readonly string[]) => {
    const index = at % blocks.length;
    return [...blocks.slice(0, index), `${blocks[index]} ${blocks[index + 1] ?? ''}`, ...blocks.slice(index + 2)];
  }),
);

/** Articles, each with some changes; blocks of no more than a line and of no less than a character, as pages are read. */
export function mutated(articles: readonly Article[]): fc.Arbitrary<Article> {
  return fc
    .tuple(fc.constantFrom(...articles), fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([{ language, blocks }, changes]) => ({
      language,
      blocks: changes
        .reduce((now, change) => change(now), blocks.slice(0, 40))
        .map((block) => block.replace(/[\n\r]+/g, ' '))
        .filter((block) => block !== ''),
    }));
}

/** Throws where the analysis of an article is not what every analysis has to be. `analyser` may know parts of the article already. */
export function examine({ language, blocks }: Article, analyser: Analyser): void {
  const answer = analyser.analyse(checked(BACKGROUND_ASKS.analyse.ask, { blocks, hint: language }, 'analyse'));
  if (answer.outcome !== 'analysed') return;
  const text = blocks.join(BLOCK_SEPARATOR);
  for (const { start, end, exact } of spansOf(answer.analysis)) {
    if (!(start >= 0 && end > start) || exact !== text.slice(start, end))
      throw new Error(`${start}–${end} is not ${JSON.stringify(exact)}`);
  }
  const fresh = analyse(text, packFor(answer.analysis.language)!);
  if (JSON.stringify(fresh) !== JSON.stringify(answer.analysis)) throw new Error('Kept and fresh evidence lead to different analyses');
  const { sources, clauses, figures } = answer.analysis;
  checked(BACKGROUND_ASKS.details.ask, { text, findings: { language, sources, clauses, figures } }, 'details');
}

/** Every span of an analysis, those inside explanations too. */
function spansOf({ sources, clauses, figures }: Analysis): Span[] {
  const because = ({ explanation }: { explanation: Explanation }) => explanation.because.map(({ span }) => span);
  return [
    ...sources.flatMap((s) => [s, s.cue, s.basis, s.relayedBy, ...because(s)]),
    ...clauses.flatMap((c) => [c, ...because(c)]),
    ...figures.flatMap((f) => [f, f.source, f.sourcedElsewhere, ...because(f)]),
  ].filter((span) => span !== undefined);
}
