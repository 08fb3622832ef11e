import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import { kirimanRows } from '../kiriman/row';
import { answering, readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { entryOf, readRow } from '../moderasi/document';
import { notFound, Refusal } from '../moderasi/refusal';
import { checkChain } from '../riwayat/check';
import { contentSince } from './content-stream';
import { markFetched, takeReport } from './report';

const failure = z.strictObject({ jenis: z.string(), id: z.string(), alamat: z.string(), alasan: z.string().min(1) });
const checkBody = z.strictObject({ catatan: z.strictObject({ urut: z.int(), sidik: z.string() }).optional() });
const report = z.strictObject({ revisi: z.int().min(0), waktu: z.string(), gagal: z.array(failure) });

/** The routes of the publisher and of the commands, on loopback and behind their own secret. The gateway never passes them on. */
export function registerRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handle: (context: Context) => unknown) => ({
    method,
    path: `/penerbit${path}`,
    info: { type: 'admin' },
    config: { auth: false },
    handler: answering(
      strapi,
      () => undefined,
      (context) => {
        requireSecret(strapi, context);
        return handle(context);
      },
    ),
  });
  const routes = [
    route('GET', '/isi', (context) => sendContent(strapi, context)),
    route('GET', '/pratinjau/:uuid', ({ params }) => readDraft(strapi, String(params.uuid))),
    route('POST', '/laporan', async ({ request }) => ({
      diterima: await takeReport(strapi, readBody(report, request.body)),
    })),
    route('POST', '/periksa-riwayat', ({ request }) => checkChain(strapi, readBody(checkBody, request.body).catatan)),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

/** Nothing waits for the note that it was fetched, and what was not sent to its end was not fetched. */
function sendContent(strapi: Core.Strapi, context: Context) {
  const { stream, revisi } = contentSince(strapi, readRevision(context.query.sejak));
  const { res } = context;
  res.once('finish', () => {
    const fetched = revisi();
    if (fetched === undefined) return;
    markFetched(strapi, fetched).catch((error: unknown) => strapi.log.error(error));
  });
  // The publisher is to see a line that breaks, not one that falls silent.
  stream.once('error', () => res.headersSent && res.destroy());
  context.set('content-type', 'application/x-ndjson');
  return stream;
}

function readRevision(sejak: unknown): number {
  const revisi = typeof sejak === 'string' && /^\d+$/.test(sejak) ? Number(sejak) : NaN;
  if (Number.isSafeInteger(revisi)) return revisi;
  const received = JSON.stringify(sejak) ?? 'nothing';
  throw new Refusal(400, `sejak must be the revision that the publisher holds, 0 for none; received ${received}.`);
}

/** One draft, for staff who look at it as it will be. */
async function readDraft(strapi: Core.Strapi, uuid: string) {
  const row = await kirimanRows(strapi).findOne({ where: { uuid } });
  const draft = row && (await readRow(strapi, row.jenis, row.dokumen));
  if (!row || !draft) throw notFound();
  return { jenis: row.jenis, id: row.dokumen, data: entryOf(row.jenis, draft) };
}

function requireSecret(strapi: Core.Strapi, context: Context): void {
  const { snapshotSecret } = strapi.config.get<MoncerConfig>('moncer');
  const given = context.get('authorization');
  if (snapshotSecret && sameText(given, `Bearer ${snapshotSecret}`)) return;
  throw new Refusal(401, 'This route is for the publisher; send its secret as a bearer token.');
}

/** Takes the same time whatever differs. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
