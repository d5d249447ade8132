import { PrivateWindowError } from '../../extension/private-window.ts';
import type { Words } from './options.tsx';

/** What is said of a write that failed. */
export function whyNotSaved(error: unknown): Words {
  return ({ t }) => t(error instanceof PrivateWindowError ? 'options.private' : 'options.not-saved');
}
