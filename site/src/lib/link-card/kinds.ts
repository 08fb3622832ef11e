import * as teks from '../../text/id.ts';
import { cardPath } from '../paths.ts';

/** A picture for link previews: path on this site, and what is to be seen on it. */
export interface LinkImage {
  path: string;
  alt: string;
}

/** The kinds of pages that have a card: the first part of their addresses, and what stands on it. */
export const cardKinds = {
  beranda: { title: teks.beranda.judul, lead: teks.beranda.keterangan },
  layanan: { title: teks.layanan.judul, lead: teks.layanan.keterangan },
  kegiatan: { title: teks.kegiatan.judul, lead: teks.kegiatan.keterangan },
  potensi: { title: teks.potensi.remah, lead: teks.potensi.keterangan },
  struktur: { title: teks.struktur.judul, lead: teks.struktur.keterangan },
  galeri: { title: teks.galeri.judul, lead: teks.galeri.keterangan },
  profil: { title: teks.profil.bagian, lead: teks.profil.keterangan },
  monografi: { title: teks.monografi.remah, lead: teks.monografi.keterangan },
  peta: { title: teks.peta.judul, lead: teks.peta.keterangan },
  direktori: { title: teks.direktori.judul, lead: teks.direktori.keterangan },
  tanya: { title: teks.tanya.judul, lead: teks.tanya.keterangan },
  pengumuman: { title: teks.pengumuman.judul, lead: teks.pengumuman.keterangan },
  maklumat: { title: teks.maklumat.judul, lead: teks.maklumat.keterangan },
  rw: { title: teks.wilayah.daftar, lead: teks.wilayah.keterangan },
} as const;

export function isCardKind(kind: string): kind is keyof typeof cardKinds {
  return Object.hasOwn(cardKinds, kind);
}

/** The picture of a page that has none of its own: the card of its kind, else that of the home page. */
export function linkImageOf(path: string, title: string): LinkImage {
  const [, first = ''] = path.split('/');
  return { path: cardPath(isCardKind(first) ? first : 'beranda'), alt: title };
}
