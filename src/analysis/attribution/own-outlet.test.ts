import { describe, expect, it } from 'vitest';
import { analyse, blocksOf, readBlock, resolve } from '../analyse.ts';
import { packFor } from '../languages/index.ts';
import { ownOutlet } from './own-outlet.ts';

const NAMES = ['The Tolby Courier', 'www.tolby-courier.example'];
const DETERMINERS = new Set(['the', 'a', 'le', 'la', "l'"]);

describe('the outlet whose page it is', () => {
  it.each([
    [NAMES, 'the Courier'],
    [NAMES, 'The Tolby Courier'],
    [NAMES, 'Tolby-Courier'],
    [['La Gazette de Valmorane'], 'La Gazette'],
    [['L’Écho'], "l'Echo"],
    [['www.lejournal.example'], 'Le Journal'],
    [['NTV News'], 'NTV'],
    [['tolbycourier.example'], 'the Tolby Courier'],
  ])('is, by %j, %s', (names, words) => {
    expect(ownOutlet(names, DETERMINERS)(words)).toBe(true);
  });

  it.each([
    [NAMES, 'the Northmark Herald'],
    [NAMES, 'an agency'],
    [['Applied News'], 'AP'],
    [['News'], 'Harbour News'],
    [['www.lejournaldulac.example'], 'Le Journal'],
    [['', '…'], 'the Courier'],
    [[], 'the Courier'],
    [NAMES, ''],
    [NAMES, 'the'],
  ])('is not, by %j, %s', (names, words) => {
    expect(ownOutlet(names, DETERMINERS)(words)).toBe(false);
  });
});

describe('what sources told an outlet', () => {
  const en = packFor('en')!;
  const text = 'Ferry talks stop\nTwo officials told the Gazette that the talks had ended.';
  const relayed = (outlet?: string[]) => {
    const blocks = blocksOf(text).map((block) => ({ start: block.start, evidence: readBlock(block.text, en) }));
    const { sources, profile } = resolve(blocks, text, en, { outlet });
    return [sources.map(({ relayedBy }) => relayedBy?.exact), profile.checks.find(({ id }) => id === 'relayed')?.answer];
  };

  it('is taken over by another one, and not by that one', () => {
    expect(relayed(['The Northmark Herald'])).toEqual([['Gazette'], 'found']);
    expect(relayed(['The Tolby Gazette'])).toEqual([[undefined], 'not-found']);
  });

  it('counts as taken over where nobody says whose page it is', () => {
    expect(relayed()).toEqual([['Gazette'], 'found']);
    expect(analyse(text, en).sources[0]?.relayedBy?.exact).toBe('Gazette');
  });
});
