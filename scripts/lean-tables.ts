import type { Plugin } from 'vitest/config';

/** Space that the tables of a language pack have for their readers: indentation, and after the comma that ends an entry; not around a comma that a pattern looks for. */
const SPACE_FOR_READERS = /(?<=\n)[ \t]+|(?<=\S,)\s+/g;

/** Takes that space out of the language packs: two kilobytes of the compressed background. */
export function leanTables(): Plugin {
  return {
    name: 'lean-tables',
    transform(code, id) {
      return id.includes('/src/analysis/languages/') ? { code: withoutSpace(code), map: null } : undefined;
    },
  };
}

export const withoutSpace = (code: string): string => code.replace(SPACE_FOR_READERS, '');
