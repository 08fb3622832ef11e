import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoredPhoto } from './generate.ts';

export const databaseOf = (data: string) => join(data, 'data', 'data.db');

/** The photos of the examples: their files are there, so that every page has its pictures. */
export function storedPhotos(data: string): StoredPhoto[] {
  const database = new DatabaseSync(databaseOf(data), { readOnly: true });
  try {
    const rows = database
      .prepare('select distinct berkas, lebar, tinggi from components_media_foto where gambar = 1 order by berkas')
      .all();
    // Rows have no prototype; ours are plain objects.
    return rows.map(({ berkas, lebar, tinggi }) => ({
      berkas: String(berkas),
      lebar: Number(lebar),
      tinggi: Number(tinggi),
    }));
  } finally {
    database.close();
  }
}
