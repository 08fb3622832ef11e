import type { Entry } from '@moncer/content-types';
import { formatRw } from './numbers.ts';
import { potensiPath } from './paths.ts';
import { jenisLook, jenisWords, pinsOf } from './potensi.ts';

/** A place on the map of the kelurahan, with its page. */
export interface Place {
  nama: string;
  href: string;
  /** "Wisata, RW 5" */
  detail: string;
  lng: number;
  lat: number;
  perkiraan: boolean;
  pin: 'pusat' | 'umkm' | undefined;
  icon: (typeof jenisLook)[keyof typeof jenisLook]['icon'];
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
    const detail = [jenisWords[potensi.jenis], formatRw(potensi.rw)].filter(Boolean).join(', ');
    const { icon } = jenisLook[potensi.jenis];
    return [{ nama: potensi.nama, href: potensiPath(potensi.slug), detail, lng, lat, perkiraan, pin: kind, icon }];
  });
  if (!profil?.titik) return places;
  const office = { nama: kantor, href: '/profil/', detail: profil.alamat ?? '', pin: 'pusat', icon: 'rumah' } as const;
  return [{ ...office, ...profil.titik }, ...places];
}
