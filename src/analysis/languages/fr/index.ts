import type { LanguagePack } from '../pack.ts';
import { grammar } from './grammar.ts';
import { lexicon } from './lexicon/index.ts';

/** French. */
export const fr: LanguagePack = { code: 'fr', grammar, lexicon };
