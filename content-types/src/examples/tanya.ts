import type { Example } from './example.ts';

export const tanya: Example<'tanya'>[] = [];
