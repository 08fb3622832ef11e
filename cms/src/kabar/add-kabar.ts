import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { kirimanRows } from '../kiriman/row';
import { isOfOffice } from '../moderasi/actor';
import type { Actor } from '../moderasi/actor';
import type { Keadaan } from '../moderasi/states';
import { inTransaction } from '../terbitan/transaction';
import { delayMs, isPeristiwa, isResult, peristiwa } from './peristiwa';
import type { Peristiwa } from './peristiwa';
import { kabarRows, langgananRows, pilihanRows } from './row';
import type { KabarRow, Penerima, Pihak } from './row';
import { wake } from './wake';

/** What a line of the history says of a change of state. */
interface Change {
  kiriman: string | null;
  dari: Keadaan | null;
  ke: Keadaan | null;
  actor: Actor;
}

/** One that somebody is told about. */
type Told = Change & { kiriman: string; ke: Peristiwa };
type NewKabar = Omit<KabarRow, 'id'>;

/**
 * Writes the notices of these changes of state: one to each recipient by each channel that is wanted. It belongs
 * into the transaction of the change, and rolls back with it; the sending begins once that is committed.
 */
export async function addKabar(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  const told = changes.filter(isTold);
  const notices = [...(await forStaff(strapi, told)), ...(await forVolunteers(strapi, told))];
  if (notices.length === 0) return;
  await inTransaction(strapi, async (_, onCommit) => {
    await kabarRows(strapi).createMany({ data: notices });
    onCommit(() => void wake(strapi));
  });
}

function isTold(change: Change): change is Told {
  const { kiriman, dari, ke } = change;
  return kiriman !== null && ke !== null && ke !== dari && isPeristiwa(ke);
}

/** To everybody in the office who wants it, but not to who did it. */
async function forStaff(strapi: Core.Strapi, told: Told[]): Promise<NewKabar[]> {
  const lines = told.filter(({ ke }) => peristiwa[ke] === 'staf');
  if (lines.length === 0) return [];
  const channels = await channelsOf(strapi, 'staf');
  return lines.flatMap((line) =>
    channels
      .filter(({ akun }) => !isOfOffice(line.actor) || line.actor.id !== akun)
      .map((channel) => noticeOf(line, channel)),
  );
}

/** To who sent it, about what the office or the program did with it. */
async function forVolunteers(strapi: Core.Strapi, told: Told[]): Promise<NewKabar[]> {
  const lines = told.filter(({ ke, actor }) => peristiwa[ke] === 'relawan' && actor.peran !== 'relawan');
  if (lines.length === 0) return [];
  const where = { uuid: { $in: lines.map(({ kiriman }) => kiriman) }, relawan: { $notNull: true } };
  const rows = await kirimanRows(strapi).findMany({ select: ['uuid', 'relawan', 'jenis'], where });
  const senders = new Map(rows.map((row) => [row.uuid, row]));
  if (senders.size === 0) return [];
  const senderIds = rows.map(({ relawan }) => relawan);
  const channels = await channelsOf(strapi, 'relawan', senderIds);
  return lines.flatMap((line) => {
    const row = senders.get(line.kiriman);
    const own = row && isResult(line.ke, row.jenis) ? channels.filter(({ akun }) => akun === row.relawan) : [];
    return own.map((channel) => noticeOf(line, channel));
  });
}

type Channel = Penerima & Pick<KabarRow, 'kanal' | 'langganan'>;

/** The ways that are wanted by everybody on one side, or by some of them. */
async function channelsOf(strapi: Core.Strapi, pihak: Pihak, only?: unknown[]): Promise<Channel[]> {
  const { surel } = strapi.config.get<MoncerConfig>('moncer');
  const where = { pihak, ...(only && { akun: { $in: only } }) };
  const mails = surel.url === '' ? [] : await pilihanRows(strapi).findMany({ where: { ...where, surel: true } });
  const phones = await langgananRows(strapi).findMany({ select: ['id', 'akun'], where });
  return [
    ...mails.map(({ akun }) => ({ pihak, akun, kanal: 'surel' as const, langganan: null })),
    ...phones.map(({ id, akun }) => ({ pihak, akun, kanal: 'dorong' as const, langganan: id })),
  ];
}

function noticeOf({ kiriman, ke }: Told, channel: Channel): NewKabar {
  const now = Date.now();
  return {
    ...channel,
    kiriman,
    peristiwa: ke,
    hari: null,
    keadaan: 'menunggu',
    percobaan: 0,
    coba_pada: new Date(now + delayMs(ke)).toISOString(),
    alasan: null,
    dibuat_pada: new Date(now).toISOString(),
  };
}
