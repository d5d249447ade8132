import type { Cases } from '../../pack.ts';

/** Every case of French. */
export const frCases: Cases[] = [];
