import type { Example } from './example.ts';

export const wilayah: Example<'wilayah'>[] = [];
