import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';

type Sumber = NonNullable<Example<'kegiatan'>['sumber']>[number];

/** Part of the entry is a guess: a date, a post or a number that no source states clearly. */
export const dugaan = { ...pemeriksaan, mutu_data: 'dugaan' } as const;

/** Some facts were read in public repositories whose names were not recorded. */
export const repositoriPublik = sumber('Berkas repositori publik (sumber tidak lengkap)', null, null);

/** The press report on the launch of the first site, which names most of what the kelurahan has. */
export const peluncuran = sumber('Solotrust, 19 Juni 2019, peluncuran Si Moncer', 2019, null);

/** @param tahun of publication, or of the data inside; null where the source does not tell. */
export function sumber(judul: string, tahun: number | null, url: string | null): Sumber {
  return { judul, tahun, url, cakupan: 'mojosongo' };
}
