import type { Category } from '../../analysis/findings.ts';

/** How each category is drawn, in bars, legends and lists as in the page: the line tells them apart without its colour. */
export const LINES: Readonly<Record<Category, 'dotted' | 'wavy' | 'dashed' | 'dotted-dashed' | 'solid'>> = {
  unnamed: 'dotted',
  clause: 'dotted',
  vague: 'wavy',
  hearsay: 'wavy',
  unattributed: 'dashed',
  anonymous: 'dotted-dashed',
  protected: 'solid',
  document: 'solid',
  institution: 'solid',
  named: 'solid',
  'sourced-elsewhere': 'solid',
  attributed: 'solid',
};
