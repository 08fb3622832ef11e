import type { Core } from '@strapi/strapi';
import { archiveSilent } from './archive';
import { publishScheduled } from './schedule';

/** What happens at its time: every twenty seconds what was approved for now; at 03.23 WIB what nobody answers any more. */
export function startTimers(strapi: Core.Strapi): void {
  strapi.cron.add({
    'moncer-jadwal': { task: () => publishScheduled(strapi), options: { rule: '*/20 * * * * *' } },
    'moncer-arsip': { task: () => archiveSilent(strapi), options: { rule: '23 3 * * *', tz: 'Asia/Jakarta' } },
  });
}
