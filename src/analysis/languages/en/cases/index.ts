import type { Cases } from '../../pack.ts';
import { hearsay, unnamed, vague } from './anonymous.ts';
import { clause } from './clauses.ts';
import { hearsayByConstruction, unnamedByConstruction, vagueByConstruction } from './constructions.ts';
import { exemptions } from './exemptions.ts';
import { anonymous, attributed, unattributed } from './figures.ts';
import { named } from './named.ts';
import { document, institution } from './on-record.ts';
import { quantities } from './quantities.ts';

/** Every case of English. */
export const enCases: Cases[] = [
  named,
  institution,
  document,
  unnamed,
  vague,
  hearsay,
  unnamedByConstruction,
  vagueByConstruction,
  hearsayByConstruction,
  clause,
  attributed,
  anonymous,
  unattributed,
  quantities,
  ...exemptions,
];
