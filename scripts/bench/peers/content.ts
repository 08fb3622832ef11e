import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '@moncer/content-types';
import { generateKegiatan } from '../generate.ts';
import type { StoredPhoto } from '../generate.ts';

/**
 * The same reports as one Markdown file each, which Eleventy and Hugo both read.
 *
 * @returns changes one of them, another words at each call
 */
export function writeMarkdown(folder: string, count: number, photos: readonly StoredPhoto[]): () => void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'kegiatan'), { recursive: true });
  let newest = '';
  for (const { entry } of generateKegiatan(count, photos)) {
    newest = join(folder, 'kegiatan', `${entry.slug}.md`);
    writeFileSync(newest, markdownOf(entry));
  }
  const text = readFileSync(newest, 'utf8');
  let turn = 0;
  return () => writeFileSync(newest, `${text}\nRalat ${(turn += 1)}.\n`);
}

/** JSON is YAML too, so the values need no other quoting. */
function markdownOf(entry: Entry<'kegiatan'>): string {
  const { judul, mulai, tempat, rw, penyelenggara, kategori, peserta, foto, isi, diverifikasi_pada } = entry;
  const bulan = new Date(Date.parse(mulai) + 7 * 3_600_000).toISOString().slice(0, 7);
  const data = {
    title: judul,
    bulan: [bulan],
    ringkas: isi.slice(0, 160),
    ...{ tempat, rw: rw[0], penyelenggara, kategori, peserta, diverifikasi_pada, foto },
  };
  const head = Object.entries(data).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  // Without quotes it is a date.
  return `---\n${head.join('\n')}\ndate: ${mulai}\n---\n${isi}\n`;
}
