// Real pages in real browsers, against the gold sets and the command line.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { readSavedPage } from '../../scripts/shared.ts';
import { BLOCK_SEPARATOR } from '../../src/analysis/analyse.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import { ANONYMOUS_KINDS, type Analysis } from '../../src/analysis/types.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { analyseByCli, type Gold, goldOf, pagesIn } from './files.ts';
import { compareMarks, type MarksRow, sumOf, tableOf } from './marks-report.ts';
import { wordsOf } from './words.ts';

const SEED = 'fr-seed-000';
/** Folders of pages with the gold sets that hold their texts. */
const SETS = { articles: 'dev', check: 'check' } as const;
/**
 * Shares of findings: at least so many of those in the gold text marked, at most so many marked outside of it. Some gold texts lack the
 * standfirst, the key points or paragraphs of their article, which are read and counted by where they stand: `ELSEWHERE` is for the rest.
 */
const MARKED = 0.98;
const OUTSIDE = 0.01;
const ELSEWHERE = 0.002;
const TIMEOUT = 300_000;
const { t } = messagesFor('en');

interface ReadPage {
  reading: Reading;
  blocks: string[];
  /** Words that are painted. */
  painted: string[];
}

/** Anonymous sources, clauses and figures, each by what it is and its words, in the order of their places. */
function faults({ sources, clauses, figures }: Pick<Gold, 'sources' | 'clauses' | 'figures'>): string[] {
  return [
    ...sources
      .filter(({ kind }) => ANONYMOUS_KINDS.has(kind))
      .map(({ start, kind, exact }) => ({ start, said: `${kind}: ${wordsOf(exact)}` })),
    ...clauses.map(({ start, reason, exact }) => ({ start, said: `clause ${reason ? 'with' : 'without'} reason: ${wordsOf(exact)}` })),
    ...figures.map(({ start, status, exact }) => ({ start, said: `${status}: ${wordsOf(exact)}` })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ said }) => said);
}

/** An analysis without what was taken over from another outlet: only a page tells whose it is. */
function ofTextAlone({ sources, profile, ...rest }: Analysis): Analysis {
  return {
    ...rest,
    sources: sources.map(({ relayedBy: _, ...source }) => source),
    profile: { ...profile, checks: profile.checks.filter(({ id }) => id !== 'relayed') },
  };
}

describe('command line', () => {
  it(`finds in ${SEED} what is there, and no other anonymous source, clause or figure`, { timeout: TIMEOUT }, () => {
    const { gold, text } = goldOf(SEED);
    expect(analyseByCli([{ text, language: gold.language }]).map(faults)).toEqual([faults(gold)]);
  });
});

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  const pages: Record<keyof typeof SETS, Map<string, ReadPage>> = { articles: new Map(), check: new Map() };

  beforeAll(async () => {
    harness = await startHarness(browser, readSavedPage);
    for (const folder of ['articles', 'check'] as const) {
      for (const id of pagesIn(folder)) pages[folder].set(id, await read(`${folder}/${id}.html`));
    }
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  /** Reads a page and closes it. */
  async function read(path: string): Promise<ReadPage> {
    const session = await harness.line.open(harness.site.url(`/${path}`));
    const reading = await session.read();
    const [blocks, painted] = [await session.blocks(), await paintedIn(session.page)];
    await session.close();
    return { reading: reading!, blocks, painted: painted.map(({ text }) => text) };
  }

  /** How the findings of the pages of a folder compare with those of the command line in their gold texts. */
  function marksOf(folder: keyof typeof SETS): MarksRow[] {
    const read = [...pages[folder]].map(([id, page]) => ({ id, page, ...goldOf(id, SETS[folder]) }));
    const analyses = analyseByCli(read.map(({ text, gold }) => ({ text, language: gold.language })));
    return read.map(({ id, text, page: { blocks, reading } }, index) =>
      compareMarks(id, { text, analysis: analyses[index]! }, { text: blocks.join(BLOCK_SEPARATOR), analysis: reading }),
    );
  }

  it(`finds in ${SEED} what is there, and marks nothing else`, () => {
    const { gold } = goldOf(SEED);
    const { reading, painted } = pages.articles.get(SEED)!;
    expect(faults(reading)).toEqual(faults(gold));
    const anonymous = faults({ ...gold, figures: [] }).map((fault) => fault.replace(/^[^:]*: /, ''));
    expect(painted.map(wordsOf).filter((words) => !anonymous.includes(words))).toEqual([]);
    expect(painted.length).toBeGreaterThan(0);
  });

  it('takes every article for one', () => {
    const states = [...pages.articles, ...pages.check].map(([id, { reading }]) => `${id}: ${reading.state}`);
    expect(states.filter((state) => !state.endsWith(': article'))).toEqual([]);
  });

  it('finds on the pages what the command line finds in the blocks read', () => {
    const read = [...pages.articles, ...pages.check].map(([, page]) => page);
    const analyses = analyseByCli(read.map(({ blocks, reading }) => ({ text: blocks.join(BLOCK_SEPARATOR), language: reading.language })));
    for (const [index, { blocks, reading }] of read.entries()) {
      const { state: _state, url: _url, title: _title, signals: _signals, blocks: count, ...analysis } = reading;
      expect(blocks).toHaveLength(count);
      // Links are of the page, not of its text.
      const figures = analysis.figures.map(({ link: _, ...figure }) => figure);
      expect(ofTextAlone({ ...analysis, figures })).toEqual(ofTextAlone(analyses[index]!));
    }
  });

  // Of the pages for checking only sums are told.
  it.each(Object.keys(SETS) as (keyof typeof SETS)[])('marks what stands in the texts of %s, and nothing outside', (folder) => {
    const rows = marksOf(folder);
    const sum = sumOf(`all ${rows.length}`, rows);
    console.log(`${browser}, ${folder}\n${tableOf([...(folder === 'check' ? [] : rows), sum])}`);
    expect(sum.marked / sum.gold).toBeGreaterThanOrEqual(MARKED);
    expect(sum.outside / sum.page).toBeLessThanOrEqual(OUTSIDE);
    expect((sum.outside - sum.above - sum.between) / sum.page).toBeLessThanOrEqual(ELSEWHERE);
  });

  it.each(pagesIn('quiet'))('quiet/%s: no mark, no badge, and the popup says what it is', async (id) => {
    const session = await harness.line.open(harness.site.url(`/quiet/${id}.html`));
    const reading = await session.read();
    expect(['not-an-article', 'readable', 'unsupported-language']).toContain(reading?.state);
    expect(await paintedIn(session.page)).toEqual([]);
    expect(await session.badge()).toBe('');
    const popup = await session.popup();
    const title = t(`state.${reading!.state as 'not-an-article' | 'readable' | 'unsupported-language'}.title`);
    await expect.poll(() => popup.evaluate(() => document.body.textContent, undefined), { timeout: 10_000 }).toContain(title);
    await popup.close();
    await session.close();
  });
});
