import type { AnyEntry } from '../../content-types';
import type { PhotoRow } from '../../kiriman/photo-row';
import type { KirimanRow } from '../../kiriman/row';

/** What a machine found in a submission, for the one who decides about it. */
export interface Temuan {
  kode: string;
  /** `berat`: a person has to look at it, so it is not approved together with others. `ringan`: a hint. */
  tingkat: 'berat' | 'ringan';
  /** The field, as in `isi` or `foto.0.alt`; null for the whole. */
  jalur: string | null;
  pesan: string;
  /** Where the desk shows what it is compared with. */
  tautan?: string;
}

/** All of it in one colour: nothing found, hints only, something that a person has to look at. */
export type Lampu = 'hijau' | 'kuning' | 'merah';

/** What is examined. */
export interface Subject {
  row: Pick<KirimanRow, 'id' | 'uuid' | 'jenis' | 'dokumen' | 'relawan' | 'rw'>;
  entry: AnyEntry;
  photos: PhotoRow[];
}

export function lampOf(found: readonly Temuan[]): Lampu {
  if (found.length === 0) return 'hijau';
  return found.some(({ tingkat }) => tingkat === 'berat') ? 'merah' : 'kuning';
}
