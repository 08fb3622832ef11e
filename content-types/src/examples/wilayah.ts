import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';
import { peluncuran, sumber } from './sources.ts';
import { garisBatas, lisensiBatas } from './wilayah/garis-batas.ts';

const kelurahan = '33.72.04.1011';
const jumlahRw = 39;

const kodeWilayah = sumber(
  'cahyadsn/wilayah_boundaries, kode wilayah Kemendagri 2025',
  2025,
  'https://github.com/cahyadsn/wilayah_boundaries',
);

/** From the city down to the 39 RW. How the 191 RT are spread over them is not known, so there are no RT. */
export const wilayah: Example<'wilayah'>[] = [
  {
    slug: '33-72',
    kode: '33.72',
    kode_bps: '3372',
    jenis: 'kota',
    nama: 'Kota Surakarta',
    keterangan: '5 kecamatan dan 54 kelurahan, di Provinsi Jawa Tengah.',
    sumber: [kodeWilayah],
    ...pemeriksaan,
  },
  {
    slug: '33-72-04',
    kode: '33.72.04',
    jenis: 'kecamatan',
    nama: 'Jebres',
    induk: '33.72',
    keterangan: '11 kelurahan.',
    sumber: [kodeWilayah],
    ...pemeriksaan,
  },
  {
    slug: '33-72-04-1011',
    kode: kelurahan,
    kode_bps: '3372040011',
    kode_pos: '57127',
    jenis: 'kelurahan',
    nama: 'Mojosongo',
    induk: '33.72.04',
    titik: { lng: 110.845242, lat: -7.542963, perkiraan: true },
    garis_batas: garisBatas,
    lisensi_batas: lisensiBatas,
    keterangan:
      'Titik di peta adalah pusat garis batas, bukan letak kantor. Luas di dalam garis ini tidak sama dengan luas resmi. Batas RW dan RT belum ada datanya.',
    sumber: [
      kodeWilayah,
      sumber(
        'Wikipedia, Mojosongo, Jebres, Surakarta',
        null,
        'https://id.wikipedia.org/wiki/Mojosongo,_Jebres,_Surakarta',
      ),
    ],
    ...pemeriksaan,
  },
  ...Array.from({ length: jumlahRw }, (_, index) => rw(index + 1)),
];

function rw(nomor: number): Example<'wilayah'> {
  const lokal = `RW${String(nomor).padStart(3, '0')}`;
  return {
    slug: `33-72-04-1011-${lokal.toLowerCase()}`,
    kode: `${kelurahan}-${lokal}`,
    jenis: 'rw',
    nama: `RW ${nomor}`,
    nomor,
    induk: kelurahan,
    sumber: [peluncuran],
    ...pemeriksaan,
  };
}
