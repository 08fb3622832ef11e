import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../../kiriman/row';
import type { KirimanRow, Where } from '../../kiriman/row';
import { gather, linkOf, queueLine } from '../../kiriman/view';
import type { Whole } from '../../kiriman/view';
import { lateBefore, verdictWorkingDays } from '../../waktu-kerja/clock';
import { readCalendar } from '../../waktu-kerja/calendar';
import type { Actor } from '../actor';
import { readStaff } from '../assign';
import type { Petugas } from '../assign';
import { whoLooks } from '../presence';
import { allowedTo } from '../rights';
import { onItsWay, queued } from '../states';
import type { Keadaan } from '../states';
import { conditionOf, cursorOf, sinceYesterday } from './filter';
import type { Filter } from './filter';
import { deadlineOf } from './deadline';

/** Lines of one page. */
const pageSize = 50;
/** Decisions that the queue shows below itself. */
const recentDecisions = 10;

/** What waits for a decision, oldest first, a page at a time; how much there is of it; and what was decided last. */
export async function readQueue(strapi: Core.Strapi, filter: Filter, reader: Actor) {
  const calendar = await readCalendar(strapi);
  const late = lateBefore(new Date().toISOString(), verdictWorkingDays, calendar);
  const condition = conditionOf(filter, late);
  const states = filter.keadaan ? [filter.keadaan] : [...queued];
  const found = await readPage(strapi, states, condition, filter);
  const page = found.slice(0, pageSize);
  const orang = await readStaff(strapi);
  const lineOf = (whole: Whole) => ({
    ...queueLine(whole),
    ...deadlineOf(whole.row, calendar),
    petugas: nameOf(orang, whole.row),
    dilihat: whoLooks(whole.row.uuid, reader),
    boleh: allowedTo(reader, whole.row),
  });
  const decided = await gather(strapi, await readDecided(strapi));
  return {
    daftar: (await gather(strapi, page)).map(lineOf),
    jumlah: await count(strapi, [...queued]),
    jumlah_tersaring: await count(strapi, states, condition),
    lewat: await count(strapi, [...queued], { dikirim_pada: { $lt: late } }),
    baru: await count(strapi, [...queued], { dikirim_pada: { $gte: sinceYesterday() } }),
    lanjut: found.length > pageSize ? nextPage(page) : null,
    orang,
    tayang: decided.map((whole) => ({ ...lineOf(whole), tautan: linkOf(whole.row, whole.entry) })),
  };
}

/** To whom a submission is assigned, unless that person is not of the office any more. */
export const nameOf = (staff: readonly Petugas[], { petugas }: KirimanRow): Petugas | null =>
  staff.find(({ id }) => id === petugas) ?? null;

const count = (strapi: Core.Strapi, states: Keadaan[], condition: Where = {}): Promise<number> =>
  kirimanRows(strapi).count({ where: { $and: [{ keadaan: { $in: states } }, condition] } });

/** One more than a page: whether there is a next one. State by state, each from its index in order, then merged. */
async function readPage(strapi: Core.Strapi, states: Keadaan[], condition: Where, { setelah }: Filter) {
  const after: Where = setelah
    ? { $or: [{ dikirim_pada: { $gt: setelah.sentAt } }, { dikirim_pada: setelah.sentAt, id: { $gt: setelah.id } }] }
    : {};
  const found: KirimanRow[] = [];
  for (const keadaan of states) {
    found.push(
      ...(await kirimanRows(strapi).findMany({
        where: { $and: [{ keadaan }, condition, after] },
        orderBy: [{ dikirim_pada: 'asc' }, { id: 'asc' }],
        limit: pageSize + 1,
      })),
    );
  }
  return found.sort((a, b) => sentAt(a) - sentAt(b) || a.id - b.id).slice(0, pageSize + 1);
}

function nextPage(page: readonly KirimanRow[]): string | null {
  const last = page.at(-1);
  return last ? cursorOf({ sentAt: new Date(sentAt(last)).toISOString(), id: last.id }) : null;
}

const sentAt = ({ dikirim_pada }: KirimanRow) => Date.parse(dikirim_pada ?? '');

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
