import { defineContentType } from './content-type.ts';
import type { Problem } from './content-type.ts';
import { choice, day, group, integer, list, optional, slug, text, yesNo } from './fields.ts';
import { dasarHukum } from './dasar-hukum.ts';

const pejabat = group('Pejabat', 'struktur.pejabat', {
  nama: text('Nama', { max: 120 }),
  mulai: optional(day('Mulai menjabat')),
  selesai: optional(day('Selesai menjabat')),
  /** Where only single years are known: "disebut menjabat pada 2019 dan 2020". */
  keterangan: optional(text('Keterangan masa jabatan', { max: 200 })),
  sk_nomor: optional(text('Nomor SK', { max: 80 })),
  sk_tanggal: optional(day('Tanggal SK')),
  /** Only with the consent of whoever it belongs to. */
  kontak: optional(text('Nomor yang boleh ditampilkan', { max: 40 })),
});

/** A post of the office or an institution beside it: who reports to whom, who holds it. */
export const struktur = defineContentType({
  nama: 'struktur',
  label: 'Struktur organisasi',
  plural: 'daftar-struktur',
  slugFrom: 'jabatan',
  fields: {
    jabatan: text('Jabatan atau lembaga', { max: 120 }),
    kelompok: choice('Kelompok', {
      kecamatan: 'Kecamatan',
      kelurahan: 'Kelurahan',
      lembaga: 'Lembaga kemasyarakatan',
      pengurus: 'Pengurus RT dan RW',
    }),
    /** The slug of the post above. A reference by slug survives what Strapi's relations lose at publish. */
    induk: optional(slug('Alamat jabatan atasan')),
    urut: integer('Urutan', { min: 1, max: 999 }),
    jumlah: optional(integer('Jumlah lembaga sejenis', { min: 1, max: 1000 })),
    rw: optional(integer('Nomor RW', { min: 1, max: 39 })),
    rt: optional(integer('Nomor RT', { min: 1, max: 99 })),
    /** Of a unit that volunteers write about: each unit has one entry a post. */
    pos: optional(choice('Jabatan pengurus', { ketua: 'Ketua', sekretaris: 'Sekretaris', bendahara: 'Bendahara' })),
    tugas: list('Tugas', text('Tugas', { max: 300 }), { max: 20, component: 'struktur.tugas' }),
    tugas_rujukan: yesNo('Tugas ini rujukan dari daerah lain'),
    dasar_hukum: list('Dasar hukum', dasarHukum, { max: 12 }),
    pejabat: list('Pejabat', pejabat, { max: 20 }),
    catatan: optional(text('Catatan', { max: 300 })),
  },
  rules: [
    ({ pejabat: daftarPejabat }) =>
      daftarPejabat.flatMap(({ mulai, selesai }, nomor) =>
        mulai && selesai && selesai < mulai
          ? [{ jalur: `pejabat.${nomor}.selesai`, pesan: 'Selesai menjabat tidak boleh sebelum mulai menjabat.' }]
          : [],
      ),
    ({ induk, slug: own }) =>
      induk === own ? [{ jalur: 'induk', pesan: 'Jabatan tidak bisa menjadi atasannya sendiri.' }] : [],
  ],
  rulesOnSend: [({ pos, pejabat: daftarPejabat }) => (pos === null ? [] : termProblems(daftarPejabat))],
});

/** Whoever leads an RT or RW does so for a term, by decree (product handbook, 3). */
function termProblems(daftarPejabat: { mulai: string | null; selesai: string | null }[]): Problem[] {
  if (daftarPejabat.length === 0) return [{ jalur: 'pejabat.0.nama', pesan: 'Tulis nama pengurus.' }];
  return daftarPejabat.flatMap(({ mulai, selesai }, nomor) => [
    ...(mulai ? [] : [{ jalur: `pejabat.${nomor}.mulai`, pesan: 'Isi tanggal mulai menjabat.' }]),
    ...(selesai ? [] : [{ jalur: `pejabat.${nomor}.selesai`, pesan: 'Isi tanggal akhir masa bakti.' }]),
  ]);
}
