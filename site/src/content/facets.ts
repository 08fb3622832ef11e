import type { Entry, Noun } from '@moncer/content-types';

/** A property by which entries are listed: its name and its value, such as `['bulan', '2026-11']`. */
export type Facet = readonly [name: string, value: string];

/** Every entry has it, so that the list of all entries is a list like any other. */
export const everyEntry: Facet = ['semua', ''];

/** Under which properties an entry can be listed. */
export function facetsOf(noun: Noun, entry: Entry<Noun>): Facet[] {
  const own = (facets[noun] as ((entry: Entry<Noun>) => Facet[]) | undefined)?.(entry) ?? [];
  return [everyEntry, ...own];
}

const facets: { [N in Noun]?: (entry: Entry<N>) => Facet[] } = {
  layanan: (layanan) => [checkedOn(layanan)],
  galeri: (galeri) => [checkedOn(galeri)],
  kegiatan: ({ mulai, rw, penyelenggara, diverifikasi_pada }) => {
    const day = wibDay(mulai);
    const tahun = day.slice(0, 4);
    const ofRw = rw.flatMap((nomor): Facet[] => [
      ['rw', String(nomor)],
      ['rw-tahun', `${nomor}/${tahun}`],
    ]);
    return [
      ['tahun', tahun],
      ['bulan', day.slice(0, 7)],
      ['tahun-diperiksa', `${tahun}/${diverifikasi_pada}`],
      ['penyelenggara', penyelenggara],
      ['penyelenggara-tahun', `${penyelenggara}/${tahun}`],
      ...ofRw,
    ];
  },
  potensi: (potensi) => [
    ['jenis', potensi.jenis],
    ...potensi.rw.map((nomor): Facet => ['rw', String(nomor)]),
    checkedOn(potensi),
  ],
  struktur: ({ kelompok, rw }) => (kelompok === 'pengurus' && rw !== null ? [['pengurus-rw', String(rw)]] : []),
  wilayah: ({ jenis, nomor, induk }) => [
    ['jenis', jenis],
    ...(jenis === 'rw' && nomor !== null ? [['rw', String(nomor)] as const] : []),
    ...(jenis === 'rt' && induk !== null ? [['rt-di', induk] as const] : []),
  ],
};

/** The day on which the office looked at it last. */
function checkedOn({ diverifikasi_pada }: Pick<Entry<Noun>, 'diverifikasi_pada'>): Facet {
  return ['diperiksa', diverifikasi_pada];
}

/** A text by which the entries of a noun stand in their natural order; equal ones stand in order of their slug. */
export function sortKey(noun: Noun, entry: Entry<Noun>): string {
  return (sortKeys[noun] as (entry: Entry<Noun>) => string)(entry);
}

const sortKeys: { [N in Noun]: (entry: Entry<N>) => string } = {
  layanan: ({ nama }) => byName(nama),
  potensi: ({ nama }) => byName(nama),
  direktori: ({ nama }) => byName(nama),
  profil: ({ nama }) => byName(nama),
  kegiatan: ({ mulai }) => newestFirst(Date.parse(mulai)),
  galeri: ({ tanggal }) => newestFirst(Date.parse(tanggal)),
  pengumuman: ({ mulai }) => newestFirst(Date.parse(mulai)),
  struktur: ({ urut }) => byNumber(urut),
  monografi: ({ urut }) => byNumber(urut),
  tanya: ({ urut }) => byNumber(urut),
  wilayah: ({ kode }) => kode,
  'hari-libur': ({ tanggal }) => tanggal,
};

/** Kegiatan that begin on this day (WIB) or later have a sort key up to this one. */
export function kegiatanSince(day: string): string {
  return newestFirst(Date.parse(`${day}T00:00:00+07:00`));
}

/** Kegiatan that begin on this day (WIB) or earlier have a sort key above this one. */
export function kegiatanUntil(day: string): string {
  return newestFirst(Date.parse(`${day}T00:00:00+07:00`) + 86_400_000);
}

/** Capitals and accents do not count, and "RW 2" stands before "RW 10". */
function byName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}

function byNumber(number: number): string {
  return String(number).padStart(8, '0');
}

const lastSecond = 253_402_300_799;

function newestFirst(milliseconds: number): string {
  return String(lastSecond - Math.floor(milliseconds / 1000)).padStart(12, '0');
}

function wibDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
