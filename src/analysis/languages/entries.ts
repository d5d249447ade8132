import type { LanguagePack } from './pack.ts';

/** A list of words or patterns in a pack. */
export interface EntryList {
  /** Where it stands: "nouns.role", "verbs.say.lemmas". */
  path: string;
  entries: string[];
}

/** Every list of words or patterns in a pack's lexicon. */
export function entryLists(pack: LanguagePack): EntryList[] {
  // The frames of verb classes are names of ours, not words of the language.
  return lists(pack.lexicon, '').filter(({ path }) => !path.endsWith('.frames'));
}

function lists(value: unknown, path: string): EntryList[] {
  if (value === null || typeof value !== 'object') return [];
  const below = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (!Array.isArray(value)) {
    const table = Object.entries(value);
    const isTable = table.length > 0 && table.every(([, number]) => typeof number === 'number');
    return isTable ? [{ path, entries: Object.keys(value) }] : table.flatMap(([key, entry]) => lists(entry, below(key)));
  }
  if (value.every((entry) => typeof entry === 'string')) return [{ path, entries: value }];
  const patterns = value.flatMap((entry) => (typeof entry?.pattern === 'string' ? [entry.pattern as string] : []));
  return patterns.length > 0 ? [{ path, entries: patterns }] : value.flatMap((entry, i) => lists(entry, below(entry?.id ?? i)));
}
