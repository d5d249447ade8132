/** The entries of a comma-separated table; line breaks count as spaces. */
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
