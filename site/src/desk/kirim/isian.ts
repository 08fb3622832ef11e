/** What volunteers write here, by the noun of the content type. */
export type Jenis = 'kegiatan' | 'potensi' | 'galeri' | 'struktur' | 'usulan';

/** The fields of the form, by kind: the names of its controls. */
export const fieldsOf = {
  kegiatan: [
    'jenis', 'judul', 'hari', 'bulan', 'tahun', 'jam', 'tempat', 'kategori', 'penyelenggara', 'isi', 'peserta',
    'titik',
  ],
  potensi: ['nama', 'golongan', 'ringkas', 'lokasi', 'titikPotensi', 'jamBuka'],
  galeri: ['judulAlbum', 'hariAlbum', 'bulanAlbum', 'tahunAlbum', 'keteranganAlbum'],
  struktur: [
    'pos', 'rtPengurus', 'namaPengurus', 'hariMulai', 'bulanMulai', 'tahunMulai', 'hariSelesai', 'bulanSelesai',
    'tahunSelesai', 'skNomor', 'hariSk', 'bulanSk', 'tahunSk', 'kontak', 'izinKontak',
  ],
  usulan: ['layanan', 'namaLayanan', 'usul', 'rujukan'],
} as const satisfies Record<Jenis, readonly string[]>; // prettier-ignore

type Name = (typeof fieldsOf)[Jenis][number];

/** What stands in the form, exactly as typed: nothing is thrown away because it is not valid yet. */
export type Isian = Record<Name, string>;

/** A form in which nothing was typed. */
export function emptyIsian(): Isian {
  const names = Object.values(fieldsOf).flat();
  return Object.fromEntries(names.map((name) => [name, ''])) as Isian;
}
