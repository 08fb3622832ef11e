import type { Example } from './example.ts';

export const struktur: Example<'struktur'>[] = [];
