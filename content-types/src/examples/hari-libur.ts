import type { Example } from './example.ts';

export const hariLibur: Example<'hari-libur'>[] = [];
