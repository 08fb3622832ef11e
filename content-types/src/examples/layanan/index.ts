/** The 36 services, in files by topic. */
import type { Example } from '../example.ts';
import { biodataDomisili } from './biodata-domisili.ts';
import { hukum } from './hukum.ts';
import { informasi } from './informasi.ts';
import { kartuKeluarga } from './kartu-keluarga.ts';
import { kelahiranKematian } from './kelahiran-kematian.ts';
import { ketenagakerjaan } from './ketenagakerjaan.ts';
import { ketertiban } from './ketertiban.ts';
import { ktpKia } from './ktp-kia.ts';
import { nikah } from './nikah.ts';
import { pengaduan } from './pengaduan.ts';
import { pertanahan } from './pertanahan.ts';
import { pindah } from './pindah.ts';
import { sosial } from './sosial.ts';
import { umum } from './umum.ts';
import { usaha } from './usaha.ts';

export const layanan: Example<'layanan'>[] = [
  ...biodataDomisili,
  ...kelahiranKematian,
  ...ktpKia,
  ...kartuKeluarga,
  ...pindah,
  ...nikah,
  ...sosial,
  ...usaha,
  ...pertanahan,
  ...hukum,
  ...ketertiban,
  ...ketenagakerjaan,
  ...informasi,
  ...pengaduan,
  ...umum,
];
