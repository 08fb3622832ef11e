import type { Example } from './example.ts';
import { jabatan } from './struktur/jabatan.ts';
import { lembaga } from './struktur/lembaga.ts';

/** Posts of the office and institutions beside it, as far as sources name them. */
export const struktur: Example<'struktur'>[] = [...jabatan, ...lembaga];
