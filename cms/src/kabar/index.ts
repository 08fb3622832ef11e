import type { Core } from '@strapi/strapi';
import { todayInWib } from '../moderasi/day';
import { wayOut } from './dorong';
import { followSessions } from './langganan';
import { publicAgent } from './public-host';
import { writeRingkasan } from './ringkasan';
import { staffRoutes, volunteerRoutes } from './routes';
import { kabarRows } from './row';
import { sendDue } from './send';
import { onWake, wake } from './wake';

/** What was sent, or given up, is kept for so long. */
const keptMs = 60 * 24 * 3_600_000;

/**
 * Notices about submissions: to staff what comes in, to volunteers who wish it what becomes of theirs; by e-mail and
 * by push. Before `moderasi`, whose `/moderasi/:uuid` would take these addresses for submissions.
 */
export function register(strapi: Core.Strapi): void {
  if (!strapi.has(wayOut)) strapi.add(wayOut, publicAgent());
  strapi.server.routes({ type: 'content-api', routes: volunteerRoutes(strapi) } as never);
  strapi.server.routes({ type: 'admin', routes: staffRoutes(strapi) } as never);
}

/** With the database: the sender, and its clock for what has to be tried again. */
export function bootstrap(strapi: Core.Strapi): void {
  followSessions(strapi);
  onWake(strapi, inTurn(strapi));
  let swept = '';
  const tick = async () => {
    const now = Date.now();
    const today = todayInWib(now);
    await writeRingkasan(strapi, today, now);
    if (swept !== today) await forgetOld(strapi, now);
    swept = today;
    await wake(strapi);
  };
  strapi.cron.add({
    'moncer-kabar': {
      task: () => tick().catch((error: unknown) => strapi.log.error(error)),
      options: { rule: '*/15 * * * * *' },
    },
  });
}

/** One round of sending at a time; what is written meanwhile is sent in the next. */
function inTurn(strapi: Core.Strapi): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        await sendDue(strapi);
      } while (again);
    } catch (error) {
      strapi.log.error(error);
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = true;
    return (running ??= run());
  };
}

async function forgetOld(strapi: Core.Strapi, now: number): Promise<void> {
  const before = new Date(now - keptMs).toISOString();
  const ended = { $in: ['terkirim', 'gagal'] };
  await kabarRows(strapi).deleteMany({ where: { keadaan: ended, coba_pada: { $lt: before } } });
}
