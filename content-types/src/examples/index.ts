/**
 * The content of the demonstration, and the only fixtures of the tests: facts with their sources
 * about Kelurahan Mojosongo, marked as not yet checked by the kelurahan.
 */
import type { Noun } from '../index.ts';
import { direktori } from './direktori.ts';
import type { Example } from './example.ts';
import { galeri } from './galeri.ts';
import { hariLibur } from './hari-libur.ts';
import { kegiatan } from './kegiatan.ts';
import { layanan } from './layanan/index.ts';
import { monografi } from './monografi.ts';
import { pengumuman } from './pengumuman.ts';
import { potensi } from './potensi.ts';
import { profil } from './profil.ts';
import { struktur } from './struktur.ts';
import { tanya } from './tanya.ts';
import { wilayah } from './wilayah.ts';

export { drawings } from './drawings.ts';
export type { Example, ExampleFoto } from './example.ts';

export const examples: { [N in Noun]: Example<N>[] } = {
  layanan,
  kegiatan,
  potensi,
  galeri,
  struktur,
  profil,
  monografi,
  tanya,
  pengumuman,
  direktori,
  wilayah,
  'hari-libur': hariLibur,
};
