import type { Example } from './example.ts';

export const galeri: Example<'galeri'>[] = [];
