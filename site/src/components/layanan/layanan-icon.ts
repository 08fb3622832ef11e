import type { Entry } from '@moncer/content-types';
import type { IconName } from '../ui/icons.ts';

/** The icon of a service: by what its address names, else by its group. */
export function layananIcon({ slug, kelompok }: Pick<Entry<'layanan'>, 'slug' | 'kelompok'>): IconName {
  return bySlug.find(([word]) => slug.includes(word))?.[1] ?? byKelompok[kelompok];
}

const bySlug: readonly (readonly [string, IconName])[] = [
  ['nikah', 'nikah'],
  ['kelahiran', 'bayi'],
  ['kia', 'bayi'],
  ['pindah', 'pindah'],
  ['kk-', 'keluarga'],
  ['waris', 'keluarga'],
  ['domisili', 'rumah'],
  ['skck', 'gembok'],
  ['keramaian', 'kalender'],
  ['kematian', 'surat'],
];

const byKelompok: Record<Entry<'layanan'>['kelompok'], IconName> = {
  kependudukan: 'kartu',
  sosial: 'keluarga',
  usaha: 'usaha',
  pertanahan: 'rumah',
  hukum: 'surat',
  ketertiban: 'gembok',
  ketenagakerjaan: 'orang',
  informasi: 'info',
  pengaduan: 'aduan',
  umum: 'surat',
};
