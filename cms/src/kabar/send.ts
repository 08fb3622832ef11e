import type { Core } from '@strapi/strapi';
import { nextTry } from './back-off';
import { compose, Overtaken } from './compose';
import { mailTrouble, sendMail } from './surel';
import { pushTrouble, sendPush, Unsubscribed } from './dorong';
import { removeLangganan } from './langganan';
import { kabarRows } from './row';
import type { KabarRow } from './row';

/** Notices that are sent side by side. */
const atOnce = 5;
/** Whoever took a notice and died over it gives it back after this long. */
const leaseMs = 120_000;

/** Sends everything whose time has come, the oldest first. What fails waits for its next try. */
export async function sendDue(strapi: Core.Strapi): Promise<void> {
  for (;;) {
    const due = await kabarRows(strapi).findMany({
      where: { keadaan: 'menunggu', coba_pada: { $lte: new Date().toISOString() } },
      orderBy: { coba_pada: 'asc' },
      limit: atOnce,
    });
    if (due.length === 0) return;
    await Promise.all(due.map((row) => sendOne(strapi, row)));
  }
}

async function sendOne(strapi: Core.Strapi, row: KabarRow): Promise<void> {
  const rows = kabarRows(strapi);
  const { id, percobaan: before, kanal } = row;
  const percobaan = before + 1;
  // Taken by whoever counts this try; the others find it taken.
  const { count } = await rows.updateMany({
    where: { id, keadaan: 'menunggu', percobaan: before },
    data: { percobaan, coba_pada: new Date(Date.now() + leaseMs).toISOString() },
  });
  if (count !== 1) return;
  try {
    await deliver(strapi, row);
    await rows.update({ where: { id }, data: { keadaan: 'terkirim', coba_pada: now(), alasan: null } });
  } catch (error) {
    if (error instanceof Overtaken) await rows.delete({ where: { id } });
    else if (error instanceof Unsubscribed) await removeLangganan(strapi, { id: row.langganan });
    else await putOff(strapi, row, percobaan, kanal === 'surel' ? mailTrouble(error) : pushTrouble(error), error);
  }
}

async function deliver(strapi: Core.Strapi, row: KabarRow): Promise<void> {
  const message = await compose(strapi, row);
  if ('mail' in message) await sendMail(strapi, message.mail);
  else await sendPush(strapi, message.to, message.push);
}

async function putOff(strapi: Core.Strapi, row: KabarRow, tries: number, alasan: string, error: unknown) {
  const { id, kanal, dibuat_pada } = row;
  const at = nextTry(tries, Date.parse(dibuat_pada), Date.now());
  const data = at === undefined ? { keadaan: 'gagal', coba_pada: now() } : { coba_pada: new Date(at).toISOString() };
  await kabarRows(strapi).update({ where: { id }, data: { ...data, alasan } });
  const cause = error instanceof Error ? error.message : String(error);
  const then = at === undefined ? 'given up, it is shown at the desk' : `next try ${new Date(at).toISOString()}`;
  strapi.log.warn(`kabar ${id} (${kanal}): try ${tries} failed: ${cause}; ${then}`);
}

const now = () => new Date().toISOString();
