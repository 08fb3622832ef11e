import type { Entry } from '@moncer/content-types';

type Pengumuman = Entry<'pengumuman'>;

/** The most urgent first. */
const order: readonly Pengumuman['tingkat'][] = ['darurat', 'penting', 'biasa'];

/** Notices that hold on a day (`YYYY-MM-DD` in WIB), first and last day included, the most urgent first. */
export function currentPengumuman(daftarPengumuman: readonly Pengumuman[], today: string): Pengumuman[] {
  return daftarPengumuman
    .filter(({ mulai, selesai }) => mulai <= today && today <= selesai)
    .sort((a, b) => order.indexOf(a.tingkat) - order.indexOf(b.tingkat));
}
