import { gonePages } from './gone.ts';
import { readIfThere, replaceFile } from './files.ts';
import type { Release } from './release.ts';
import { replacePage } from './page-writer.ts';

/** Tells the gateway what to answer where a page used to be. */
export async function writeGonePages(release: Release): Promise<void> {
  await replaceIfChanged(release.folder, 'alamat.json', gonePages(release));
}

/** Ends a publish: tells everybody which revision of the CMS is live, for which day, and how much there is. */
export async function writeStatus(release: Release): Promise<void> {
  const { folder, content, pages, revisi, hari } = release;
  const waktu = new Date().toISOString();
  const status = { revisi, waktu, hari, halaman: pages.pageCount(), dokumen: content.counts() };
  await replaceFile(`${folder}/status.json`, `${JSON.stringify(status)}\n`);
  await content.transaction(() => {
    content.note('waktu', waktu);
    content.note('selesai', settledState(release));
  });
}

/** Whether nothing was left over by a publisher that was killed. */
export function isSettled(release: Release): boolean {
  return release.content.noted('selesai') === settledState(release) && !release.pages.isUnfinished();
}

const settledState = ({ revisi, hari }: Release) => `${revisi} ${hari}`;

async function replaceIfChanged(folder: string, name: string, value: unknown): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
  if ((await readIfThere(`${folder}/${name}`))?.equals(bytes)) return;
  await replacePage(folder, name, bytes);
}
