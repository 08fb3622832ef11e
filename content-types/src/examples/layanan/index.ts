import type { Example } from '../example.ts';

export const layanan: Example<'layanan'>[] = [];
