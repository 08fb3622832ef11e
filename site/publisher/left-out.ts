import { types } from '@moncer/content-types';
import type { Noun } from '@moncer/content-types';
import type { Rejected } from '../src/content/store.ts';
import { addressOf } from './address.ts';
import type { Report } from './content-source.ts';
import { log } from './log.ts';

/** The documents that were left out, as staff read about them. */
export function failuresOf(rejected: readonly Rejected[]): Report['gagal'] {
  return rejected.map(({ jenis, id, slug, problems }) => ({
    jenis,
    id,
    alamat: addressBySlug(jenis, slug),
    alasan: problems.map(({ jalur, pesan }) => (jalur ? `${jalur}: ${pesan}` : pesan)).join(' '),
  }));
}

/** Says of each what is wrong, where, and what helps. */
export function logFailures(rejected: readonly Rejected[]): void {
  for (const { jenis, id, nama, problems } of rejected) {
    const what = problems.map(({ jalur, pesan }) => `\`${jalur}\`: ${pesan}`).join(' ');
    log(
      `${jenis} → ${nama} (${id}): ${what} Left out; correct it in the CMS and publish it again. All others are published.`,
    );
  }
}

function addressBySlug(jenis: string, slug: string | null): string {
  if (slug === null || !Object.hasOwn(types, jenis) || jenis === 'wilayah') return '';
  return addressOf(jenis as Noun, { slug });
}
