import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, paragraphs, prose, showPage } from '../../tests/pages/test-page.ts';
import { judge, signalsOf } from './gate.ts';

afterEach(leavePage);

const TITLE = 'Harbour council votes on ferry line';
const BODY = `<article><h1>${TITLE}</h1>${paragraphs(10)}</article>`;
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const og = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;

async function outcomeOf(head: string, body = BODY): Promise<string> {
  showPage({ title: TITLE, head, body });
  return (await judge(document, new AbortController().signal)).outcome;
}

describe('the gate', () => {
  it.each([
    ['structured data', data({ '@type': 'NewsArticle', headline: TITLE })],
    ['structured data in a graph', data({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['ReportageNewsArticle'], headline: TITLE }] })],
    ['a live report', data({ '@type': 'LiveBlogPosting', liveBlogUpdate: [] })],
    ['Open Graph and a date', og('og:type', 'article') + og('article:published_time', '2024-05-01')],
    ['metas that say value for content', '<meta value="article" name="og:type"><meta name="date" value="2016-12-15">'],
    [
      'date, author and news keywords',
      '<meta name="author" content="A. B."><meta name="date" content="2020-01-01"><meta name="news_keywords" content="ferry">',
    ],
  ])('takes a page for a news article by %s', async (_, head) => {
    expect(await outcomeOf(head)).toBe('article');
  });

  it('takes a page without any declaration for news by its reporting, with date or author', async () => {
    const reported = Array.from({ length: 10 }, (_, index) => `<p>“We were not asked,” one of the captains said. ${prose(index)}</p>`).join(
      '',
    );
    expect(await outcomeOf('', `<h1>${TITLE}</h1>${reported}`)).toBe('article');
  });

  it.each([
    ['long prose that says nothing of itself', '', `<h1>${TITLE}</h1>${paragraphs(14)}`],
    ['a blog post', data({ '@type': 'BlogPosting', headline: TITLE }) + og('og:type', 'article'), `<h1>${TITLE}</h1>${paragraphs(14)}`],
    ['documentation', data({ '@type': 'TechArticle', headline: TITLE }), `<h1>${TITLE}</h1>${paragraphs(14)}`],
  ])('takes %s for readable', async (_, head, body) => {
    expect(await outcomeOf(head, body)).toBe('readable');
  });

  it.each([
    ['a page of a site', og('og:url', 'https://example.org/a'), { home: false, path: '/a' }],
    [
      'another than it shares',
      `${og('og:url', 'https://example.org/')}<link rel="canonical" href="https://example.org/b">`,
      { home: true, path: '/b' },
    ],
    ['a first page, within its site', '<link rel="canonical" href="/">', { home: true, path: '/' }],
    ['a broken address', `${og('og:url', 'https://[')}<link rel="canonical" href="https://[">`, { home: false, path: location.pathname }],
    ['nothing', '', { home: false, path: location.pathname }],
  ])('knows where a page is that says of itself: %s', async (_, head, expected) => {
    showPage({ title: TITLE, head, body: BODY });
    expect((await judge(document, new AbortController().signal)).facts).toMatchObject(expected);
  });

  it('takes prose in a form and in a long figure for such: some pages put all of it there', async () => {
    const news = data({ '@type': 'NewsArticle', headline: TITLE });
    expect(await outcomeOf(news, `<form>${BODY}</form>`)).toBe('article');
    expect(await outcomeOf(news, `<figure>${BODY}</figure>`)).toBe('article');
  });

  const links = Array.from({ length: 50 }, (_, index) => `<article><h2><a href="/${index}">${prose(index)}</a></h2></article>`).join('');
  const posts = Array.from({ length: 20 }, (_, index) => `<article class="message"><div>${prose(index)}</div></article>`).join('');
  it.each([
    ['a page of links', '', `<h1>All of today</h1>${links}`],
    ["a site's first page", og('og:url', 'https://example.org/') + og('og:type', 'website'), BODY],
    ['a forum', data({ '@type': 'DiscussionForumPosting', headline: TITLE }), `<h1>${TITLE}</h1>${posts}`],
    ['a product', og('og:type', 'product'), BODY],
    ['a shop page', data({ '@type': 'Product', name: TITLE }), BODY],
    ['very little text that calls itself news', data({ '@type': 'NewsArticle', headline: TITLE }), `<h1>${TITLE}</h1><p>${prose(1)}</p>`],
    [
      'very little text beside what the reader writes',
      data({ '@type': 'NewsArticle', headline: TITLE }),
      `<h1>${TITLE}</h1><p>${prose(1)}</p><div contenteditable>${paragraphs(10)}</div>`,
    ],
    [
      'very little text beside what the page hides',
      data({ '@type': 'NewsArticle', headline: TITLE }),
      `<h1>${TITLE}</h1><p>${prose(1)}</p><section hidden><div>${paragraphs(10)}</div></section>`,
    ],
    ['an empty page', '', ''],
    [
      'a shopping deal that calls itself news',
      data([
        { '@type': 'NewsArticle', headline: TITLE },
        { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Shopping' }] },
      ]) + og('og:type', 'article'),
      `<h1>${TITLE}</h1>${Array.from({ length: 6 }, (_, index) => `<p>Only €${index}9.99 instead of €${index + 1}99: ${prose(index)}</p>`).join('')}`,
    ],
  ])('takes %s for no article', async (_, head, body) => {
    expect(await outcomeOf(head, body)).toBe('not-an-article');
  });

  it('lets a report on prices pass', async () => {
    const prices = Array.from({ length: 6 }, (_, index) => `<p>A loaf costs €${index}.20 now, the office said. ${prose(index)}</p>`).join(
      '',
    );
    expect(await outcomeOf(data({ '@type': 'NewsArticle', headline: TITLE }), `<h1>${TITLE}</h1>${prices}`)).toBe('article');
  });

  it('tells whose page it is', async () => {
    const news = { '@type': 'NewsArticle', publisher: { name: 'The Tolby Courier' } };
    showPage({ head: data(news) + og('og:site_name', 'Courier') + og('og:url', 'https://tolby-courier.example/ferry'), body: BODY });
    const { facts } = await judge(document, new AbortController().signal);
    expect(facts.outlet).toEqual(['The Tolby Courier', 'Courier', 'tolby-courier.example']);
  });

  it('gives its evidence as data', async () => {
    showPage({ head: og('og:type', 'article') + og('article:published_time', '2024-05-01'), body: BODY });
    const { evidence } = await judge(document, new AbortController().signal);
    expect(evidence).toContainEqual({ id: 'shared-as-article', weight: 2 });
    expect(evidence).toContainEqual({ id: 'dated', weight: 1 });
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
  });

  it.each([
    ['a news article', data({ '@type': 'NewsArticle', headline: TITLE }), BODY, ['declared-news', 'headline', 'prose'], []],
    ['long prose that says nothing of itself', '', `<h1>${TITLE}</h1>${paragraphs(14)}`, ['headline', 'prose'], ['undeclared']],
    ['a blog post', data({ '@type': 'BlogPosting', headline: TITLE }), BODY, ['headline', 'prose'], ['declared-other']],
    ['an empty page, whose prose need not be looked at', '', '', [], ['undeclared']],
    [
      'very little text',
      data({ '@type': 'NewsArticle', headline: TITLE }),
      `<h1>${TITLE}</h1>`,
      ['declared-news', 'headline'],
      ['little-prose'],
    ],
    [
      'a first page of links that calls itself dated news',
      og('og:url', 'https://example.org/') + og('og:type', 'article') + data({ '@type': 'NewsArticle', datePublished: '2024-05-01' }),
      `<h1>All of today</h1>${links}`,
      ['declared-news', 'shared-as-article', 'dated'],
      ['little-prose', 'mostly-links', 'home-page'],
    ],
    [
      'a first page of links, which no prose would make an article',
      og('og:url', 'https://example.org/') + og('og:type', 'article'),
      `<h1>All of today</h1>${links}`,
      ['shared-as-article'],
      ['many-posts', 'home-page'],
    ],
  ])('tells what speaks for and against %s', async (_, head, body, spokeFor, spokeAgainst) => {
    showPage({ title: TITLE, head, body });
    const { evidence } = await judge(document, new AbortController().signal);
    expect(signalsOf(evidence)).toEqual({ for: spokeFor, against: spokeAgainst });
  });

  it.each([
    ['broken', '{"@type": "NewsArticle", "headline": "Harbour'],
    ['with line breaks in strings', '{"@type": "NewsArticle", "headline": "Harbour\n council"}'],
    ['giant', `{"@type": "NewsArticle", "articleBody": "${'word '.repeat(300_000)}"}`],
  ])('reads structured data that is %s', async (_, text) => {
    expect(await outcomeOf(`<script type="application/ld+json">${text}</script>`)).toBe('article');
  });

  it.each([
    ['deeply nested', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['of the wrong types', JSON.stringify({ '@type': { a: 1 }, '@graph': 'x', mainEntity: [null, 4, [[]]], author: 5 })],
    ['null', 'null'],
    ['empty', ''],
  ])('does not fall over structured data that is %s', async (_, text) => {
    expect(await outcomeOf(`<script type="application/ld+json">${text}</script>`, '')).toBe('not-an-article');
  });

  it('does not fall over names that shadow properties', async () => {
    const traps = ['body', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'title', 'URL']
      .map((name) => `<img name="${name}">`)
      .join('');
    const form = '<form id="f"><input name="textContent"><input name="localName"><input name="parentElement"></form>';
    expect(await outcomeOf(data({ '@type': 'NewsArticle', headline: TITLE }), traps + form + BODY)).toBe('article');
  });
});
