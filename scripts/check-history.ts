/**
 * `npm run check:riwayat [-- <kepala>]`: walks the chain of the history, and what lies beside it, and names the first
 * row that is wrong; exit code 1 then. With the end of the chain that an earlier check printed, that end must still be
 * part of it. The CMS reads its own database, so that SQLite and PostgreSQL are the same to this command; where
 * none is running, one is started for the time of the check.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { cmsPart, cmsUrl as ownCmsUrl, sharedEnvironment } from './cms-part.ts';
import { env, stop } from './env.ts';
import { readSecrets } from './secrets.ts';

interface Head {
  urut: number;
  sidik: string;
}

interface Verdict {
  kepala: Head;
  salah: { urut: number; nomor: string | null; sebab: string } | null;
}

const startTimeoutMs = 120_000;
const answerTimeoutMs = 30 * 60_000;

const noted = readHead(process.argv[2]);
const cmsUrl = process.env.MONCER_CMS_URL ?? ownCmsUrl;
const secret = process.env.MONCER_SNAPSHOT_SECRET ?? readSecrets(env.data).MONCER_SNAPSHOT_SECRET;
const { kepala, salah } = (await ask()) ?? (await askStopped());
if (salah) {
  const kiriman = salah.nomor ? `, kiriman ${salah.nomor}` : '';
  console.log(`Riwayat rusak di baris ${salah.urut}${kiriman}. ${salah.sebab}`);
  process.exitCode = 1;
} else {
  const kepalaText = `${kepala.urut}:${kepala.sidik}`;
  console.log(`Riwayat utuh: ${kepala.urut} baris. Catat kepalanya di luar sistem ini: ${kepalaText}`);
  console.log(`Lain kali: npm run check:riwayat -- ${kepalaText}`);
}

/** @returns nothing when no CMS is running. */
async function ask(): Promise<Verdict | undefined> {
  const response = await fetch(`${cmsUrl}/penerbit/periksa-riwayat`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ catatan: noted }),
    signal: AbortSignal.timeout(answerTimeoutMs),
  }).catch(() => undefined);
  if (!response) return undefined;
  if (response.ok) return (await response.json()) as Verdict;
  return stop(`CMS di ${cmsUrl} menjawab ${response.status}. Periksa log-nya di ${join(env.data, 'log')}.`);
}

async function askStopped(): Promise<Verdict> {
  if (!env.databaseUrl && !existsSync(join(env.data, 'data', 'data.db'))) {
    stop(`Belum ada riwayat di ${env.data}. Jalankan "npm start" dahulu.`);
  }
  await buildStale();
  // Nothing is to be written into a database that is only looked at.
  const cms = cmsPart({ ...sharedEnvironment(), MONCER_SNAPSHOT_SECRET: secret, MONCER_SEED: 'none' });
  cms.start();
  try {
    const ready = await cms.ready(startTimeoutMs);
    const verdict = ready ? await ask() : undefined;
    if (!verdict) throw new Error(`check:riwayat: the CMS does not start; its last lines:\n${cms.lastLines}`);
    return verdict;
  } finally {
    await cms.stop();
  }
}

function readHead(text: string | undefined): Head | undefined {
  if (text === undefined) return undefined;
  const [, urut, sidik] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (urut && sidik) return { urut: Number(urut), sidik };
  return stop('Kepala rantai ditulis seperti yang dicetak pemeriksaan sebelumnya: <nomor>:<sidik>.');
}
