import type { Example } from './example.ts';

export const potensi: Example<'potensi'>[] = [];
