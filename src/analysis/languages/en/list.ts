import { list } from '../shared/list.ts';
import { nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';

/** Singulars and plurals of the nouns of tables, for lists that are matched as written. */
export function forms(...tables: string[]): string[] {
  return [...new Set(list(...tables).flatMap((noun) => nounForms(noun).map(({ form }) => form)))];
}

/** Every form of the verbs of tables. */
export function conjugated(...tables: string[]): string[] {
  return [...new Set(list(...tables).flatMap((verb) => verbForms(verb).map(({ form }) => form)))];
}
