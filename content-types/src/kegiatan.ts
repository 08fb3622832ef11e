import { defineContentType } from './content-type.ts';
import { choice, instant, integer, list, optional, text, yesNo } from './fields.ts';
import { foto } from './foto.ts';
import { titik } from './titik.ts';

/** A report of what happened in an RT or RW, or an agenda of what will. */
export const kegiatan = defineContentType({
  nama: 'kegiatan',
  label: 'Kegiatan',
  plural: 'daftar-kegiatan',
  slugFrom: 'judul',
  fields: {
    jenis: choice('Jenis', { laporan: 'Laporan', agenda: 'Agenda' }),
    judul: text('Judul', { max: 100 }),
    mulai: instant('Waktu mulai'),
    selesai: optional(instant('Waktu selesai')),
    /** Only the day is known, as in most press reports; then no time is shown. */
    tanpa_jam: yesNo('Jam tidak diketahui'),
    tempat: text('Tempat', { max: 120 }),
    titik: optional(titik),
    /** Empty: the whole kelurahan. Required of volunteers, from their account. */
    rw: list('RW', integer('Nomor RW', { min: 1, max: 39 }), { max: 39, component: 'wilayah.rw' }),
    rt: optional(integer('Nomor RT', { min: 1, max: 99 })),
    penyelenggara: choice('Penyelenggara', {
      rt: 'RT',
      rw: 'RW',
      pkk: 'PKK',
      karang_taruna: 'Karang Taruna',
      lpmk: 'LPMK',
      posyandu: 'Posyandu',
      pokdarwis: 'Pokdarwis',
      linmas: 'Linmas',
      kelurahan: 'Kelurahan',
      lain: 'Lainnya',
    }),
    kategori: choice('Kategori', {
      layanan: 'Layanan',
      budaya: 'Budaya',
      pariwisata: 'Pariwisata',
      pemberdayaan: 'Pemberdayaan',
      lingkungan: 'Lingkungan',
      sarana: 'Sarana',
      pembangunan: 'Pembangunan',
      ketertiban: 'Ketertiban',
      pemerintahan: 'Pemerintahan',
      kesehatan: 'Kesehatan',
      anak: 'Anak',
      ekonomi: 'Ekonomi',
    }),
    isi: text('Cerita kegiatan', { min: 40, max: 2000 }),
    peserta: optional(integer('Jumlah peserta', { min: 0, max: 100_000 })),
    hasil_rapat: optional(text('Hasil rapat', { max: 1000 })),
    lembaga_hadir: optional(text('Lembaga yang hadir', { max: 300 })),
    foto: list('Foto', foto, { max: 8 }),
  },
  rules: [
    ({ mulai, selesai }) =>
      selesai && Date.parse(selesai) < Date.parse(mulai)
        ? [{ jalur: 'selesai', pesan: 'Waktu selesai tidak boleh sebelum waktu mulai.' }]
        : [],
  ],
  rulesOnSend: [
    ({ jenis, mulai }, today) =>
      jenis === 'laporan' && dayInWib(mulai) > today
        ? [
            {
              jalur: 'mulai',
              pesan: 'Laporan hanya untuk kegiatan yang sudah berlangsung. Untuk yang akan datang, pilih Agenda.',
            },
          ]
        : [],
  ],
});

function dayInWib(instantIso: string): string {
  return new Date(Date.parse(instantIso) + 7 * 3_600_000).toISOString().slice(0, 10);
}
