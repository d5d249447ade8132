import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, paragraphs, showPage } from '../../tests/pages/test-page.ts';
import type { Figure, Span } from '../analysis/types.ts';
import { ArticleMap } from './article-map.ts';
import { withLinks } from './link-of.ts';
import { readPage } from './reader.ts';

afterEach(leavePage);

const TITLE = 'Harbour council votes on ferry line';
const AROUND = ' counted in the harbour, said the port office after a long night of talks at the quay.';

/** The map of an article with this paragraph, and the span of words in it. */
async function read(paragraph: string): Promise<{ map: ArticleMap; spanOf: (exact: string) => Span }> {
  showPage({ body: `<main><h1>${TITLE}</h1><div><p>${paragraph}${AROUND}</p>${paragraphs(6)}</div></main>` });
  const { blocks } = await readPage(document, [TITLE], new AbortController().signal);
  const text = blocks.map((block) => block.text).join('\n\n');
  return {
    map: new ArticleMap(blocks),
    spanOf: (exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact }),
  };
}

describe('the link on words', () => {
  it.each([
    [
      'a link on the words',
      '<a href="https://stats.example/ferries?y=1"><b>43 000</b> passengers</a>',
      'https://stats.example/ferries?y=1',
    ],
    ['a link on some of them', '43 000 <a href="//stats.example/a">passengers</a>', `${location.protocol}//stats.example/a`],
    ['a link to the same site', '<a href="/topic">43 000 passengers</a>', `${location.origin}/topic`],
    ['no link', '43 000 passengers', undefined],
    ['a link beside them', '43 000 passengers <a href="https://stats.example/">were</a>', undefined],
    ['a place in the page', '<a href="#notes">43 000 passengers</a>', undefined],
    ['a script', '<a href="javascript:alert(1)">43 000 passengers</a>', undefined],
    ['no address', '<a href="https://">43 000 passengers</a>', undefined],
    ['a name only', '<a name="x">43 000 passengers</a>', undefined],
  ])('tells of %s', async (_, html, expected) => {
    const { map, spanOf } = await read(html);
    expect(map.linkOf(spanOf('43 000 passengers'))).toBe(expected);
  });

  it('goes with a figure that stands in it, else with one whose source does', async () => {
    const { map, spanOf } = await read(
      '<a href="https://stats.example/">43 000 passengers</a> and 12 ships, as <a href="https://port.example/">the yearbook</a> has it, and 9 trains were',
    );
    const figure = (exact: string, source?: string): Figure => ({
      ...spanOf(exact),
      status: 'attributed',
      certainty: 'clear',
      explanation: { rule: 'test', because: [] },
      ...(source !== undefined && { source: spanOf(source) }),
    });
    const figures = [figure('43 000 passengers', 'the yearbook'), figure('12 ships', 'the yearbook'), figure('9 trains')];
    expect(withLinks(figures, map).map(({ link }) => link)).toEqual(['https://stats.example/', 'https://port.example/', undefined]);
  });
});
