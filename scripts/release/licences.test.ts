import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf, packagesOf } from './licences.ts';

function makePackage(manifest: object, licence?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  if (licence !== undefined) writeFileSync(join(folder, 'LICENCE.md'), licence);
  return folder;
}

describe('packagesOf', () => {
  it('names each package once, by the innermost folder', () => {
    expect(
      packagesOf([
        '/home/src/main.ts',
        '/home/node_modules/plain/lib/a.js',
        '/home/node_modules/plain/lib/b.js?commonjs',
        '\0/home/node_modules/@scope/one/index.js',
        '/home/node_modules/plain/node_modules/inner/index.js',
      ]),
    ).toEqual(['/home/node_modules/@scope/one', '/home/node_modules/plain', '/home/node_modules/plain/node_modules/inner']);
  });
});

describe('licencesOf', () => {
  it('gives the text of each licence, or the author where there is none', () => {
    const text = licencesOf([
      makePackage({ name: 'first', version: '1.0.0', license: 'MIT' }, 'Permission is granted\r\nto all.\n'),
      makePackage({ name: 'second', version: '2.0.0', license: 'ISC', author: { name: 'A. Hand' }, homepage: 'second.example' }),
    ]);
    expect(text).toContain('first 1.0.0 (MIT)\n\nPermission is granted\nto all.\n');
    expect(text).toContain('second 2.0.0 (ISC)\n\nCopyright A. Hand\nsecond.example\n');
  });

  it('refuses a licence that may not be part of the extension', () => {
    expect(() => licencesOf([makePackage({ name: 'closed', version: '1.0.0', license: 'UNLICENSED' }, 'No.')])).toThrow(
      /closed is under "UNLICENSED"/,
    );
    expect(() => licencesOf([makePackage({ name: 'silent', version: '1.0.0' }, 'What?')])).toThrow(/silent is under "undefined"/);
  });
});
