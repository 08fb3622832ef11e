import type { Example } from './example.ts';

export const kegiatan: Example<'kegiatan'>[] = [];
