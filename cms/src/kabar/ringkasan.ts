import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { kirimanRows } from '../kiriman/row';
import { gather, titleOf } from '../kiriman/view';
import type { Keadaan } from '../moderasi/states';
import { dayMs, wibOffsetMs } from '../moderasi/day';
import { queued } from '../moderasi/states';
import { readCalendar } from '../waktu-kerja/calendar';
import { lateBefore, verdictWorkingDays } from '../waktu-kerja/clock';
import type { Calendar } from '../waktu-kerja/clock';
import { ringkasanMail } from './ringkasan-words';
import { kabarRows, pilihanRows } from './row';

/** From seven to noon in WIB: whoever starts the system later gets the next one. */
const writtenFrom = 7;
const writtenUntil = 12;
const maxListed = 20;

const verdicts: Partial<Record<Keadaan, string>> = {
  disetujui: 'disetujui',
  menerbitkan: 'disetujui',
  tayang: 'disetujui',
  gagal_terbit: 'disetujui',
  perlu_perbaikan: 'dikembalikan',
  ditolak: 'ditolak',
  ditarik: 'ditarik',
};

/** Writes the digests of a working day, once for each account that wants it, however often it is called. */
export async function writeRingkasan(strapi: Core.Strapi, hari: string, now: number): Promise<void> {
  const { surel } = strapi.config.get<MoncerConfig>('moncer');
  const hour = new Date(now + wibOffsetMs).getUTCHours();
  if (surel.url === '' || hour < writtenFrom || hour >= writtenUntil) return;
  if (!isWorkingDay(hari, await readCalendar(strapi))) return;
  await strapi.db.transaction(async () => {
    const wanted = await pilihanRows(strapi).findMany({ where: { pihak: 'staf', ringkasan: true } });
    const written = new Set((await kabarRows(strapi).findMany({ where: { hari } })).map(({ akun }) => akun));
    const at = new Date(now).toISOString();
    const rest = { peristiwa: 'ringkasan', kanal: 'surel', keadaan: 'menunggu', percobaan: 0 };
    const data = wanted
      .filter(({ akun }) => !written.has(akun))
      .map(({ pihak, akun }) => ({ pihak, akun, hari, ...rest, coba_pada: at, dibuat_pada: at }));
    if (data.length > 0) await kabarRows(strapi).createMany({ data });
  });
}

/** The digest as things stand: what waits, what is late, what was decided since the working day before. */
export async function readRingkasan(strapi: Core.Strapi, hari: string) {
  const rows = kirimanRows(strapi);
  const waiting = { keadaan: { $in: [...queued] } };
  const calendar = await readCalendar(strapi);
  const late = lateBefore(new Date().toISOString(), verdictWorkingDays, calendar);
  const sejak = workingDayBefore(hari, calendar);
  const decided = {
    keadaan: { $in: Object.keys(verdicts) },
    diputus_pada: { $gte: startOfDay(sejak), $lt: startOfDay(hari) },
  };
  const listed = await rows.findMany({ where: decided, orderBy: { diputus_pada: 'asc' }, limit: maxListed });
  const ringkasan = {
    hari,
    sejak,
    menunggu: await rows.count({ where: waiting }),
    lewat: await rows.count({ where: { ...waiting, dikirim_pada: { $lt: late } } }),
    gagal: await rows.count({ where: { keadaan: 'gagal_terbit' } }),
    diputus: (await gather(strapi, listed)).map(({ row, entry }) => ({
      nomor: row.nomor,
      judul: titleOf(row.jenis, entry),
      putusan: verdicts[row.keadaan] ?? '',
    })),
    lainnya: (await rows.count({ where: decided })) - listed.length,
  };
  const { url } = strapi.config.get<MoncerConfig>('moncer');
  return ringkasanMail(ringkasan, `${url}/meja/`);
}

/** Whether the office opens on a day, `YYYY-MM-DD`. */
const isWorkingDay = (day: string, { closing, holidays }: Calendar): boolean =>
  closing[new Date(day).getUTCDay()] !== undefined && !holidays.has(day);

function workingDayBefore(day: string, calendar: Calendar): string {
  let before = day;
  do before = new Date(Date.parse(before) - dayMs).toISOString().slice(0, 10);
  while (!isWorkingDay(before, calendar));
  return before;
}

/** When a day begins in WIB, ISO 8601. */
const startOfDay = (day: string): string => new Date(Date.parse(day) - wibOffsetMs).toISOString();
