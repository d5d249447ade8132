import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, paragraphs, showPage } from '../../tests/pages/test-page.ts';
import { ArticleMap } from './article-map.ts';
import { readPage } from './reader.ts';

afterEach(leavePage);

const TITLE = 'Harbour council votes on ferry line';

async function read(inner: string) {
  showPage({ body: `<main><h1>${TITLE}</h1><div>${inner}${paragraphs(8)}</div></main>` });
  const { blocks } = await readPage(document, [TITLE], new AbortController().signal);
  return { blocks, text: blocks.map((block) => block.text).join('\n\n'), map: new ArticleMap(blocks) };
}

/** What the page's own engine says stands between the bounds that the map gives for some words. */
function inPage(article: Awaited<ReturnType<typeof read>>, words: string): string | undefined {
  const start = article.text.indexOf(words);
  expect(start, `"${words}" in the text`).toBeGreaterThanOrEqual(0);
  const bounds = article.map.rangeOf({ start, end: start + words.length, exact: words });
  if (!bounds) return undefined;
  const range = new Range();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range.toString();
}

describe('the map from text to page', () => {
  it('leads through inline elements, exactly', async () => {
    const article = await read(
      '<p>Two <b>senior <i>port</i></b> officials, speaking <a href="/x">on condition</a> of anonymity, said that the line would close before the winter.</p>',
    );
    expect(inPage(article, 'Two senior port officials')).toBe('Two senior port officials');
    expect(inPage(article, 'port')).toBe('port');
    expect(inPage(article, 'officials, speaking on condition of anonymity')).toBe('officials, speaking on condition of anonymity');
  });

  it('collapses white space as a page shows it, and keeps no-break spaces', async () => {
    const article = await read(
      '<p>\n   The ferry   carried\n\t43&nbsp;000 <b> passengers</b> <i>\n last</i> year, which the port authority calls its best result since the war. </p>',
    );
    expect(article.text).toContain('The ferry carried 43\u00A0000 passengers last year, which');
    expect(inPage(article, 'carried 43\u00A0000 passengers last year')?.replace(/[ \n\t]+/g, ' ')).toBe(
      'carried 43\u00A0000 passengers last year',
    );
    expect(inPage(article, '43\u00A0000')).toBe('43\u00A0000');
    expect(article.text).toMatch(/the war\.\n\n/);
  });

  it('drops soft hyphens from the text and keeps them in the page', async () => {
    const article = await read(
      '<p>An offi&shy;cial of the har&shy;bour authority said the in&shy;ter&shy;na&shy;tional line lost 12&#8203;000 pas&shy;sengers in two years of work on the quay.</p>',
    );
    expect(article.text).toContain('An official of the harbour authority said the international line lost 12000 passengers');
    expect(inPage(article, 'An official of')).toBe('An offi\u00ADcial of');
    expect(inPage(article, 'passengers')).toBe('pas\u00ADsengers');
    expect(inPage(article, 'harbour')).toBe('har\u00ADbour');
  });

  it('takes a line break for a space and two for a new paragraph', async () => {
    const article = await read(
      '<div>The mayor said so<br>in the evening of a long and very windy day at the quay.<br><br>Nobody answered her that night, not even the captain of the port.</div>',
    );
    expect(article.text).toContain('The mayor said so in the evening');
    expect(article.text).toContain('at the quay.\n\nNobody answered');
    expect(inPage(article, 'so in the')).toBe('soin the');
  });

  it('reads a letter set large as part of its word, and leaves out footnote marks', async () => {
    const article = await read(
      '<p><span style="float:left;font-size:3em">T</span>he ferry line lost money<sup><a href="#n1">[3]</a></sup> every year, said the <em>auditors</em> of the county in a report.</p>',
    );
    expect(article.text).toContain('The ferry line lost money every year');
    expect(inPage(article, 'The ferry')).toBe('The ferry');
  });

  it('keeps characters outside the basic plane and combining ones in place', async () => {
    const article = await read(
      '<p>A source 🛳️ near the <b>pre\u0301fet</b> said that 𝟜𝟛 ships would be moved before the end of the month of June.</p>',
    );
    expect(inPage(article, 'pre\u0301fet')).toBe('pre\u0301fet');
    expect(inPage(article, '𝟜𝟛 ships')).toBe('𝟜𝟛 ships');
  });

  it('gives up words that the page has changed since', async () => {
    const article = await read(
      '<p id="changing">Two port officials said that the line would close before the winter, and they gave no reason.</p>',
    );
    expect(inPage(article, 'Two port officials')).toBe('Two port officials');
    document.getElementById('changing')!.firstChild!.nodeValue = 'One port official said that the line would not close before the winter.';
    expect(inPage(article, 'Two port officials')).toBeUndefined();
    document.getElementById('changing')!.remove();
    expect(inPage(article, 'the line would close')).toBeUndefined();
  });
});
