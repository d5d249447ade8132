import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './mutate.ts';

/** The project's own samples, as articles. */
export function sampleArticles(): Article[] {
  return readdirSync('samples')
    .filter((file) => /^(?:en|fr)-.*\.html$/.test(file))
    .map((file) => ({
      language: file.startsWith('fr') ? 'fr' : 'en',
      blocks: Array.from(
        readFileSync(join('samples', file), 'utf8').matchAll(/<(?:p|h1|h2|li)\b[^>]*>(.*?)<\/(?:p|h1|h2|li)>/g),
        ([, html]) => html!.replace(/<[^>]+>/g, ''),
      ),
    }));
}

/** The articles of a folder of JSON lines by language, where it is there. */
export function corpusArticles(folder: string): Article[] {
  return (['en', 'fr'] as const)
    .filter((language) => existsSync(join(folder, `${language}.jsonl`)))
    .flatMap((language) =>
      readFileSync(join(folder, `${language}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ language, blocks: (JSON.parse(line) as { text: string }).text.split(/[\n\r]+/).filter(Boolean) })),
    );
}
