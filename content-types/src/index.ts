import type { ContentType } from './content-type.ts';
import { direktori } from './direktori.ts';
import { galeri } from './galeri.ts';
import { hariLibur } from './hari-libur.ts';
import { kegiatan } from './kegiatan.ts';
import { layanan } from './layanan.ts';
import { monografi } from './monografi.ts';
import { pengumuman } from './pengumuman.ts';
import { potensi } from './potensi.ts';
import { profil } from './profil.ts';
import { struktur } from './struktur.ts';
import { tanya } from './tanya.ts';
import { usulan } from './usulan.ts';
import { wilayah } from './wilayah.ts';

export * from './content-type.ts';
export {
  linkCardSize,
  maxFotoKiriman,
  photoCardName,
  photoFileName,
  photoFileNames,
  publicWidths,
  widthsOf,
} from './foto.ts';
export { komponenInternal, komponenTerbit } from './layanan.ts';

/** Every content type that the site shows, by its noun. */
export const types = {
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
} as const;

export type Noun = keyof typeof types;
/** A published entry, by noun: `Entry<'kegiatan'>`. */
export type Entry<N extends Noun> = (typeof types)[N]['entry']['_output'];

/** Those, and what is sent in and answered but never shown. */
export const allTypes = { ...types, usulan } as const;
export type Usulan = (typeof usulan)['entry']['_output'];

/** The content types of the site as a list, for code that treats all alike. */
export const contentTypes = Object.values(types) as unknown as readonly ContentType[];
