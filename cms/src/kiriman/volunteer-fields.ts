import { types } from '../content-types';
import type { Noun } from '../content-types';

/** What volunteers may write. */
export const volunteerNouns = [
  'kegiatan',
  'potensi',
  'galeri',
  'struktur',
  'usulan',
] as const satisfies readonly Noun[];

export type VolunteerNoun = (typeof volunteerNouns)[number];

/** Fields that the server or the office writes; photos come through uploads. */
const byOffice: ReadonlySet<string> = new Set(['slug', 'mutu_data', 'diverifikasi_pada', 'tinjau_sebelum', 'foto']);

/** Of these nouns volunteers write no more than this; the rest belongs to the office and stays as it is. */
const byVolunteer: Partial<Record<Noun, ReadonlySet<string>>> = {
  galeri: new Set(['judul', 'tanggal', 'keterangan']),
  struktur: new Set(['jabatan', 'pos', 'rw', 'rt', 'pejabat']),
  usulan: new Set(['layanan', 'judul', 'isi', 'rujukan']),
};

/** Whether a field of an entry is never taken from a volunteer. */
export function isForOffice(jenis: Noun, name: string): boolean {
  const own = byVolunteer[jenis];
  return byOffice.has(name) || (own !== undefined && name in types[jenis].fields && !own.has(name));
}
