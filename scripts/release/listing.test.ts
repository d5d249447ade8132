import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { listingProblems } from './listing.ts';

/** The first bytes of a PNG, up to its size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function makeProject(changes: Record<string, string | Buffer | undefined>): string {
  const root = mkdtempSync(join(tmpdir(), 'listing-'));
  const files: typeof changes = {
    'CHANGELOG.md': '# Changelog\n\n## 1.2.0 – 1 May\n\n## 1.1.0\n',
    'public/_locales/en/messages.json': JSON.stringify({ name: { message: 'Name' }, description: { message: 'What it does' } }),
    'store/en/description.md': 'What it does, at length.',
    'store/en/1.png': png(1280, 800),
    ...changes,
  };
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

it('finds nothing wrong with a complete listing', () => {
  expect(listingProblems('1.2.0', makeProject({}))).toEqual([]);
});

it('finds nothing wrong with the listing of this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(listingProblems(version)).toEqual([]);
});

it.each<[string, Record<string, string | Buffer | undefined>, string]>([
  ['another version', { 'CHANGELOG.md': '## 1.1.0\n' }, 'CHANGELOG.md begins with 1.1.0, package.json says 1.2.0'],
  ['no version', { 'CHANGELOG.md': 'Nothing yet.' }, 'CHANGELOG.md begins with no version'],
  [
    'a long summary',
    { 'public/_locales/en/messages.json': JSON.stringify({ name: { message: 'N' }, description: { message: 'x'.repeat(133) } }) },
    'has 133 characters, of 132',
  ],
  ['no name', { 'public/_locales/en/messages.json': JSON.stringify({ description: { message: 'x' } }) }, 'has no "name"'],
  ['no text', { 'store/en/description.md': undefined }, 'store/en/description.md is missing'],
  ['no picture', { 'store/en/1.png': undefined }, 'store/en has no picture'],
  ['a small picture', { 'store/en/1.png': png(640, 400) }, 'store/en/1.png is 640 × 400, not 1280 × 800'],
])('tells of %s', (_, changes, problem) => {
  expect(listingProblems('1.2.0', makeProject(changes))).toEqual([expect.stringContaining(problem)]);
});
