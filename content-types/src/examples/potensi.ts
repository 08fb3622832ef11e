import type { Example } from './example.ts';
import { potensiFasilitas } from './potensi/fasilitas.ts';
import { potensiUsaha } from './potensi/usaha.ts';
import { potensiWisata } from './potensi/wisata.ts';

/** Businesses, sights, culture and public places. A point or an RW stands only where the sources agree on it. */
export const potensi: Example<'potensi'>[] = [...potensiUsaha, ...potensiWisata, ...potensiFasilitas];
