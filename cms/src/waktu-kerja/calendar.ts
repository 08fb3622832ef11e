import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-types';
import type { Calendar } from './clock';

/**
 * Office hours of the city, by weekday: Monday to Thursday 07.15–16.00, Friday 07.00–11.30 (Perwali
 * Surakarta 7/2016, as quoted by suara.com, 20 July 2023). They count until the kelurahan has set its own.
 */
const cityClosing: Calendar['closing'] = { 1: '16.00', 2: '16.00', 3: '16.00', 4: '16.00', 5: '11.30' };

const weekdays = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/**
 * The calendar of the office as it stands: the hours that the published profile tells residents, so
 * that there is one truth about them, and the holidays that staff entered. Holidays are never
 * computed. The shorter hours of Ramadan are not told apart: they are in no table that we hold.
 */
export async function readCalendar(strapi: Core.Strapi): Promise<Calendar> {
  const [profil] = await strapi.db.query(uidOf('profil')).findMany({
    where: { publishedAt: { $notNull: true } },
    populate: { jam: true },
    limit: 1,
  });
  const libur = await strapi.db.query(uidOf('hari-libur')).findMany({ select: ['tanggal'] });
  const jam: { hari: string; tutup: string }[] = profil?.jam ?? [];
  return {
    closing: jam.length > 0 ? lastClosing(jam) : cityClosing,
    holidays: new Set(libur.map(({ tanggal }: { tanggal: string }) => tanggal)),
  };
}

/** A day with a break has two lines; the later one ends it. */
function lastClosing(jam: { hari: string; tutup: string }[]): Calendar['closing'] {
  const closing: Partial<Record<number, string>> = {};
  for (const { hari, tutup } of jam) {
    const weekday = weekdays.indexOf(hari);
    if (tutup > (closing[weekday] ?? '')) closing[weekday] = tutup;
  }
  return closing;
}
