import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { en } from '../languages/en/index.ts';
import { fr } from '../languages/fr/index.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** The answer of one check, and the words of its findings. */
function check(id: string, text: string, pack: LanguagePack) {
  const { profile, sources, clauses, figures } = analyse(text, pack);
  const found = profile.checks.find((one) => one.id === id);
  const listed = [...sources, ...clauses, ...figures];
  return { answer: found?.answer, findings: found?.findings.map((at) => listed[at]?.exact) };
}

describe('poll-details', () => {
  it.each([
    ['A Lindex poll found that half of them smoke. The poll asked 1,200 adults on 3 May.', en, ['A Lindex poll', '1,200 adults']],
    ['According to a Lindex poll of 1,200 adults, half of them smoke. It began on 3 May.', en, ['a Lindex poll of 1,200 adults']],
    [
      'Selon un sondage Lindex, la moitié des élus fument. Le sondage a interrogé 1 200 personnes le 3 mai.',
      fr,
      ['un sondage Lindex', '1 200 personnes'],
    ],
  ])('finds who made a poll, whom it asked and when: %s', (text, pack, findings) => {
    expect(check('poll-details', text, pack)).toEqual({ answer: 'found', findings });
  });

  it.each([
    ['The Lindex poll found that half of the voters smoke.', en],
    ['A poll of 1,200 adults on 3 May found that half of them smoke.', en],
    ['Selon un sondage Lindex publié le 3 mai, la moitié des élus fument.', fr],
  ])('says where one of the three is missing: %s', (text, pack) => {
    expect(check('poll-details', text, pack).answer).toBe('not-found');
  });

  it.each([
    ['Voters went to the polls on 3 May.', en],
    ['Le maire a confirmé la fête du 3 mai.', fr],
  ])('asks nothing where no poll is a source: %s', (text, pack) => {
    expect(check('poll-details', text, pack)).toEqual({ answer: 'not-applicable', findings: [] });
  });
});

describe('distinct sources', () => {
  it.each([
    ['The ministry said the road was closed. According to the Ministry, it will open in May.', en],
    ['L’Office du port indique que le pont est fermé. Selon l’office du port, il rouvrira.', fr],
  ])('takes a description for one, whatever its article and capitals: %s', (text, pack) => {
    const { mentions, distinct } = analyse(text, pack).profile;
    expect({ mentions: mentions.institution, distinct: distinct.institution }).toEqual({ mentions: 2, distinct: 1 });
  });
});

describe('more-than-one', () => {
  it.each([
    ['An official said the road was closed. The official said it would open in May.', en, 'not-found'],
    ['An official said the road was closed. A diplomat said it would open in May.', en, 'found'],
    ['Un responsable affirme que le pont est fermé. Selon ce responsable, il rouvrira.', fr, 'not-found'],
  ])('goes by descriptions, whatever their article: %s', (text, pack, answer) => {
    expect(check('more-than-one', text, pack).answer).toBe(answer);
  });
});
