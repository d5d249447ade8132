// The texts of the gold sets and the corpus belong to their publishers: none of their sentences may stand in this project.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { requireShared } from './files.ts';

/** So many words in a row are no formula of the language any more, but somebody's sentence. */
const RUN = 8;

const WRITTEN = /\.(tsx?|mjs|css|html|json|md)$/;

/** What nobody of the project wrote. */
const MADE_ELSEWHERE = new Set(['package-lock.json', 'LICENSE']);

/** Every run of words of a text, in lower case, elided and hyphenated words being one. */
function runsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu);
  return (words ?? []).flatMap((_, at, all) => (at + RUN <= all.length ? [all.slice(at, at + RUN).join(' ')] : []));
}

function publishedTexts(): string[] {
  const shared = requireShared();
  const gold = ['dev', 'check'].flatMap((set) => {
    const folder = join(shared, 'gold', set);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  });
  const corpus = ['en', 'fr'].flatMap((language) =>
    readFileSync(join(shared, 'corpus', `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  return [...gold, ...corpus];
}

it('holds no sentence of the texts that it is measured on', () => {
  const published = new Set(publishedTexts().flatMap(runsOf));
  expect(published.size).toBeGreaterThan(100_000);

  const root = join(import.meta.dirname, '../..');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const taken = files
    .filter((file) => WRITTEN.test(file) && !MADE_ELSEWHERE.has(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .replaceAll(/\[\[|\]\]/g, '')
        .split('\n')
        .flatMap((line, at) =>
          runsOf(line)
            .filter((run) => published.has(run))
            .slice(0, 1)
            .map((run) => `${file}:${at + 1}: ${run}`),
        ),
    );
  expect(taken).toEqual([]);
});
