import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from './zip.ts';

function makeFolder(written: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  mkdirSync(join(folder, 'in'));
  for (const [path, text] of [
    ['in/b.txt', 'bé'],
    ['a.txt', 'a'],
  ] as const) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), written, written);
  }
  return folder;
}

it('gives the same bytes whatever the order and the dates of the files', () => {
  const first = zip(makeFolder(new Date('2020-01-01')), ['a.txt', 'in/b.txt']);
  const second = zip(makeFolder(new Date('2026-06-01')), ['in/b.txt', 'a.txt']);
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Object.entries(unzipSync(first)).map(([path, data]) => [path, strFromU8(data)])).toEqual([
    ['a.txt', 'a'],
    ['in/b.txt', 'bé'],
  ]);
});
