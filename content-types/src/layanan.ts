import { defineContentType } from './content-type.ts';
import { choice, day, group, integer, list, optional, slug, text, webAddress, yesNo } from './fields.ts';
import { dasarHukum } from './dasar-hukum.ts';
import { belumDitetapkan, filledOrDeclaredUnset } from './belum-ditetapkan.ts';

const syarat = group('Persyaratan', 'layanan.syarat', {
  nama: text('Nama berkas', { max: 200 }),
  bentuk: optional(
    choice('Bentuk', {
      asli: 'Asli',
      fotokopi: 'Fotokopi',
      asli_dan_fotokopi: 'Asli dan fotokopi',
      ditunjukkan: 'Ditunjukkan',
    }),
  ),
  jumlah: optional(integer('Jumlah lembar', { min: 1, max: 20 })),
  bila: optional(text('Hanya bila', { max: 150 })),
  rujukan: yesNo('Syarat ini rujukan dari daerah lain'),
});

const langkah = group('Langkah', 'layanan.langkah', {
  pelaku: choice('Pelaku', {
    pemohon: 'Pemohon',
    rt: 'Ketua RT',
    rw: 'Ketua RW',
    petugas: 'Petugas kelurahan',
    lurah: 'Lurah',
    kecamatan: 'Kecamatan',
    dinas: 'Dinas',
  }),
  langkah: text('Langkah', { max: 200 }),
  tempat: optional(text('Tempat', { max: 120 })),
});

/** The six components that must be public (UU 25/2009 Ps. 21; PermenPANRB 15/2014). */
export const komponenTerbit = {
  persyaratan: 'Persyaratan',
  prosedur: 'Sistem, mekanisme, dan prosedur',
  waktu: 'Jangka waktu',
  biaya: 'Biaya atau tarif',
  produk: 'Produk layanan',
  pengaduan: 'Pengaduan, saran, dan masukan',
} as const;

/** The eight that staff are asked for; missing ones are listed to them. */
export const komponenInternal = {
  dasar_hukum: 'Dasar hukum',
  sarana: 'Sarana dan prasarana',
  kompetensi: 'Kompetensi pelaksana',
  pengawasan: 'Pengawasan internal',
  jumlah_pelaksana: 'Jumlah pelaksana',
  jaminan_pelayanan: 'Jaminan pelayanan',
  jaminan_keamanan: 'Jaminan keamanan dan keselamatan',
  evaluasi: 'Evaluasi kinerja pelaksana',
} as const;

