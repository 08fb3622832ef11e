import type { Entry, Noun } from '@moncer/content-types';

/** The natural order of each noun's list; equal ones stand in order of their slug. */
export function compareEntries(noun: Noun, a: Entry<Noun>, b: Entry<Noun>): number {
  const compare = orders[noun] as (a: Entry<Noun>, b: Entry<Noun>) => number;
  return compare(a, b) || byText(a.slug, b.slug);
}

const orders: { [N in Noun]: (a: Entry<N>, b: Entry<N>) => number } = {
  layanan: (a, b) => byText(a.nama, b.nama),
  potensi: (a, b) => byText(a.nama, b.nama),
  direktori: (a, b) => byText(a.nama, b.nama),
  profil: (a, b) => byText(a.nama, b.nama),
  kegiatan: (a, b) => Date.parse(b.mulai) - Date.parse(a.mulai),
  galeri: (a, b) => byText(b.tanggal, a.tanggal),
  pengumuman: (a, b) => byText(b.mulai, a.mulai),
  struktur: (a, b) => a.urut - b.urut,
  monografi: (a, b) => a.urut - b.urut,
  tanya: (a, b) => a.urut - b.urut,
  wilayah: (a, b) => byText(a.kode, b.kode),
  'hari-libur': (a, b) => byText(a.tanggal, b.tanggal),
};

const indonesian = new Intl.Collator('id', { numeric: true });

function byText(a: string, b: string): number {
  return indonesian.compare(a, b);
}
