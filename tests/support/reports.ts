import { randomUUID } from 'node:crypto';
import { types } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';

export interface Report {
  uuid: string;
  isi: Record<string, unknown>;
}

/**
 * A report as a volunteer writes it: the text of an example, under a title and a marker of its own,
 * so that a test can find it, or be sure that it is nowhere.
 */
export function writeReport(nth: number, marker: string): Report {
  const example = examples.kegiatan[nth % examples.kegiatan.length];
  if (!example) throw new Error('there is no example of a kegiatan');
  const { tempat, kategori, isi } = example;
  return {
    uuid: randomUUID(),
    isi: {
      jenis: 'laporan',
      judul: `${marker} ${nth}`,
      mulai: '2026-10-11T08:00:00+07:00',
      tempat,
      penyelenggara: 'rw',
      kategori,
      isi: `${isi.slice(0, (types.kegiatan.fields.isi.strapi.maxLength as number) / 2)} ${marker}.`,
      peserta: 25,
    },
  };
}
