/** What forms markup in the middle of a line: emphasis, code, links, pictures, HTML, cells, strikes, mentions. */
const MARKUP = /[\\`*_[\]<>|~#@]/g;
/** What starts an entity, and what bare addresses hold, of which some renderers make links. */
const HIDDEN = /&(?=#|[a-z])|(?<=https?|ftp|mailto|xmpp):|\/(?=\/)|(?<=www)\.|\.(?=\p{L}[\p{L}\p{N}-])/giu;

/** The page's words as they go into a line of Markdown, in one line, and as nothing but text. */
export function plain(words: string): string {
  return oneLine(words).replace(MARKUP, '\\$&').replace(HIDDEN, '\\$&');
}

/** An address as a link to itself; as mere text where it leads to no web page. */
export function linked(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb && !/[\s<>]/.test(url.href) ? `<${url.href}>` : plain(address);
}

/** A table with its columns in line, so that it reads well as mere text too. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** Words to the left, numbers to the right. */
function padded(cell: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length));
  return column === 0 ? cell + space : space + cell;
}

/** Controls and the marks that turn the direction of text would tear what stands around them. */
function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}
