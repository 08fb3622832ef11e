import type { Entry } from '@moncer/content-types';
import { formatRw } from './numbers.ts';
import { potensiPath } from './paths.ts';
import { jenisWords, pinsOf } from './potensi.ts';

/** A place on the map of the kelurahan, with its page. */
export interface Place {
  nama: string;
  href: string;
  /** "Wisata" */
  jenis: string;
  /** "Wisata, RW 5" */
  detail: string;
  lng: number;
  lat: number;
  perkiraan: boolean;
  pin: 'pusat' | 'umkm' | undefined;
}

/** The office, when its position is known, then the potensi with a position by name. */
export function placesOf(
  profil: Entry<'profil'> | undefined,
  daftarPotensi: readonly Entry<'potensi'>[],
  kantor: string,
): Place[] {
  const places = daftarPotensi.flatMap((potensi): Place[] => {
    const [point] = pinsOf([potensi]);
    if (!point) return [];
    const { lng, lat, perkiraan, kind } = point;
    const jenis = jenisWords[potensi.jenis];
    const detail = [jenis, formatRw(potensi.rw)].filter(Boolean).join(', ');
    return [{ nama: potensi.nama, href: potensiPath(potensi.slug), jenis, detail, lng, lat, perkiraan, pin: kind }];
  });
  if (!profil?.titik) return places;
  const office = { nama: kantor, href: '/profil/', jenis: kantor, detail: profil.alamat ?? '', pin: 'pusat' } as const;
  return [{ ...office, ...profil.titik }, ...places];
}
