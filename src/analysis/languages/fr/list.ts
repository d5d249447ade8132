import { nounForms } from './noun-forms.ts';

/** The entries of comma-separated tables; line breaks count as spaces. */
export function list(...tables: string[]): string[] {
  return tables.flatMap((table) =>
    table
      .split(',')
      .map((entry) => entry.trim().replace(/\s+/g, ' '))
      .filter((entry) => entry !== ''),
  );
}

/** The lines of a table, one entry each: for patterns, whose entries may hold commas. */
export function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every form of the nouns or adjectives of a table (the notation is that of `nounForms`), for lists that are matched as written. */
export function forms(...tables: string[]): string[] {
  return [...new Set(list(...tables).flatMap((lemma) => nounForms(lemma).map(({ form }) => form)))];
}

/** The entries of a table, and beside those with an accented capital the spelling without it: Élysée, Elysée. */
export function names(...tables: string[]): string[] {
  const entries = list(...tables);
  return [...new Set(entries.flatMap((entry) => [entry, bareCapitals(entry)]))];
}

function bareCapitals(entry: string): string {
  return entry.replace(/(?<![\p{L}])[àâçéèêëîïôöûü]/gu, (letter) => letter.normalize('NFD')[0] ?? letter);
}
