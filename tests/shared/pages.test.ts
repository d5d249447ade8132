// Real pages in real browsers, against the gold sets and the command line.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { BLOCK_SEPARATOR } from '../../src/analysis/analyse.ts';
import { ANONYMOUS_KINDS, type Analysis } from '../../src/analysis/types.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { analyseByCli, type Gold, goldOf, readPage, requireShared } from './files.ts';
import { agreement, named, wordsOf } from './words.ts';

const SEED = 'fr-seed-000';
const ARTICLES = [
  'fr-lenouvelliste-001',
  'fr-jdm-002',
  'fr-lemonde-007',
  'fr-franceinfo-001',
  'fr-challenges-001',
  'en-cbc-001',
  'en-reuters-002',
  'en-taipeitimes-001',
  'en-guardian-002',
  'en-latimes-003',
];
const TIMEOUT = 120_000;
const { t } = messagesFor('en');

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

describe('command line', () => {
  it(`finds in ${SEED} what is there, and no other anonymous source, clause or figure`, { timeout: TIMEOUT }, () => {
    const { gold, text } = goldOf(SEED);
    expect(faults(analyseByCli(text, gold.language))).toEqual(faults(gold));
  });
});

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, readPage);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  /** Reads a page and closes it. */
  async function read(path: string) {
    const session = await harness.line.open(harness.site.url(`/${path}`));
    const reading = await session.read();
    const [blocks, painted, badge] = [await session.blocks(), await paintedIn(session.page), await session.badge()];
    await session.close();
    return { reading: reading!, blocks, painted: painted.map(({ text }) => text), badge };
  }

  it(`finds in ${SEED} what is there, and marks nothing else`, async () => {
    const { gold } = goldOf(SEED);
    const { reading, painted } = await read(`articles/${SEED}.html`);
    expect(reading.state).toBe('article');
    expect(faults(reading)).toEqual(faults(gold));
    const anonymous = faults({ ...gold, figures: [] }).map((fault) => fault.replace(/^[^:]*: /, ''));
    expect(painted.map(wordsOf).every((words) => anonymous.includes(words))).toBe(true);
    expect(painted.length).toBeGreaterThan(0);
  });

  it.each([SEED, ...ARTICLES])('%s: the blocks read, given to the command line, yield the findings of the page', async (id) => {
    const { reading, blocks } = await read(`articles/${id}.html`);
    const { state: _state, url: _url, title: _title, signals: _signals, blocks: count, ...analysis } = reading;
    expect(blocks).toHaveLength(count);
    expect(analysis satisfies Analysis).toEqual(analyseByCli(blocks.join(BLOCK_SEPARATOR), reading.language));
  });

  it.each(ARTICLES)('%s: the findings of the page and of the gold text agree by words', async (id) => {
    const { gold, text } = goldOf(id);
    const { reading } = await read(`articles/${id}.html`);
    expect(agreement(named(reading), named(analyseByCli(text, gold.language)))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(readdirSync(join(requireShared(), 'pages', 'quiet')))(
    'quiet/%s: no mark, no badge, and the popup says what it is',
    async (file) => {
      const session = await harness.line.open(harness.site.url(`/quiet/${file}`));
      const reading = await session.read();
      expect(['not-an-article', 'readable', 'unsupported-language']).toContain(reading?.state);
      expect(await paintedIn(session.page)).toEqual([]);
      expect(await session.badge()).toBe('');
      const popup = await session.popup();
      const title = t(`state.${reading!.state as 'not-an-article' | 'readable' | 'unsupported-language'}.title`);
      await expect.poll(() => popup.evaluate(() => document.body.textContent, undefined), { timeout: 10_000 }).toContain(title);
      await popup.close();
      await session.close();
    },
  );
});
