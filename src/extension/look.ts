import type { ReadingState } from '../analysis/reading.ts';

/** How the extension's button looks: marks are shown, they could be and are not, or there is no article. The last until a page reports. */
export type Look = 'on' | 'off' | 'idle';

export function lookOf({ state, shown }: { state: ReadingState; shown: boolean }): Look {
  if (state === 'off-for-site') return 'off';
  if (state !== 'article') return 'idle';
  return shown ? 'on' : 'off';
}
