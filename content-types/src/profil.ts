import { belumDitetapkan, filledOrDeclaredUnset } from './belum-ditetapkan.ts';
import { defineContentType } from './content-type.ts';
import { choice, day, decimal, group, integer, list, optional, text, webAddress } from './fields.ts';
import { titik } from './titik.ts';

/** What the office has to supply; until then the site says so. */
const dariKelurahan = {
  visi: 'Visi',
  misi: 'Misi',
  moto: 'Moto',
  maklumat: 'Maklumat pelayanan',
  alamat: 'Alamat kantor',
  telepon: 'Telepon kantor',
  titik: 'Titik kantor di peta',
  jam: 'Jam pelayanan',
} as const;

/** The kelurahan itself: identity, area, history, office. There is one. */
export const profil = defineContentType({
  nama: 'profil',
  label: 'Profil',
  plural: 'daftar-profil',
  jenis: 'tunggal',
  slugFrom: 'nama',
  fields: {
    nama: text('Nama kelurahan', { max: 100 }),
    kecamatan: text('Kecamatan', { max: 100 }),
    kota: text('Kota', { max: 100 }),
    provinsi: text('Provinsi', { max: 100 }),
    kode: text('Kode Kemendagri', { max: 20 }),
    kode_bps: text('Kode BPS', { max: 10 }),
    kode_pos: text('Kode pos', { max: 5 }),
    luas: list(
      'Luas',
      group('Luas', 'profil.luas', {
        nilai: decimal('Luas dalam hektare', { min: 0.001, max: 100_000 }),
        tahun: optional(integer('Tahun', { min: 1900, max: 2100 })),
        sumber: text('Sumber', { max: 300 }),
        catatan: optional(text('Catatan', { max: 300 })),
      }),
      { min: 1, max: 5 },
    ),
    batas: list(
      'Batas',
      group('Batas', 'profil.batas', {
        arah: choice('Arah', { utara: 'Utara', timur: 'Timur', selatan: 'Selatan', barat: 'Barat' }),
        nama: text('Berbatasan dengan', { max: 200 }),
      }),
      { min: 1, max: 8 },
    ),
    batas_catatan: optional(text('Catatan batas', { max: 400 })),
    letak: list(
      'Letak dan alam',
      group('Keterangan letak', 'profil.letak', {
        label: text('Hal', { max: 60 }),
        isi: text('Keterangan', { max: 300 }),
        sumber: text('Sumber', { max: 300 }),
      }),
      { max: 10 },
    ),
    sejarah: list(
      'Sejarah',
      group('Bagian sejarah', 'profil.sejarah', {
        judul: text('Judul', { max: 100 }),
        isi: text('Isi', { max: 1500 }),
        sumber: text('Sumber', { max: 400 }),
      }),
      { max: 20 },
    ),
    kampung: list('Kampung', text('Kampung', { max: 60 }), { max: 60, component: 'profil.kampung' }),
    kampung_sumber: optional(text('Sumber daftar kampung', { max: 300 })),
    visi: optional(text('Visi', { max: 500 })),
    misi: list('Misi', text('Misi', { max: 300 }), { max: 12, component: 'profil.misi' }),
    moto: optional(text('Moto', { max: 200 })),
    maklumat: optional(
      group('Maklumat pelayanan', 'profil.maklumat', {
        teks: text('Teks maklumat', { max: 2000 }),
        penandatangan: text('Penanda tangan', { max: 120 }),
        tanggal: day('Tanggal'),
        pindaian: optional(webAddress('Alamat pindaian')),
      }),
    ),
    alamat: optional(text('Alamat kantor', { max: 200 })),
    alamat_catatan: optional(text('Catatan alamat', { max: 300 })),
    telepon: optional(text('Telepon kantor', { max: 30 })),
    titik: optional(titik),
    jam: list(
      'Jam pelayanan',
      group('Jam pelayanan', 'profil.jam', {
        hari: choice('Hari', {
          senin: 'Senin',
          selasa: 'Selasa',
          rabu: 'Rabu',
          kamis: 'Kamis',
          jumat: 'Jumat',
          sabtu: 'Sabtu',
          minggu: 'Minggu',
        }),
        buka: jamMenit('Buka'),
        tutup: jamMenit('Tutup'),
      }),
      { max: 14 },
    ),
    jam_catatan: optional(text('Catatan jam', { max: 300 })),
    belum_ditetapkan: belumDitetapkan('belum.profil', dariKelurahan),
  },
  rules: [
    filledOrDeclaredUnset(dariKelurahan),
    ({ jam }) =>
      jam.flatMap(({ buka, tutup }, nomor) =>
        tutup <= buka ? [{ jalur: `jam.${nomor}.tutup`, pesan: 'Jam tutup harus sesudah jam buka.' }] : [],
      ),
  ],
});

/** A time of day in WIB, `HH.MM` as Indonesians write it. */
function jamMenit(label: string) {
  const field = text(label, { max: 5 });
  return { ...field, schema: field.schema.regex(/^([01]\d|2[0-3])\.[0-5]\d$/, `${label} ditulis seperti 07.15.`) };
}
