import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that may be part of the extension: permissive ones, and the MPL for a library taken as it is. */
const ALLOWED = ['MIT', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  homepage?: string;
}

/** The packages whose modules are among these, each by its folder. Modules of the bundler itself count as packages too. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/').replace(/^\0/, ''));
    if (found?.[1] !== undefined) folders.add(found[1]);
  }
  return [...folders].sort();
}

/**
 * The licences of packages, given by their folders, as one text; where a package carries no text of its licence, its author and home.
 * Throws where a package has a licence that may not be part of the extension.
 */
export function licencesOf(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    if (license === undefined || !ALLOWED.includes(license)) {
      throw new Error(
        `${name} is under "${license}", which is not among ${ALLOWED.join(', ')}: take another package, or allow it with a reason`,
      );
    }
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
    const by = typeof author === 'string' ? author : author?.name;
    const text =
      file === undefined ? [by && `Copyright ${by}`, homepage].filter(Boolean).join('\n') : readFileSync(join(folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
  });
  return `Selon holds code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
