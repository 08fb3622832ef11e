import { defineContentType } from './content-type.ts';
import { choice, decimal, integer, optional, text, yesNo } from './fields.ts';

/** One figure about the kelurahan. Figures of different years are never added up. */
export const monografi = defineContentType({
  nama: 'monografi',
  label: 'Monografi',
  plural: 'daftar-monografi',
  slugFrom: 'label',
  fields: {
    label: text('Yang dihitung', { max: 120 }),
    kelompok: choice('Kelompok', {
      penduduk: 'Penduduk',
      umur: 'Umur',
      pendidikan: 'Pendidikan',
      pekerjaan: 'Pekerjaan',
      wilayah: 'Wilayah',
      rt_rw: 'RT dan RW',
      pegawai: 'Pegawai kelurahan',
      sarana: 'Sarana',
    }),
    nilai: decimal('Nilai', { min: 0, max: 1_000_000_000 }),
    satuan: text('Satuan', { max: 40 }),
    /** Empty where the source does not say; the page then says so too. */
    tahun: optional(integer('Tahun', { min: 1900, max: 2100 })),
    perkiraan: yesNo('Perkiraan'),
    keterangan: optional(text('Keterangan', { max: 300 })),
    urut: integer('Urutan', { min: 1, max: 9999 }),
  },
  rules: [({ sumber }) => (sumber.length === 0 ? [{ jalur: 'sumber', pesan: 'Setiap angka harus bersumber.' }] : [])],
});
