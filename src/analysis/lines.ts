import type { Category } from './findings.ts';

/** The families of findings that are drawn alike: sources that are not named, nobody in particular, figures without a source, all that is sourced. */
export const LINES = ['unnamed', 'vague', 'figure', 'sourced'] as const;
export type Line = (typeof LINES)[number];

/** How a line can be drawn, by the names that CSS has for it. */
export const LINE_STYLES = ['dotted', 'wavy', 'dashed', 'solid', 'double'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** The style of each family unless the reader chooses otherwise. */
export const DEFAULT_LINES: Readonly<Record<Line, LineStyle>> = { unnamed: 'dotted', vague: 'wavy', figure: 'dashed', sourced: 'solid' };

/** The lines of each category. A figure from an anonymous source wears both. */
export const LINES_OF: Readonly<Record<Category, readonly [Line, ...Line[]]>> = {
  unnamed: ['unnamed'],
  clause: ['unnamed'],
  vague: ['vague'],
  hearsay: ['vague'],
  unattributed: ['figure'],
  anonymous: ['figure', 'unnamed'],
  protected: ['sourced'],
  'sourced-elsewhere': ['sourced'],
  attributed: ['sourced'],
  named: ['sourced'],
  institution: ['sourced'],
  document: ['sourced'],
};
