import type { Tinjauan } from '../shared/answers.ts';
import { dateWords, wib } from '../shared/time.ts';
import { teksTinjau } from '../../text/tinjau.ts';

/** How a field is written and corrected. */
export type Macam = 'baris' | 'paragraf' | 'pilihan' | 'angka' | 'waktu' | 'hari' | 'ya';

/** What the desk knows of one field of a content type. */
export interface IsianField {
  nama: string;
  label: string;
  macam: Macam;
  /** Words by value, of a choice. */
  kata?: Record<string, string>;
  maks?: number;
}

/** What the desk knows of a content type, written into the page by `DeskReview.astro`. */
export interface JenisDesk {
  label: string;
  isian: IsianField[];
}

/** What a field without parts may hold. */
export type Nilai = string | number | boolean | null | undefined;

/** The fields of an entry by name; only those of `IsianField` are asked for. */
export const valuesOf = ({ isi }: Pick<Tinjauan, 'isi'>) => isi as Record<string, Nilai>;

/** Where the content type has a field that says so, the day alone is known of when something began. */
export const hasDayOnly = (nama: string, isi: Record<string, Nilai>): boolean => nama === 'mulai' && 'tanpa_jam' in isi;

/** The value of a field in words; empty when there is none. */
export function valueWords(
  { nama, macam, kata }: Pick<IsianField, 'nama' | 'macam' | 'kata'>,
  isi: Record<string, Nilai>,
): string {
  const value = isi[nama];
  if (value === null || value === undefined || value === '') return '';
  if (macam === 'ya') return value ? teksTinjau.ya : teksTinjau.tidak;
  if (macam === 'hari') return dateWords(`${String(value)}T00:00:00+07:00`);
  if (macam === 'waktu' && hasDayOnly(nama, isi) && isi.tanpa_jam) return dateWords(String(value));
  if (macam === 'waktu') return `${dateWords(String(value))}, ${wib(String(value)).jam}`;
  return kata?.[String(value)] ?? String(value);
}
