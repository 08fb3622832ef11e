import { setTimeout as sleep } from 'node:timers/promises';
import { hourInWib, todayInWib } from './day.ts';
import { readIfThere, replaceFile } from './files.ts';
import type { SiteFolders } from './folders.ts';
import type { Live } from './live.ts';
import { log, reasonOf } from './log.ts';
import { prove } from './proof.ts';
import type { Proof } from './proof.ts';

const lookEveryMs = 10 * 60_000;
/** Nobody publishes at this hour (WIB). A publisher that was off then makes up for it in the next night. */
const proofHour = 2;

/** Once a night: proves the live site, and removes what is old. */
export function startNights(live: Live, folders: SiteFolders): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      await sleep(lookEveryMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      try {
        await live.exclusive(() => live.removeOld());
        const last = (await lastProof(folders))?.waktu;
        const isDue = hourInWib() === proofHour && (!last || todayInWib(Date.parse(last)) !== todayInWib());
        if (isDue && live.release) await proveNow(live, folders);
      } catch (error) {
        log(`nightly work: ${reasonOf(error)}`);
      }
    }
  }
}

/** Proves the live site and writes down what it has shown. */
export async function proveNow(live: Live, folders: SiteFolders): Promise<Proof> {
  const proof = await prove(live);
  await replaceFile(proofFile(folders), `${JSON.stringify(proof)}\n`);
  return proof;
}

async function lastProof(folders: SiteFolders): Promise<Proof | undefined> {
  const bytes = await readIfThere(proofFile(folders));
  return bytes && (JSON.parse(bytes.toString()) as Proof);
}

const proofFile = ({ root }: SiteFolders) => `${root}/bukti.json`;
