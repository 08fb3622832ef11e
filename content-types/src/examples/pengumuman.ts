import type { Example } from './example.ts';

export const pengumuman: Example<'pengumuman'>[] = [];
