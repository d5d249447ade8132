import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Longest texts that the stores take, in characters: Chrome's name and summary, as they stand in `_locales`. */
const LONGEST = { name: 75, description: 132 };
/** Width and height of the pictures that Chrome's store asks for; Firefox's takes them as well. */
const PICTURE = [1280, 800];

/** What is wrong with what the stores show of a version: CHANGELOG.md, the texts of `_locales` and the folder `store`. */
export function listingProblems(version: string, root = '.'): string[] {
  return [...changelogProblems(version, root), ...localeProblems(root), ...storeProblems(root)];
}

function changelogProblems(version: string, root: string): string[] {
  const [, newest] = /^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
  return newest === version ? [] : [`CHANGELOG.md begins with ${newest ?? 'no version'}, package.json says ${version}`];
}

function localesOf(root: string): string[] {
  return readdirSync(join(root, 'public', '_locales')).sort();
}

function localeProblems(root: string): string[] {
  return localesOf(root).flatMap((locale) => {
    const file = join('public', '_locales', locale, 'messages.json');
    const messages = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, { message: string } | undefined>;
    return Object.entries(LONGEST).flatMap(([key, longest]) => {
      const length = messages[key]?.message.length ?? 0;
      if (length === 0) return [`${file} has no "${key}"`];
      return length > longest ? [`"${key}" of ${file} has ${length} characters, of ${longest} that the stores take`] : [];
    });
  });
}

function storeProblems(root: string): string[] {
  return localesOf(root).flatMap((locale) => {
    const folder = join(root, 'store', locale);
    if (!existsSync(join(folder, 'description.md'))) return [`store/${locale}/description.md is missing`];
    const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'));
    if (pictures.length === 0) return [`store/${locale} has no picture`];
    return pictures.flatMap((file) => {
      const [width, height] = sizeOf(readFileSync(join(folder, file)));
      const isRight = width === PICTURE[0] && height === PICTURE[1];
      return isRight ? [] : [`store/${locale}/${file} is ${width} × ${height}, not ${PICTURE.join(' × ')}`];
    });
  });
}

/** Width and height of a PNG, in pixels. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
