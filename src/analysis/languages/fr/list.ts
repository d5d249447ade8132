import { list } from '../shared/list.ts';
import { nounForms } from './noun-forms.ts';

/** Every form of the nouns or adjectives of a table (the notation is that of `nounForms`), for lists that are matched as written. */
export function forms(...tables: string[]): string[] {
  return [...new Set(list(...tables).flatMap((lemma) => nounForms(lemma).map(({ form }) => form)))];
}
