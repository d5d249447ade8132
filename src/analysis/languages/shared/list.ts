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

/** The entries of tables of names, and beside those with an accented capital the spelling without it: Élysée, Elysée. */
export function spellings(...tables: string[]): string[] {
  return [
    ...new Set(list(...tables).flatMap((entry) => [entry, entry.replace(ACCENTED_CAPITAL, (letter) => letter.normalize('NFD').charAt(0))])),
  ];
}

const ACCENTED_CAPITAL = /(?<!\p{L})[àâçéèêëîïôöûü]/gu;

/** The entries of a table "word value", as numbers. */
export function values(table: string): Record<string, number> {
  return Object.fromEntries(
    list(table).map((entry) => {
      const space = entry.lastIndexOf(' ');
      return [entry.slice(0, space), Number(entry.slice(space + 1))];
    }),
  );
}
