import type { Core } from '@strapi/strapi';
import { lateBefore } from '../waktu-kerja/clock';
import { readCalendar } from '../waktu-kerja/calendar';
import { sistem } from './actor';
import { transitionAll } from './transition-all';

/** Working days after which a contributor who does not answer is not waited for (product handbook, 5). */
const silentWorkingDays = 14;

/**
 * Lays aside what was sent back and has not been touched since. Not what is live in an older text, and
 * not what the office writes itself. Its unit may take it up again.
 *
 * @param now ISO 8601
 */
export async function archiveSilent(strapi: Core.Strapi, now = new Date().toISOString()): Promise<void> {
  const touchedBefore = lateBefore(now, silentWorkingDays, await readCalendar(strapi));
  await transitionAll(
    strapi,
    { tindakan: 'arsipkan', actor: sistem, catatan: `Belum diperbaiki selama ${silentWorkingDays} hari kerja.` },
    { where: { relawan: { $notNull: true }, tayang_pada: { $null: true }, updatedAt: { $lt: touchedBefore } } },
  );
}
