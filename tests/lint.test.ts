// The linter refuses what no part of the extension may do.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const REFUSED = [
  'element.innerHTML = text',
  'element.insertAdjacentHTML("beforeend", text)',
  'element.setHTMLUnsafe(text)',
  'new DOMParser()',
  'fetch(text)',
  'new WebSocket(text)',
  'navigator.sendBeacon(text)',
  'new Image()',
  'new Worker(text)',
  "import('https://x.example/x.js')",
  'import(text)',
  'eval(text)',
  'new Function(text)',
  'setTimeout("x()")',
  'chrome.runtime.id',
];

/** The numbers of the lines of a file in src/page of which the project's linter says that they are wrong. */
function refusedLines(code: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'selon-lint-'));
  try {
    for (const path of ['biome.json', '.gitignore', 'package.json', 'scripts/lint']) cpSync(path, join(folder, path), { recursive: true });
    mkdirSync(join(folder, 'src/page'), { recursive: true });
    writeFileSync(join(folder, 'src/page/planted.ts'), code);
    const biome = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=github', '--max-diagnostics=none', 'src'];
    const { stdout } = spawnSync(process.execPath, biome, { cwd: folder, encoding: 'utf8' });
    const lines = Array.from(stdout.matchAll(/^::error .*?\bline=(\d+)/gm), ([, line]) => Number(line));
    return [...new Set(lines)].sort((a, b) => a - b);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('refuses to parse HTML, to send, to load and to make code of text', () => {
  expect(refusedLines("export const number = () => import('./x.ts');\n")).toEqual([]);
  expect(refusedLines(`${REFUSED.join(';\n')};\n`)).toEqual(REFUSED.map((_, index) => index + 1));
});
