import { read } from './read.ts';
import type { Published } from './store.ts';

type Kegiatan = Published<'kegiatan'>;

/** A month that has kegiatan, as its archive page is addressed: `2026`, `11`. */
export interface KegiatanMonth {
  tahun: string;
  bulan: string;
  jumlah: number;
}

export const kegiatanQueries = {
  /** Months with kegiatan, newest first. */
  kegiatanMonths(): KegiatanMonth[] {
    const counts = new Map<string, number>();
    for (const { mulai } of read('kegiatan@bulan').all('kegiatan')) {
      const month = dayInWib(mulai).slice(0, 7);
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return [...counts].map(([month, jumlah]) => ({ tahun: month.slice(0, 4), bulan: month.slice(5), jumlah }));
  },

  /** The kegiatan that begin in a month of WIB, oldest first. */
  kegiatanOfMonth(tahun: string, bulan: string): Kegiatan[] {
    const month = `${tahun}-${bulan}`;
    return read(`kegiatan@${month}`)
      .all('kegiatan')
      .filter(({ mulai }) => dayInWib(mulai).startsWith(month))
      .reverse();
  },

  /** The kegiatan of one RW, newest first; those of the whole kelurahan are not among them. */
  kegiatanOfRw(nomor: number): Kegiatan[] {
    return read(`kegiatan@rw-${nomor}`)
      .all('kegiatan')
      .filter(({ rw }) => rw.includes(nomor));
  },

  /** The newest kegiatan that have begun, newest first. */
  latestKegiatan(count: number): Kegiatan[] {
    const today = read('hari').hari;
    return read('kegiatan@terbaru')
      .all('kegiatan')
      .filter(({ mulai }) => dayInWib(mulai) <= today)
      .slice(0, count);
  },

  /** Kegiatan that begin after today, or today and are announced as an agenda; the next one first. */
  upcomingKegiatan(count: number): Kegiatan[] {
    const today = read('hari').hari;
    return read('kegiatan@mendatang')
      .all('kegiatan')
      .filter(({ jenis, mulai }) => dayInWib(mulai) > today || (jenis === 'agenda' && dayInWib(mulai) === today))
      .reverse()
      .slice(0, count);
  },
};

function dayInWib(instantIso: string): string {
  return new Date(Date.parse(instantIso) + 7 * 3_600_000).toISOString().slice(0, 10);
}
