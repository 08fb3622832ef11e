import { createHash } from 'node:crypto';
import { testSecrets } from './strapi.ts';
import type { RunningCms } from './strapi.ts';

/** One document as the publisher hears of it: its entry, the notice in its place, or that it is gone. */
export interface Line {
  jenis: string;
  id: string;
  data: Record<string, unknown> | null;
  ditarik?: { alamat: string; alasan: string };
}

/** An answer of the CMS, whole and with its sum checked. */
export interface Content {
  revisi: number;
  /** In the order in which they came. */
  lines: Line[];
}

export type Published = Line & { data: Record<string, unknown> };

export interface Failure {
  jenis: string;
  id: string;
  alamat: string;
  alasan: string;
}

/** Asks the CMS as the publisher does. */
export function askPublisherRoute(cms: RunningCms, method: 'GET' | 'HEAD' | 'POST', path: string, body?: unknown) {
  return fetch(`${cms.url}/penerbit${path}`, {
    method,
    headers: {
      authorization: `Bearer ${testSecrets.MONCER_SNAPSHOT_SECRET}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/**
 * What changed since a revision; everything public since 0.
 *
 * @throws Error when it is cut short or does not add up
 */
export async function pullContent(cms: RunningCms, sejak = 0): Promise<Content> {
  const answer = await askPublisherRoute(cms, 'GET', `/isi?sejak=${sejak}`);
  if (answer.status !== 200) throw new Error(`isi: status ${answer.status}`);
  const lines = (await answer.text()).split('\n').slice(0, -1);
  const foot = JSON.parse(lines.pop() ?? '{}') as { akhir?: boolean; revisi: number; jumlah?: number; sha256?: string };
  const sum = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
  if (foot.akhir !== true || foot.sha256 !== sum) throw new Error('isi: the foot is missing or wrong');
  const [head = '', ...documents] = lines;
  if (head !== JSON.stringify({ skema: 2, sejak })) throw new Error(`isi: its head is ${head}`);
  if (foot.jumlah !== documents.length) throw new Error('isi: the foot counts other documents');
  return { revisi: foot.revisi, lines: documents.map((line) => JSON.parse(line) as Line) };
}

/** Brings what a publisher holds up to date; of two lines about a document the later one counts. */
export function applyLines(held: Map<string, Line>, { lines }: Content): Map<string, Line> {
  for (const line of lines) {
    if (line.data || line.ditarik) held.set(line.id, line);
    else held.delete(line.id);
  }
  return held;
}

/** Everything that is published now. */
export async function pullPublished(cms: RunningCms): Promise<Published[]> {
  const held = applyLines(new Map(), await pullContent(cms));
  return [...held.values()].filter((line): line is Published => line.data !== null);
}

export async function report(cms: RunningCms, revisi: number, gagal: Failure[] = []): Promise<unknown> {
  const body = { revisi, waktu: new Date().toISOString(), gagal };
  return (await askPublisherRoute(cms, 'POST', '/laporan', body)).json();
}

/** Pulls and reports all of it live. @returns the revision */
export async function publishAll(cms: RunningCms): Promise<number> {
  const { revisi } = await pullContent(cms);
  await report(cms, revisi);
  return revisi;
}
