// The order of the layers that biome.json cannot express: inside src/analysis, where what matters is the folder that an import leads to.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Folders of src/analysis and what they must not reach. Tests may reach anything. */
const FORBIDDEN: Record<string, string[]> = {
  text: ['attribution', 'figures', 'profile', 'languages/en', 'languages/fr', 'languages/index.ts'],
  attribution: ['figures', 'profile', 'languages/en', 'languages/fr', 'languages/index.ts'],
  figures: ['profile', 'languages/en', 'languages/fr', 'languages/index.ts'],
  profile: ['languages/en', 'languages/fr', 'languages/index.ts'],
  languages: ['text', 'attribution', 'figures', 'profile', 'analyse.ts'],
};

interface Import {
  /** Path below src/analysis. */
  file: string;
  /** Path below src/analysis, or the name of a package. */
  target: string;
}

function importsOf(folder: string): Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(join(ROOT, folder), path).replaceAll('\\', '/');
      const specifiers = [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^;']*\bfrom '([^']+)'|^import '([^']+)'/gm)].map(
        (match) => (match[1] ?? match[2])!,
      );
      return specifiers.map((specifier) => ({
        file,
        target: specifier.startsWith('.') ? posix.join(dirname(file), specifier) : specifier,
      }));
    });
}

const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

describe('src/analysis', () => {
  const imports = importsOf('src/analysis');

  it.each(Object.entries(FORBIDDEN))('%s reaches none of %j', (folder, forbidden) => {
    const breaches = imports.filter(({ file, target }) => isIn(file, folder) && forbidden.some((place) => isIn(target, place)));
    expect(breaches).toEqual([]);
    expect(imports.some(({ file }) => isIn(file, folder))).toBe(true);
  });

  it('takes one package, and nothing from outside its folder', () => {
    const outside = imports.filter(({ target }) => target.startsWith('..') && !target.includes('/node_modules/compromise/'));
    expect(outside).toEqual([]);
    const packages = imports
      .filter(({ target }) => !target.endsWith('.ts'))
      .map(({ target }) => target.replace(/^.*node_modules\/(\w+)\/.*$/, '$1'));
    expect(new Set(packages)).toEqual(new Set(['compromise']));
  });
});

it('keeps to the folders whose imports biome.json restricts', () => {
  const restricted: string[] = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')).overrides.flatMap(
    (override: { includes: string[] }) => override.includes,
  );
  for (const folder of readdirSync(join(ROOT, 'src'))) expect(restricted).toContain(`src/${folder}/**`);
});
