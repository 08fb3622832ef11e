import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import { kirimanRows } from '../kiriman/row';
import { answering, readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { entryOf, readRow } from '../moderasi/document';
import { notFound, Refusal } from '../moderasi/refusal';
import { markFetched, takeReport } from './report';
import { takeSnapshot } from './snapshot';

const failure = z.strictObject({ jenis: z.string(), id: z.string(), alamat: z.string(), alasan: z.string().min(1) });
const report = z.strictObject({ revisi: z.int().min(0), waktu: z.string(), gagal: z.array(failure) });

/** The routes of the publisher, on loopback and behind its own secret. The gateway never passes them on. */
export function registerRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handle: (context: Context) => Promise<unknown>) => ({
    method,
    path: `/penerbit${path}`,
    info: { type: 'admin' },
    config: { auth: false },
    handler: answering(
      strapi,
      () => undefined,
      async (context) => {
        requireSecret(strapi, context);
        return handle(context);
      },
    ),
  });
  const routes = [
    route('GET', '/snapshot', (context) => sendSnapshot(strapi, context)),
    route('GET', '/pratinjau/:uuid', ({ params }) => readDraft(strapi, String(params.uuid))),
    route('POST', '/laporan', async ({ request }) => ({
      diterima: await takeReport(strapi, readBody(report, request.body)),
    })),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

async function sendSnapshot(strapi: Core.Strapi, context: Context): Promise<unknown> {
  const { revisi, stream } = await takeSnapshot(strapi);
  await markFetched(strapi, revisi);
  context.set('content-type', 'application/x-ndjson');
  return stream;
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
