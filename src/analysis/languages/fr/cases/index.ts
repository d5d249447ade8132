import type { Cases } from '../../pack.ts';
import { clause, hearsay, unnamed, vague } from './anonymous-sources.ts';
import { constructions } from './constructions.ts';
import { exemptions } from './exemptions.ts';
import { anonymous, attributed, unattributed } from './figures.ts';
import { document, institution, named } from './on-record.ts';
import { syntax } from './syntax.ts';

/** Every case of French. */
export const frCases: Cases[] = [
  named,
  institution,
  document,
  unnamed,
  vague,
  hearsay,
  clause,
  attributed,
  anonymous,
  unattributed,
  ...constructions,
  ...exemptions,
  ...syntax,
];
