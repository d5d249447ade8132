import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';

export { detectLanguage } from './detect.ts';

/** Every language that Selon reads. A new one is a folder with a pack, and a line here. */
export const PACKS: readonly LanguagePack[] = [en, fr];

/** The pack of a language by its code ("fr", "fr-CA"); undefined where there is none. */
export function packFor(code: string): LanguagePack | undefined {
  const primary = code.toLowerCase().split(/[-_]/)[0];
  return PACKS.find((pack) => pack.code === primary);
}
