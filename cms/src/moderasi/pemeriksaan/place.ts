import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../kiriman/row';
import type { Subject, Temuan } from './finding';

/** A page that belongs to no RW, or to one that the kelurahan does not have any more. */
export async function findMissingRw(strapi: Core.Strapi, { row, entry }: Subject): Promise<Temuan[]> {
  if (!Array.isArray(entry.rw) || (row.jenis !== 'kegiatan' && row.jenis !== 'potensi')) return [];
  const numbers = (entry.rw as (number | null)[]).filter((nomor) => nomor !== null);
  if (numbers.length === 0) {
    const pesan = 'RW belum diisi. Halaman ini akan tampil untuk seluruh kelurahan.';
    return [{ kode: 'tanpa_rw', tingkat: row.relawan === null ? 'ringan' : 'berat', jalur: 'rw', pesan }];
  }
  const known = await knownRw(strapi);
  // An office that has not entered its RWs yet is not told about each of them.
  if (known.size === 0) return [];
  return numbers
    .filter((nomor) => !known.has(nomor))
    .map((nomor) => {
      const pesan = `RW ${nomor} tidak ada lagi dalam daftar wilayah. Perbaiki RW-nya di panel sebelum menyetujui.`;
      return { kode: 'rw_tidak_ada', tingkat: 'berat', jalur: 'rw', pesan };
    });
}

async function knownRw(strapi: Core.Strapi): Promise<Set<number>> {
  const rows = rowsOf<{ nomor: number | null }>(strapi, 'api::wilayah.wilayah');
  const found = await rows.findMany({ select: ['nomor'], where: { jenis: 'rw' } });
  return new Set(found.flatMap(({ nomor }) => nomor ?? []));
}
