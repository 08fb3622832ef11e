import type { Example } from './example.ts';

export const monografi: Example<'monografi'>[] = [];
