import type { Example } from './example.ts';

export const profil: Example<'profil'>[] = [];
