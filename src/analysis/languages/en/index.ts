import type { LanguagePack } from '../pack.ts';
import { grammar } from './grammar.ts';
import { lexicon } from './lexicon/index.ts';

/** English, in British and American spelling. */
export const en: LanguagePack = { code: 'en', grammar, lexicon };
