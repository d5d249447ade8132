import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { pageSaying, profiledPage } from '../../tests/profiled-page.ts';
import { UI_LANGUAGES } from '../messages/catalogue.ts';
import { messagesFor } from '../messages/messages.ts';
import { countForSummary, summarise } from '../messages/summary.ts';
import { toMarkdown } from './markdown.ts';
import { linked, plain } from './markdown-text.ts';

/** Two renderers that let through whatever there is, and make links of bare addresses. */
const RENDERERS: [string, (text: string) => string][] = [
  ['markdown-it', (text) => markdownIt({ html: true, linkify: true }).render(text)],
  ['marked', (text) => marked.parse(text, { async: false, gfm: true })],
];
const HOSTILE = [
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<https://evil.example>',
  'https://evil.example/path',
  'www.evil.example',
  'HTTP://EVIL.EXAMPLE',
  'evil.com/path and //evil.com',
  'mailto:a@evil.example and b@evil.example',
  '**bold** __bold__ *it* _it_ ~~gone~~ `code`',
  '\n# head\n\n- item\n\n---\n\n> quote\n\n    code\n\n```\nfence\n',
  '&lt;b&gt; &#60; &amp;',
  '| a | b |\n|---|---|\n| c | d |',
  '[ref]: https://evil.example',
  '\\[x](https://evil.example)',
  'title\n===',
];

const decode = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe.each(RENDERERS)('words of the page, rendered by %s', (_, render) => {
  const shown = (words: string) => render(`before ${plain(words)} after`).trim();

  it.each(HOSTILE)('are text and nothing else: %j', (words) => {
    const html = shown(words);
    expect(html).toMatch(/^<p>[^<>]*<\/p>$/);
    expect(decode(html)).toBe(`<p>before ${words.replace(/\s+/g, ' ').trim()} after</p>`);
  });

  it('are text and nothing else, whatever they are', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '*',
      '_',
      '`',
      '\\',
      '!',
      '|',
      '~',
      '&',
      '#',
      ':',
      '//',
      'http',
      'www.',
      '@',
      ' ',
      'a',
      'b.com',
      '\n',
      '-',
      '1.',
      '=',
      '"',
      ';',
      'x3c',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        expect(shown(words.join(''))).toMatch(/^<p>[^<>]*<\/p>$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('form nothing in a whole profile', () => {
    const clean = render(toMarkdown(pageSaying('words'), messagesFor('en')));
    const tags = (html: string) => html.match(/<\/?\w+/g);
    for (const words of HOSTILE) expect(tags(render(toMarkdown(pageSaying(words), messagesFor('en'))))).toEqual(tags(clean));
  });
});

describe('an address', () => {
  it('links to itself where it is one of the web', () => {
    expect(linked('https://news.example/a?b=1&c=2')).toBe('<https://news.example/a?b=1&c=2>');
    expect(linked('https://news.example/a b<c>')).toBe('<https://news.example/a%20b%3Cc%3E>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not one', ''])('is no link otherwise: %j', (address) => {
    for (const [, render] of RENDERERS) expect(render(`x ${linked(address)}`)).not.toContain('<a');
  });
});

describe.each(UI_LANGUAGES)('a profile in %s as Markdown', (language) => {
  const page = profiledPage(language);
  const messages = messagesFor(language);
  const text = toMarkdown(page, messages);

  it('tells the page, the plain sentence, the passages with their why, the checks and the limits', () => {
    const { title, url } = page.reading;
    expect(text.startsWith(`# ${plain(title)}\n\n<${url}>\n\n`)).toBe(true);
    expect(text).toContain(summarise(countForSummary(page.reading), messages));
    expect(text).toContain('2026');
    for (const { exact } of [...page.reading.sources, ...page.reading.figures]) expect(text).toContain(plain(exact));
    for (const key of ['export.checks', 'export.limits', 'panel.read.claim'] as const) expect(text).toContain(messages.t(key));
    expect(text).not.toMatch(/\{[a-z]+\}|undefined|NaN/);
    for (const { id } of page.reading.profile.checks) if (id.includes('-')) expect(text).not.toContain(id);
  });

  it('lists what the reader took off no more, and says so', () => {
    const without = toMarkdown({ ...page, dismissed: [0] }, messages);
    expect(without.split('\n- ').length).toBe(text.split('\n- ').length - 1);
    expect(without).toContain(messages.t('export.dismissed', { count: 1 }));
  });
});
