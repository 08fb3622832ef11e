import { goaMaria, pagoda, pendopo } from './drawings/bangunan.ts';
import { gunungan, kirab, larung } from './drawings/budaya.ts';
import { posyandu, pusatDisabilitas } from './drawings/fasilitas.ts';
import { bankSampah, kerjaBakti, pltsa } from './drawings/gotong-royong.ts';
import { bonsai, kampungSayur, tanamPohon } from './drawings/kebun.ts';
import { pasar, pasarTakjil } from './drawings/pasar.ts';
import { loket, perpustakaan, rapat } from './drawings/ruang.ts';
import { anakTaman, senam, taman, tamanTutup } from './drawings/taman.ts';
import { berasKencur, sangkarBambu, sangkarParalon, tahuTempe } from './drawings/usaha.ts';

/** Drawings by name, each the text of an SVG file of 1600 by 1200. They are our own work. */
export const drawings: Record<string, string> = {
  gunungan,
  kirab,
  larung,
  taman,
  'anak-taman': anakTaman,
  senam,
  'taman-tutup': tamanTutup,
  'pasar-takjil': pasarTakjil,
  'kampung-sayur': kampungSayur,
  'tanam-pohon': tanamPohon,
  bonsai,
  'bank-sampah': bankSampah,
  'kerja-bakti': kerjaBakti,
  pltsa,
  pagoda,
  'goa-maria': goaMaria,
  pendopo,
  'sangkar-paralon': sangkarParalon,
  'sangkar-bambu': sangkarBambu,
  'tahu-tempe': tahuTempe,
  'beras-kencur': berasKencur,
  pasar,
  loket,
  rapat,
  posyandu,
  perpustakaan,
  'pusat-disabilitas': pusatDisabilitas,
};
