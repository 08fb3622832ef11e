import { types, type Entry } from '@moncer/content-types';
import { potensiJenisPath } from './paths.ts';

type Potensi = Entry<'potensi'>;
type Jenis = Potensi['jenis'];

/** What people read for each kind. */
export const jenisWords: Readonly<Record<Jenis, string>> = types.potensi.fields.jenis.words;

/** The look of each kind: its icon, the tone of its badge, the colour of its pin. */
export const jenisLook = {
  umkm: { icon: 'usaha', tone: 'awas', pin: 'umkm' },
  kuliner: { icon: 'usaha', tone: 'awas', pin: 'umkm' },
  wisata: { icon: 'lokasi', tone: 'kabar', pin: undefined },
  wisata_religi: { icon: 'lokasi', tone: 'kabar', pin: undefined },
  budaya: { icon: 'kalender', tone: 'galat', pin: undefined },
  fasilitas: { icon: 'rumah', tone: undefined, pin: undefined },
  fasilitas_kota: { icon: 'rumah', tone: undefined, pin: undefined },
} as const satisfies Record<Jenis, { icon: string; tone: string | undefined; pin: string | undefined }>;

export interface JenisGroup {
  jenis: Jenis;
  label: string;
  path: string;
  daftarPotensi: Potensi[];
}

/** The kinds that occur, in the order of the content type, each with its entries. */
export function groupByJenis(daftarPotensi: readonly Potensi[]): JenisGroup[] {
  return (Object.keys(jenisWords) as Jenis[])
    .map((jenis) => ({
      jenis,
      label: jenisWords[jenis],
      path: potensiJenisPath(jenis),
      daftarPotensi: daftarPotensi.filter((potensi) => potensi.jenis === jenis),
    }))
    .filter((group) => group.daftarPotensi.length > 0);
}

/** Places whose position is known, as pins for the drawn map, north first so that southern pins lie on top. */
export function pinsOf(daftarPotensi: readonly Potensi[]) {
  return daftarPotensi
    .flatMap(({ slug, nama, jenis, titik }) =>
      titik ? [{ slug, label: nama, jenis, kind: jenisLook[jenis].pin, ...titik }] : [],
    )
    .sort((a, b) => b.lat - a.lat);
}
