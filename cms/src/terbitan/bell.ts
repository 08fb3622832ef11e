import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readCounter } from './counters';
import { terbitanRows } from './row';

const timeoutMs = 5_000;
const firstRetryMs = 1_000;
const longestRetryMs = 60_000;
/** An outbox row older than this that nobody has reported live rings again. */
const overdueMs = 45_000;

export interface Bell {
  /** Tells the publisher at once that the site has a new revision. Never waits and never throws. */
  ring(revisi: number): void;
  stop(): void;
}

const bells = new WeakMap<Core.Strapi, Bell>();

export const bellOf = (strapi: Core.Strapi): Bell | undefined => bells.get(strapi);

/** Hangs the bell up, where a publisher is configured. A lost call costs a minute: the publisher also looks itself. */
export function hangBell(strapi: Core.Strapi, { url, secret }: { url: string; secret: string }): void {
  if (!url) return;
  bells.set(
    strapi,
    createBell(url, secret, (message) => strapi.log.warn(message)),
  );
  strapi.cron.add({
    'moncer-bell': { task: () => ringWhenOverdue(strapi), options: { rule: '*/30 * * * * *' } },
  });
}

export function takeBellDown(strapi: Core.Strapi): void {
  bellOf(strapi)?.stop();
  bells.delete(strapi);
}

/** Changes that come while a call is under way share the next one. */
function createBell(url: string, secret: string, warn: (message: string) => void): Bell {
  let wanted = 0;
  let failures = 0;
  let calling = false;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  async function call(): Promise<void> {
    if (calling || stopped) return;
    calling = true;
    clearTimeout(retry);
    try {
      for (let told = -1; told < wanted && !stopped;) {
        told = wanted;
        await post(url, secret, told);
        failures = 0;
      }
    } catch (error) {
      failures += 1;
      if (failures === 1) warn(`bell: the publisher at ${url} did not answer (${reason(error)}); trying again`);
      if (!stopped) retry = setTimeout(() => void call(), retryDelayMs(failures)).unref();
    } finally {
      calling = false;
    }
  }

  return {
    ring(revisi) {
      wanted = Math.max(wanted, revisi);
      void call();
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}

const retryDelayMs = (failures: number) => Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);

/** The signature covers time and body, so that a call can neither be forged nor sent again later. */
async function post(url: string, secret: string, revisi: number): Promise<void> {
  const body = JSON.stringify({ revisi });
  const waktu = String(Math.floor(Date.now() / 1000));
  const tanda = createHmac('sha256', secret).update(`${waktu}.${body}`).digest('hex');
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-moncer-waktu': waktu, 'x-moncer-tanda': tanda },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
  // Read to its end, the connection serves the next call too.
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`status ${answer.status}`);
}

/** Safety net: the process that should have rung may have died between commit and call. */
async function ringWhenOverdue(strapi: Core.Strapi): Promise<void> {
  try {
    const [revisi, laporan] = [await readCounter(strapi, 'revisi'), await readCounter(strapi, 'laporan')];
    if (revisi <= laporan) return;
    const newest = await terbitanRows(strapi).findOne({ where: { revisi } });
    if (newest && Date.now() - Date.parse(newest.waktu) > overdueMs) bellOf(strapi)?.ring(revisi);
  } catch (error) {
    strapi.log.warn(`bell: could not compare revisions (${reason(error)}); the next check is in 30 s`);
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
