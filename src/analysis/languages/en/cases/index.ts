import type { Cases } from '../../pack.ts';

export const enCases: Cases[] = [];
