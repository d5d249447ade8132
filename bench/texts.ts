import { readFileSync } from 'node:fs';

const SAMPLES = { en: 'samples/en-ferry.html', fr: 'samples/fr-barrage.html' } as const;
export type SampleLanguage = keyof typeof SAMPLES;

/** Headline, subheads and paragraphs of a sample article, without its byline, captions and comments. */
export function sampleBlocks(language: SampleLanguage): string[] {
  const html = readFileSync(SAMPLES[language], 'utf8');
  const article = html.slice(html.indexOf('<article>'), html.indexOf('<section class="comments"'));
  const blocks = Array.from(article.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/gs), (match) => match[2]!.replace(/<[^>]+>/g, ''));
  if (blocks.length < 10 || /&\w+;/.test(article)) throw new Error(`${SAMPLES[language]} is not written as the benchmark reads it.`);
  return blocks;
}

/**
 * An article of about so many words, a paragraph a line: the sample over and over, its paragraphs in another order and its figures
 * with other digits each time, so that no text comes back.
 */
export function articleOf(language: SampleLanguage, words: number): string {
  const [headline = '', ...body] = sampleBlocks(language);
  const lines = [headline];
  let count = countWords(headline);
  for (let round = 0; count < words; round++) {
    for (let i = 0; i < body.length && count < words; i++) {
      const line = otherDigits(body[(i * 5 + round) % body.length]!, round);
      lines.push(line);
      count += countWords(line);
    }
  }
  return lines.join('\n');
}

/** Words as white space cuts them. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const otherDigits = (text: string, round: number): string =>
  text.replace(/\d/g, (digit, at: number) => String(((Number(digit) + round * (at + 1) + 8) % 9) + 1));
