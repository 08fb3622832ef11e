import type { Core } from '@strapi/strapi';
import { isNoun } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { gather, gatherOne, linkOf, queueLine, staffView, titleOf } from '../kiriman/view';
import { failures } from '../terbitan/failures';
import { documentsOf, entryOf } from './document';
import { notFound } from './refusal';
import { onItsWay } from './states';

/** Decisions that the queue shows below itself. */
const recentDecisions = 10;

/** What waits for a decision, oldest first, and what was decided last. */
export async function readQueue(strapi: Core.Strapi) {
  const waiting = await kirimanRows(strapi).findMany({
    where: { keadaan: { $in: ['terkirim', 'diperiksa', 'dikirim_ulang'] } },
    orderBy: { dikirim_pada: 'asc' },
  });
  const decided = await readDecided(strapi);
  return {
    daftar: (await gather(strapi, waiting)).map(queueLine),
    jumlah: waiting.length,
    tayang: (await gather(strapi, decided)).map((whole) => ({
      ...queueLine(whole),
      tautan: linkOf(whole.row, whole.entry),
    })),
  };
}

/** State by state, so that the newest come from an index, however many have been decided since the beginning. */
async function readDecided(strapi: Core.Strapi): Promise<KirimanRow[]> {
  const newest = { orderBy: { diputus_pada: 'desc' }, limit: recentDecisions };
  const found: KirimanRow[] = [];
  for (const keadaan of onItsWay) {
    found.push(
      ...(await kirimanRows(strapi).findMany({ where: { keadaan, diputus_pada: { $notNull: true } }, ...newest })),
    );
  }
  const decidedAt = ({ diputus_pada }: KirimanRow) => Date.parse(diputus_pada ?? '');
  return found.sort((a, b) => decidedAt(b) - decidedAt(a)).slice(0, recentDecisions);
}

/** One submission, by its uuid. @throws Refusal 404 */
export async function readOne(strapi: Core.Strapi, uuid: string) {
  const row = await kirimanRows(strapi).findOne({ where: { uuid } });
  if (!row) throw notFound();
  return staffView(await gatherOne(strapi, row));
}

/** The submission of a document that staff have open in the panel. @throws Refusal 404 */
export async function readByDocument(strapi: Core.Strapi, jenis: unknown, dokumen: string) {
  const row = isNoun(jenis) ? await kirimanRows(strapi).findOne({ where: { jenis, dokumen } }) : null;
  if (!row) throw notFound();
  return staffView(await gatherOne(strapi, row));
}

/** What the publisher could not publish, by name, with the reason. */
export async function readFailures(strapi: Core.Strapi) {
  const daftar = [];
  for (const failure of await failures(strapi)) {
    const { jenis, dokumen } = failure;
    const row = isNoun(jenis) ? await kirimanRows(strapi).findOne({ where: { jenis, dokumen } }) : null;
    const stored = isNoun(jenis) ? await documentsOf(strapi, jenis).findOne({ documentId: dokumen }) : null;
    const judul = stored && isNoun(jenis) ? titleOf(jenis, entryOf(jenis, stored)) : failure.alamat;
    daftar.push({ ...failure, judul, uuid: row?.uuid ?? null, nomor: row?.nomor ?? null });
  }
  return { daftar };
}
