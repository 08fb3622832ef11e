import { types } from '../../content-types';
import type { Subject, Temuan } from './finding';

/** A proposal is read and answered by a person: several at once would accept it unread. */
export function findProposal({ row }: Subject): Temuan[] {
  if (types[row.jenis].publik) return [];
  const pesan = 'Baca usulan ini, lalu jawab pengirimnya.';
  return [{ kode: 'perlu_jawaban', tingkat: 'ringan', jalur: null, pesan }];
}
