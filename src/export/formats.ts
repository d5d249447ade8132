import type { Messages } from '../messages/messages.ts';
import { toAnnotations } from './annotations.ts';
import { toCsv } from './csv.ts';
import type { FormatName } from './format-names.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { ProfiledPage } from './profiled-page.ts';

/** A format of export: how it is written, and what a file of it is. */
export interface Format {
  extension: string;
  /** Media type, without its parameters. */
  type: string;
  write(page: ProfiledPage, messages: Messages): string | Promise<string>;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  markdown: { extension: 'md', type: 'text/markdown', write: toMarkdown },
  json: { extension: 'json', type: 'application/json', write: toJson },
  csv: { extension: 'csv', type: 'text/csv', write: toCsv },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: toAnnotations },
};

/** The name of a file for a page: from its title, of characters that every file system takes. */
export function fileNameOf({ reading: { title } }: ProfiledPage, { extension }: Format): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return `selon-${name || 'profile'}.${extension}`;
}
