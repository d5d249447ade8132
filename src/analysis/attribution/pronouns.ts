import type { Block } from '../text/block.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Carried } from './attribution.ts';
import { describe } from './describe.ts';
import type { Head } from './description.ts';
import { rangeOf } from './scopes.ts';
import { mainSubject } from './subjects.ts';
import { isMark } from './word-use.ts';

const PERSONS: ReadonlySet<Head> = new Set(['person-name', 'office', 'spokesperson']);
const BODIES: ReadonlySet<Head> = new Set(['body', 'body-name', 'group', 'outlet', 'unknown-name']);

/** "she" or "it": what a pronoun can only stand for; undefined where it may be either. */
export function standsFor({ words, pack }: Block, pronoun: number): Carried['standsFor'] {
  const { norm } = words[pronoun]!;
  if (pack.pack.grammar.thingPronouns?.includes(norm)) return 'thing';
  return pack.pack.grammar.thingPronouns && pack.personPronouns.has(norm) ? 'person' : undefined;
}

/** "The airline will cut 3,000 jobs, it announced": whom a pronoun after a clause stands for, if that is the clause's subject. */
export function antecedentOf(block: Block, pronoun: number, sentence: TokenRange): Carried['antecedent'] {
  const comma = pronoun - 1;
  if (!isMark(block.words[comma], ',') || block.quotationOf[comma]! >= 0) return undefined;
  const subject = mainSubject(block, comma, sentence.from);
  const [part, ...others] = subject?.kind === 'phrase' ? subject.parts : [];
  if (!part || others.length > 0) return undefined;
  const description = describe(block, part);
  const heads = block.pack.personPronouns.has(block.words[pronoun]!.norm) ? PERSONS : BODIES;
  if (!heads.has(description.head) || (description.plural && description.head === 'body')) return undefined;
  return { ...rangeOf(block, part.from, part.to), description };
}
