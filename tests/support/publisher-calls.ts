import { createHash } from 'node:crypto';
import { testSecrets } from './strapi.ts';
import type { RunningCms } from './strapi.ts';

/** A snapshot as the publisher gets it, whole and with its sum checked. */
export interface Snapshot {
  header: {
    skema: number;
    revisi: number;
    jumlah: Record<string, number>;
    ditarik: { alamat: string; alasan: string }[];
  };
  documents: { jenis: string; id: string; data: Record<string, unknown> }[];
}

export interface Failure {
  jenis: string;
  id: string;
  alamat: string;
  alasan: string;
}

/** Asks the CMS as the publisher does. */
export function askPublisherRoute(cms: RunningCms, method: 'GET' | 'POST', path: string, body?: unknown) {
  return fetch(`${cms.url}/penerbit${path}`, {
    method,
    headers: {
      authorization: `Bearer ${testSecrets.MONCER_SNAPSHOT_SECRET}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** @throws Error when it is cut short or does not add up */
export async function pullSnapshot(cms: RunningCms): Promise<Snapshot> {
  const answer = await askPublisherRoute(cms, 'GET', '/snapshot');
  if (answer.status !== 200) throw new Error(`snapshot: status ${answer.status}`);
  const text = await answer.text();
  const lines = text.split('\n').slice(0, -1);
  const footer = JSON.parse(lines.pop() ?? '{}') as { akhir?: boolean; jumlah?: number; sha256?: string };
  const sum = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
  if (footer.akhir !== true || footer.sha256 !== sum) throw new Error('snapshot: the footer is missing or wrong');
  const header = JSON.parse(lines[0] ?? '') as Snapshot['header'];
  const documents = lines.slice(1).map((line) => JSON.parse(line) as Snapshot['documents'][number]);
  if (footer.jumlah !== documents.length) throw new Error('snapshot: the footer counts other documents');
  return { header, documents };
}

export async function report(cms: RunningCms, revisi: number, gagal: Failure[] = []): Promise<unknown> {
  const body = { revisi, waktu: new Date().toISOString(), gagal };
  return (await askPublisherRoute(cms, 'POST', '/laporan', body)).json();
}

/** Pulls and reports all of it live. @returns the revision */
export async function publishAll(cms: RunningCms): Promise<number> {
  const { revisi } = (await pullSnapshot(cms)).header;
  await report(cms, revisi);
  return revisi;
}
