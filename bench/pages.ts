// Pages of our own for the benchmark, made of a sample: a news site's page around as many paragraphs as wanted.
import { readFileSync } from 'node:fs';

const SAMPLE = 'samples/en-ferry.html';
const BODY = /(<h1>).*?(<\/h1>.*?<\/figure>).*?(?=<section class="comments")/s;

/** A page of news with an article (headline first, a paragraph a line) among as many teasers as news sites have. */
export function articlePage(text: string, script = ''): string {
  const [headline = '', ...paragraphs] = text.split('\n');
  const body = paragraphs.map((paragraph) => `<p>${asText(paragraph)}</p>`).join('\n');
  const html = readFileSync(SAMPLE, 'utf8');
  if (!BODY.test(html)) throw new Error(`${SAMPLE} is not written as the benchmark reads it.`);
  return html
    .replace(BODY, (_, open: string, between: string) => `${open}${asText(headline)}${between}\n${body}\n`)
    .replace('</head>', () => `<script>${script}</script></head>`)
    .replace('</main>', () => `</main>${teasers(150)}`);
}

/** The first page of a site, with nothing but teasers. */
export function homePage(): string {
  const html = readFileSync(SAMPLE, 'utf8');
  return html
    .replace(/<meta property="(?:og|article):.*?>|<meta name="author".*?>|<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<main>.*<\/main>/s, () => `<main>${teasers(300)}</main>`);
}

function teasers(count: number): string {
  const teaser = (index: number) =>
    `<div class="teaser"><h3><a href="#story-${index}">The council of Tolby votes on pier number ${index}</a></h3><p>Work may begin in spring, and the boats will have to wait until then.</p><span>${index} min</span></div>`;
  return `<section class="teasers">${Array.from({ length: count }, (_, index) => teaser(index + 1)).join('')}</section>`;
}

const asText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
