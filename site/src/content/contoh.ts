import { createHash } from 'node:crypto';
import { examples } from '@moncer/content-types/examples';
import type { Snapshot } from './snapshot.ts';

/**
 * The examples as if they had been published, for working on pages without a CMS. Their photos have
 * names and sizes but no files: only the seed of the CMS turns the drawings into photos.
 */
export function exampleSnapshot(): Snapshot {
  const documents = Object.entries(examples).flatMap(([jenis, entries]) =>
    (entries as readonly Record<string, unknown>[]).map((entry) => ({
      jenis,
      id: `contoh-${jenis}-${String(entry.slug)}`,
      data: 'foto' in entry ? { ...entry, foto: (entry.foto as Drawing[]).map(toFoto) } : entry,
    })),
  );
  return { revisi: 0, documents, ditarik: [] };
}

type Drawing = { gambar: string; alt: string; keterangan?: string | null };

function toFoto({ gambar, alt, keterangan }: Drawing) {
  const berkas = createHash('sha256').update(gambar).digest('hex');
  return { berkas, lebar: 1200, tinggi: 800, alt, keterangan: keterangan ?? null, gambar: true };
}