/** A public service with its service standard of 14 components. */
export const layanan = defineContentType({
  nama: 'layanan',
  label: 'Layanan',
  plural: 'daftar-layanan',
  slugFrom: 'nama',
  fields: {
    nama: text('Nama layanan', { max: 120 }),
    /** Everyday names, for search: "surat miskin". */
    nama_lain: list('Nama sehari-hari', text('Nama lain', { max: 60 }), { max: 12, component: 'umum.kata' }),
    kelompok: choice('Kelompok', {
      kependudukan: 'Kependudukan',
      sosial: 'Sosial',
      usaha: 'Usaha',
      pertanahan: 'Pertanahan',
      hukum: 'Hukum',
      ketertiban: 'Ketertiban',
      ketenagakerjaan: 'Ketenagakerjaan',
      informasi: 'Informasi',
      pengaduan: 'Pengaduan',
      umum: 'Umum',
    }),
    ringkas: text('Ringkasan', { max: 200 }),
    pengantar_rt_rw: choice('Perlu pengantar RT/RW', { ya: 'Ya', tidak: 'Tidak', tertentu: 'Dalam keadaan tertentu' }),
    /** Perpres 96/2018 removed most of these letters, so each that remains names its ground. */
    pengantar_dasar: optional(text('Dasar pengantar RT/RW', { max: 300 })),
    boleh_diwakilkan: optional(choice('Boleh diwakilkan', { ya: 'Ya', tidak: 'Tidak' })),
    syarat_wakil: optional(text('Syarat bila diwakilkan', { max: 300 })),
    masa_berlaku: optional(text('Masa berlaku', { max: 120 })),
    formulir: optional(webAddress('Alamat formulir')),
    seksi: optional(text('Seksi penanggung jawab', { max: 120 })),
    sk_nomor: optional(text('Nomor SK standar pelayanan', { max: 80 })),
    sk_tanggal: optional(day('Tanggal SK')),
    layanan_terkait: list('Layanan terkait', slug('Alamat layanan terkait'), { max: 8, component: 'umum.alamat' }),
    layanan_daring: list(
      'Layanan daring yang menggantikan atau membantu',
      group('Layanan daring', 'layanan.daring', {
        nama: text('Nama', { max: 120 }),
        url: optional(webAddress('Alamat web')),
      }),
      { max: 6 },
    ),
    catatan: optional(text('Catatan untuk warga', { max: 500 })),

    // Components 1–6, public.
    persyaratan: list('Persyaratan', syarat, { max: 30 }),
    prosedur: list('Langkah', langkah, { max: 20 }),
    /** The steps are those usual at a counter, not set for this service. */
    alur_umum: yesNo('Langkah ini alur umum di loket'),
    waktu: optional(
      group('Jangka waktu', 'layanan.waktu', {
        nilai: integer('Lama', { min: 1, max: 1000 }),
        nilai_sampai: optional(integer('Sampai', { min: 1, max: 1000 })),
        satuan: choice('Satuan', { menit: 'menit', jam: 'jam', hari_kerja: 'hari kerja', hari: 'hari' }),
        keterangan: optional(text('Keterangan waktu', { max: 200 })),
        rujukan: yesNo('Waktu ini rujukan dari daerah lain'),
      }),
    ),
    biaya: optional(
      group('Biaya', 'layanan.biaya', {
        rupiah: integer('Biaya dalam rupiah', { min: 0, max: 100_000_000 }),
        keterangan: optional(text('Keterangan biaya', { max: 200 })),
        dasar: optional(text('Dasar biaya', { max: 200 })),
      }),
    ),
    produk: optional(text('Hasil layanan', { max: 200 })),
    pengaduan: list(
      'Pengaduan',
      group('Saluran pengaduan', 'layanan.pengaduan', {
        kanal: text('Saluran', { max: 120 }),
        keterangan: optional(text('Cara', { max: 200 })),
        url: optional(webAddress('Alamat web')),
      }),
      { max: 8 },
    ),
    belum_ditetapkan: belumDitetapkan('belum.layanan', komponenTerbit),

    // Components 7–14.
    dasar_hukum: list('Dasar hukum', dasarHukum, { max: 12 }),
    sarana: optional(text('Sarana dan prasarana, juga untuk kelompok rentan', { max: 1000 })),
    kompetensi: optional(text('Kompetensi pelaksana', { max: 1000 })),
    pengawasan: optional(text('Pengawasan internal', { max: 1000 })),
    jumlah_pelaksana: optional(integer('Jumlah pelaksana', { min: 1, max: 100 })),
    jaminan_pelayanan: optional(text('Jaminan pelayanan', { max: 1000 })),
    jaminan_keamanan: optional(text('Jaminan keamanan dan keselamatan', { max: 1000 })),
    evaluasi: optional(text('Evaluasi kinerja', { max: 1000 })),
  },
  rules: [
    filledOrDeclaredUnset(komponenTerbit),
    ({ pengantar_rt_rw, pengantar_dasar }) =>
      pengantar_rt_rw !== 'tidak' && !pengantar_dasar
        ? [{ jalur: 'pengantar_dasar', pesan: 'Tulis dasar pengantar RT/RW, atau pilih bahwa pengantar tidak perlu.' }]
        : [],
    ({ waktu }) =>
      waktu?.nilai_sampai && waktu.nilai_sampai <= waktu.nilai
        ? [{ jalur: 'waktu.nilai_sampai', pesan: 'Lama "sampai" harus lebih besar daripada lama awal.' }]
        : [],
  ],
});
