import type { Example } from './example.ts';

export const direktori: Example<'direktori'>[] = [];
