import { toRange } from 'dom-anchor-text-quote';
import { expect, it } from 'vitest';
import english from '../../samples/en-ferry.html?raw';
import french from '../../samples/fr-barrage.html?raw';
import { analyse } from '../../src/analysis/analyse.ts';
import { BLOCK_SEPARATOR } from '../../src/analysis/block-separator.ts';
import { listFindings } from '../../src/analysis/findings.ts';
import { packFor } from '../../src/analysis/languages/index.ts';
import { toAnnotations } from '../../src/export/annotations.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { ArticleMap } from '../../src/page/article-map.ts';
import { readPage } from '../../src/page/reader.ts';

interface Annotation {
  target: { selector: [{ exact: string; prefix?: string; suffix?: string }, { start: number }] };
}

it.each([
  ['en', english],
  ['fr', french],
] as const)('an annotation library finds every passage again in a page in %s, where Selon found it', async (language, html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.children);
  const { blocks } = await readPage(document, [page.title], new AbortController().signal);
  const text = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const analysis = analyse(text, packFor(language)!);
  const reading = { ...analysis, state: 'article' as const, url: 'https://news.example/', title: page.title, blocks: blocks.length };
  const exported = JSON.parse(
    await toAnnotations({ reading, text, dismissed: [], date: new Date(), version: '1' }, messagesFor(language)),
  ) as { first: { items: Annotation[] } };

  const findings = listFindings(analysis);
  const map = new ArticleMap(blocks);
  const { items } = exported.first;
  expect(items).toHaveLength(findings.length);
  expect(items.length).toBeGreaterThan(20);
  const placeOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEnd(startContainer, startOffset);
    const start = range.toString().length;
    range.setEnd(endContainer, endOffset);
    return [start, range.toString().length];
  };
  for (const [index, { target }] of items.entries()) {
    const [quote, position] = target.selector;
    const found = toRange(document.body, quote, { hint: position.start });
    expect(found?.toString()).toBe(quote.exact);
    expect(placeOf(found!), quote.exact).toEqual(placeOf(map.rangeOf(findings[index]!.finding)!));
  }
});
