import { describe, expect, it } from 'vitest';
import type { SourceMention } from '../analysis/types.ts';
import { messagesFor } from './messages.ts';
import { countForSummary, type SummaryCounts, summarise } from './summary.ts';

const NOTHING: SummaryCounts = { sources: 0, notNamed: 0, protected: 0, hearsay: 0, figures: 0, unsourced: 0, anonymousFigures: 0 };
const NARROW = '\u202f';

const LANGUAGES = [messagesFor('en'), messagesFor('fr')];

/** Both languages' sentences, with plain spaces. */
function both(counts: Partial<SummaryCounts>): string[] {
  return LANGUAGES.map((messages) => summarise({ ...NOTHING, ...counts }, messages).replaceAll(NARROW, ' '));
}

describe('summarise', () => {
  it.each<[Partial<SummaryCounts>, string, string]>([
    [{}, 'No sources and no figures were found in this text.', 'Aucune source et aucun chiffre n’ont été trouvés dans ce texte.'],
    [{ sources: 1 }, 'The only source is named.', 'La seule source est nommée.'],
    [{ sources: 1, notNamed: 1 }, 'The only source is not named.', 'La seule source n’est pas nommée.'],
    [{ sources: 2 }, 'Both sources are named.', 'Les deux sources sont nommées.'],
    [{ sources: 2, notNamed: 1 }, 'Of 2 sources, 1 is not named.', 'Sur 2 sources, 1 n’est pas nommée.'],
    [{ sources: 2, notNamed: 2 }, 'Neither of the 2 sources is named.', 'Aucune des deux sources n’est nommée.'],
    [{ sources: 3 }, 'All 3 sources are named.', 'Les 3 sources sont toutes nommées.'],
    [{ sources: 9, notNamed: 4 }, 'Of 9 sources, 4 are not named.', 'Sur 9 sources, 4 ne sont pas nommées.'],
    [{ sources: 5, notNamed: 5 }, 'None of the 5 sources is named.', 'Aucune des 5 sources n’est nommée.'],
    [
      { sources: 5, notNamed: 2, protected: 1 },
      'Of 5 sources, 2 are not named (1 to protect a witness).',
      'Sur 5 sources, 2 ne sont pas nommées (dont 1 pour protéger un témoin).',
    ],
    [
      { sources: 2, notNamed: 2, protected: 2 },
      'Neither of the 2 sources is named (2 to protect witnesses).',
      'Aucune des deux sources n’est nommée (dont 2 pour protéger des témoins).',
    ],
    [
      { hearsay: 1 },
      'No source was found in this text; 1 claim has no source at all.',
      'Aucune source n’a été trouvée dans ce texte ; 1 affirmation n’a aucune source.',
    ],
    [
      { sources: 9, notNamed: 4, hearsay: 2, figures: 2 },
      'Of 9 sources, 4 are not named; 2 claims have no source at all; both figures have a source.',
      'Sur 9 sources, 4 ne sont pas nommées ; 2 affirmations n’ont aucune source ; les deux chiffres ont une source.',
    ],
    [
      { figures: 1, unsourced: 1 },
      'No source was found in this text; the only figure has no source.',
      'Aucune source n’a été trouvée dans ce texte ; le seul chiffre n’a pas de source.',
    ],
    [
      { sources: 1200, figures: 1200 },
      'All 1,200 sources are named; all 1,200 figures have a source.',
      'Les 1 200 sources sont toutes nommées ; les 1 200 chiffres ont tous une source.',
    ],
  ])('%j', (counts, en, fr) => {
    expect(both(counts)).toEqual([en, fr]);
  });

  it.each<[number, number, number, string, string]>([
    [1, 0, 0, 'the only figure has a source', 'le seul chiffre a une source'],
    [7, 0, 0, 'all 7 figures have a source', 'les 7 chiffres ont tous une source'],
    [2, 2, 0, 'neither of the 2 figures has a source', 'aucun des deux chiffres n’a de source'],
    [7, 7, 0, 'none of the 7 figures has a source', 'aucun des 7 chiffres n’a de source'],
    [7, 1, 0, 'of 7 figures, 1 has no source', 'sur 7 chiffres, 1 n’a pas de source'],
    [7, 3, 0, 'of 7 figures, 3 have no source', 'sur 7 chiffres, 3 n’ont pas de source'],
    [1, 0, 1, 'the only figure rests on a source that is not named', 'le seul chiffre repose sur une source non nommée'],
    [2, 0, 2, 'both figures rest on sources that are not named', 'les deux chiffres reposent sur des sources non nommées'],
    [7, 0, 7, 'all 7 figures rest on sources that are not named', 'les 7 chiffres reposent tous sur des sources non nommées'],
    [7, 0, 1, 'of 7 figures, 1 rests on a source that is not named', 'sur 7 chiffres, 1 repose sur une source non nommée'],
    [7, 0, 2, 'of 7 figures, 2 rest on sources that are not named', 'sur 7 chiffres, 2 reposent sur des sources non nommées'],
    [
      3,
      2,
      1,
      'of 3 figures, 2 have no source and 1 rests on a source that is not named',
      'sur 3 chiffres, 2 n’ont pas de source et 1 repose sur une source non nommée',
    ],
  ])('of %i figures, %i without and %i with an anonymous source', (figures, unsourced, anonymousFigures, en, fr) => {
    expect(both({ sources: 3, figures, unsourced, anonymousFigures })).toEqual([
      `All 3 sources are named; ${en}.`,
      `Les 3 sources sont toutes nommées ; ${fr}.`,
    ]);
  });

  it('is one finished sentence for every small count', () => {
    const range = [0, 1, 2, 3, 11];
    for (const sources of range)
      for (const notNamed of range.filter((count) => count <= sources))
        for (const hearsay of range)
          for (const figures of range)
            for (const unsourced of range.filter((count) => count <= figures))
              for (const anonymousFigures of range.filter((count) => count + unsourced <= figures))
                for (const sentence of both({ sources, notNamed, hearsay, figures, unsourced, anonymousFigures })) {
                  expect(sentence).toMatch(/^\p{Lu}[^.{}]*\.$/u);
                }
  });
});

describe('countForSummary', () => {
  const mention = (exact: string, more: Partial<SourceMention>): SourceMention => ({
    start: 0,
    end: exact.length,
    exact,
    certainty: 'clear',
    explanation: { rule: 'invented', because: [] },
    kind: 'unnamed',
    ...more,
  });

  it('counts distinct sources, leaves hearsay apart, and takes a figure with its source elsewhere for sourced', () => {
    const counts = countForSummary({
      sources: [mention('Anna', { protected: true }), mention('anna', { protected: true }), mention('an aide', {})],
      profile: {
        mentions: { named: 5, institution: 2, document: 1, unnamed: 3, vague: 1, hearsay: 2 },
        distinct: { named: 2, institution: 1, document: 1, unnamed: 2, vague: 1, hearsay: 1 },
        figures: { attributed: 3, anonymous: 1, unattributed: 2 },
        sourcedElsewhere: 1,
        checks: [],
      },
    });
    expect(counts).toEqual({ sources: 7, notNamed: 3, protected: 1, hearsay: 2, figures: 6, unsourced: 1, anonymousFigures: 1 });
  });
});
