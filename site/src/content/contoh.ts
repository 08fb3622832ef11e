import { createHash } from 'node:crypto';
import { examples } from '@moncer/content-types/examples';
import type { Change } from './changes.ts';

/**
 * The examples as if they had been published, for working on pages without a CMS. Their photos have
 * names and sizes but no files: only the seed of the CMS turns the drawings into photos.
 */
export function* exampleChanges(): Generator<Change & { data: object }, void> {
  for (const [jenis, entries] of Object.entries(examples)) {
    for (const entry of entries as readonly Record<string, unknown>[]) {
      const data = 'foto' in entry ? { ...entry, foto: (entry.foto as Drawing[]).map(toFoto) } : entry;
      yield { jenis, id: `contoh-${jenis}-${String(entry.slug)}`, data };
    }
  }
}

type Drawing = { gambar: string; alt: string; keterangan?: string | null };

function toFoto({ gambar, alt, keterangan }: Drawing) {
  const berkas = createHash('sha256').update(gambar).digest('hex');
  return { berkas, lebar: 1200, tinggi: 800, alt, keterangan: keterangan ?? null, gambar: true };
}
