import type { Example } from '../example.ts';

type Alur = NonNullable<Example<'layanan'>['prosedur']>;

const loket = 'Loket kelurahan';

/** The steps usual at a kelurahan's counter, where none are known for the service itself. */
export const alurLoket: Alur = [
  { pelaku: 'pemohon', langkah: 'Mintalah surat pengantar kepada ketua RT.' },
  { pelaku: 'rw', langkah: 'Ketua RW ikut menandatangani surat pengantar itu.' },
  { pelaku: 'pemohon', langkah: 'Bawa semua berkas ke kelurahan.', tempat: loket },
  { pelaku: 'petugas', langkah: 'Berkas diperiksa. Bila ada yang kurang, Anda diminta melengkapinya.', tempat: loket },
  { pelaku: 'petugas', langkah: 'Surat dibuat, lalu diparaf kepala seksi.' },
  { pelaku: 'lurah', langkah: 'Lurah atau sekretaris kelurahan menandatangani surat.' },
  { pelaku: 'pemohon', langkah: 'Ambil surat Anda.', tempat: loket },
];

/** The steps usual for papers that Dispendukcapil issues, the city's civil registry. */
export const alurDispendukcapil: Alur = [
  { pelaku: 'pemohon', langkah: 'Siapkan berkas dan isi formulirnya.' },
  {
    pelaku: 'pemohon',
    langkah: 'Bawa berkas ke loket, atau kirim lewat layanan daring Dispendukcapil.',
    tempat: 'Loket Dispendukcapil atau pelayanan.dispendukcapil.surakarta.go.id',
  },
  { pelaku: 'petugas', langkah: 'Bila perlu, petugas kelurahan membantu Anda mengisi formulir.', tempat: loket },
  { pelaku: 'dinas', langkah: 'Petugas Dispendukcapil memeriksa dan mencocokkan data Anda.' },
  { pelaku: 'dinas', langkah: 'Dispendukcapil menerbitkan dokumen Anda.' },
];
