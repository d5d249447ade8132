// What runs in a page of the benchmark: bundled into one script there, and called by the rows as `bench`.
import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { analyse as analyseText } from '../src/analysis/analyse.ts';
import { BLOCK_SEPARATOR } from '../src/analysis/block-separator.ts';
import { packFor } from '../src/analysis/languages/index.ts';
import { createAnalyser } from '../src/extension/analyser.ts';
import { ArticleMap } from '../src/page/article-map.ts';
import { judge } from '../src/page/gate.ts';
import { createPainter } from '../src/page/painter.ts';
import { readPage } from '../src/page/reader.ts';
import { race, summary } from './measure.ts';

declare global {
  var bench: typeof import('./in-page.ts');
}

const { signal } = new AbortController();

/** No pauses: in them the page does its own work. */
const WHOLE = Number.POSITIVE_INFINITY;

async function readBlocks(titles: readonly string[]) {
  const { blocks } = await readPage(document, titles, signal, WHOLE);
  return { blocks, map: new ArticleMap(blocks) };
}

/** Milliseconds until a page just opened has drawn itself. */
const SETTLING = 400;

/** Milliseconds of the main thread that the first reading in this page takes: gate, text and map by us, and Readability on a clone. */
export async function read(oursFirst: boolean) {
  const times = { ours: 0, theirs: 0, outcome: '' };
  const ours = async () => {
    const start = performance.now();
    const { outcome, facts } = await judge(document, signal, WHOLE);
    if (outcome === 'article') await readBlocks(facts.titles);
    times.ours = performance.now() - start;
    times.outcome = outcome;
  };
  const theirs = () => {
    const clone = document.cloneNode(true) as Document;
    const start = performance.now();
    new Readability(clone).parse();
    times.theirs = performance.now() - start;
  };
  await new Promise((wake) => setTimeout(wake, SETTLING));
  if (!oursFirst) theirs();
  await ours();
  if (oursFirst) theirs();
  return times;
}

/** Times of painting so many words of the article: registering them, and with the style and layout that follow. */
export async function paint(count: number, runs: number) {
  const article = document.querySelector('main article')!;
  const asServed = article.innerHTML;
  const painter = createPainter(document);
  let marks = await places(article, count);
  const ours = () => {
    const painted = marks.spans.map((span) => ({ category: 'unnamed' as const, range: marks.map.rangeOf(span)! }));
    painter.paint(painted);
  };
  const theirs = () => new Mark(article).markRanges(marks.offsets);
  const draw = () => document.body.offsetHeight + getComputedStyle(document.body).color.length;
  return race(
    {
      ours,
      theirs,
      oursDrawn: () => [ours(), draw()],
      theirsDrawn: () => [theirs(), draw()],
    },
    runs,
    2,
    async () => {
      const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const done = Math.max(painted, article.querySelectorAll('mark').length);
      if (done < count) throw new Error(`${done} of ${count} marks were made.`);
      painter.clear();
      article.innerHTML = asServed;
      marks = await places(article, count);
      draw();
    },
  );
}

/** Words of the article evenly apart: as spans of the text read, and as offsets in the text of the element as mark.js counts it. */
async function places(article: Element, count: number) {
  const { blocks, map } = await readBlocks([]);
  const offsetOf = new Map<Node, number>();
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), at = 0; node; node = walker.nextNode()) {
    offsetOf.set(node, at);
    at += (node as Text).length;
  }
  const words: { start: number; end: number; exact: string }[] = [];
  let start = 0;
  for (const { text } of blocks) {
    for (const { index, 0: exact } of text.matchAll(/\p{L}{4,}/gu))
      words.push({ start: start + index, end: start + index + exact.length, exact });
    start += text.length + BLOCK_SEPARATOR.length;
  }
  const spans = words.filter((_, index) => index % Math.floor(words.length / count) === 0).slice(0, count);
  const offsets = spans.map((span) => {
    const { startContainer, startOffset } = map.rangeOf(span)!;
    return { start: offsetOf.get(startContainer)! + startOffset, length: span.exact.length };
  });
  return { map, spans, offsets };
}

/** Times of analysing an English text, warm. */
export async function analyse(text: string, runs: number) {
  const { ours } = await race({ ours: () => analyseText(text, packFor('en')!) }, runs, 40);
  return ours;
}

/** Times of reading and analysing the page whole, and of doing so again each time that a paragraph was added at the article's top. */
export async function follow(runs: number, words: number) {
  const whole: number[] = [];
  const again: number[] = [];
  const top = document.querySelector('main article p')!;
  const look = async ({ analyse }: ReturnType<typeof createAnalyser>) => {
    const start = performance.now();
    const { facts } = await judge(document, signal, WHOLE);
    const { blocks } = await readBlocks(facts.titles);
    const answer = analyse({ blocks: blocks.map(({ text }) => text), hint: 'en' });
    const time = performance.now() - start;
    if (answer.outcome !== 'analysed' || answer.analysis.words < words) throw new Error('Less was analysed than the article.');
    return time;
  };
  for (let run = 0; run < runs; run++) {
    const analyser = createAnalyser();
    whole.push(await look(analyser));
    const added = document.createElement('p');
    added.textContent = `The ferry number ${run} left Tolby at noon, officials said, with some 40 people on board.`;
    top.before(added);
    again.push(await look(analyser));
  }
  return { whole: summary(whole), again: summary(again) };
}
