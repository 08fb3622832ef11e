import type { Entry } from '@moncer/content-types';
import { read, readList, readParts, readPartsOf, readTally, readValues } from './read.ts';
import type { Published } from './store.ts';

type Kegiatan = Published<'kegiatan'>;

/** A month that has kegiatan, as its archive page is addressed: `2026`, `11`. */
export interface KegiatanMonth {
  tahun: string;
  bulan: string;
  jumlah: number;
}

/** One page of a list that is filled oldest first. */
export interface Part<T> {
  entries: T[];
  /** How many pages the list has. */
  last: number;
}

export const kegiatanQueries = {
  /** Years with kegiatan, newest first. */
  kegiatanYears(): string[] {
    return readValues('kegiatan', 'tahun').reverse();
  },

  /** Months of a year with kegiatan, newest first. */
  kegiatanMonths(tahun: string): KegiatanMonth[] {
    const months = readTally('kegiatan', 'bulan', `${tahun}-`).reverse();
    return months.map(({ value, count }) => ({ tahun, bulan: value.slice(5), jumlah: count }));
  },

  /** Every page that the archive of months has. */
  kegiatanMonthParts(size: number): { tahun: string; bulan: string; page: number }[] {
    return pagesOf(readParts('kegiatan', 'bulan', size)).map(([month, page]) => ({
      tahun: month.slice(0, 4),
      bulan: month.slice(5),
      page,
    }));
  },

  /** The kegiatan that begin in a month of WIB, oldest first. */
  kegiatanOfMonth(tahun: string, bulan: string, page: number, size: number): Part<Kegiatan> {
    return readPart('bulan', `${tahun}-${bulan}`, page, size);
  },

  /** Every page that the archives of the RW have, by year. */
  kegiatanRwYearParts(size: number): { rw: number; tahun: string; page: number }[] {
    return pagesOf(readParts('kegiatan', 'rw-tahun', size)).map(([value, page]) => {
      const [rw = '', tahun = ''] = value.split('/');
      return { rw: Number(rw), tahun, page };
    });
  },

  /** The kegiatan of one RW in one year, oldest first. */
  kegiatanOfRwYear(nomor: number, tahun: string, page: number, size: number): Part<Kegiatan> {
    return readPart('rw-tahun', `${nomor}/${tahun}`, page, size);
  },

  /** Years in which an RW had kegiatan, newest first. */
  kegiatanYearsOfRw(nomor: number): string[] {
    const values = readValues('kegiatan', 'rw-tahun', `${nomor}/`);
    return values.map((value) => value.slice(value.indexOf('/') + 1)).reverse();
  },

  /** Kinds of organisers that there are. */
  kegiatanOrganisers(): Entry<'kegiatan'>['penyelenggara'][] {
    return readValues('kegiatan', 'penyelenggara') as Entry<'kegiatan'>['penyelenggara'][];
  },

  /** Years in which an organiser of a kind did something, newest first. */
  kegiatanYearsOfOrganiser(penyelenggara: string): string[] {
    const values = readValues('kegiatan', 'penyelenggara-tahun', `${penyelenggara}/`);
    return values.map((value) => value.slice(value.indexOf('/') + 1)).reverse();
  },

  /** Every page that the archives of the organisers have, by year. */
  kegiatanOrganiserYearParts(size: number): { penyelenggara: string; tahun: string; page: number }[] {
    return pagesOf(readParts('kegiatan', 'penyelenggara-tahun', size)).map(([value, page]) => {
      const [penyelenggara = '', tahun = ''] = value.split('/');
      return { penyelenggara, tahun, page };
    });
  },

  /** The kegiatan of one kind of organiser in one year, oldest first. */
  kegiatanOfOrganiserYear(penyelenggara: string, tahun: string, page: number, size: number): Part<Kegiatan> {
    return readPart('penyelenggara-tahun', `${penyelenggara}/${tahun}`, page, size);
  },

  /** The newest kegiatan of one kind of organiser, newest first. */
  latestKegiatanOfOrganiser(penyelenggara: string, count: number): Kegiatan[] {
    return readList('kegiatan', { where: ['penyelenggara', penyelenggara], limit: count });
  },

  /** The newest kegiatan of one RW, newest first; those of the whole kelurahan are not among them. */
  latestKegiatanOfRw(nomor: number, count: number): Kegiatan[] {
    return readList('kegiatan', { where: ['rw', String(nomor)], limit: count });
  },

  /** The newest kegiatan that have begun, newest first. */
  latestKegiatan(count: number): Kegiatan[] {
    return readList('kegiatan', { until: read(['today']), limit: count });
  },

  /** Kegiatan that begin after today, or today and are announced as an agenda; the next one first. */
  upcomingKegiatan(count: number): Kegiatan[] {
    const today = read<string>(['today']);
    return readList('kegiatan', { since: today, reverse: true })
      .filter(({ jenis, mulai }) => jenis === 'agenda' || dayInWib(mulai) > today)
      .slice(0, count);
  },
};

function readPart(facet: string, value: string, page: number, size: number): Part<Kegiatan> {
  const where = [facet, value] as const;
  return {
    entries: readList('kegiatan', { where, reverse: true, skip: (page - 1) * size, limit: size }),
    last: readPartsOf('kegiatan', where, size),
  };
}

function pagesOf(parts: ReadonlyMap<string, number>): [value: string, page: number][] {
  return [...parts].flatMap(([value, last]) =>
    Array.from({ length: last }, (_, index): [string, number] => [value, index + 1]),
  );
}

function dayInWib(instantIso: string): string {
  return new Date(Date.parse(instantIso) + 7 * 3_600_000).toISOString().slice(0, 10);
}
