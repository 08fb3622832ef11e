import { parseSnapshot } from '../src/content/snapshot.ts';
import type { Snapshot } from '../src/content/snapshot.ts';

const headTimeoutMs = 10_000;
const snapshotTimeoutMs = 60_000;
const reportTimeoutMs = 10_000;

/** What the publisher tells the CMS about a release. */
export interface Report {
  revisi: number;
  waktu: string;
  gagal: { jenis: string; id: string; alamat: string | null; alasan: string }[];
}

/** A draft, as the CMS hands it out for a preview. */
export interface Draft {
  jenis: string;
  id: string;
  data: Record<string, unknown>;
}

/** The CMS as the publisher sees it: loopback only, with a secret of its own. */
export interface Cms {
  /** The revision of what is published now, without reading the rest. */
  revision(): Promise<number>;
  /** Everything that is published. `text` is what came over the line. */
  snapshot(): Promise<{ text: string; snapshot: Snapshot }>;
  report(report: Report): Promise<void>;
  /** Gives nothing when there is no such submission. */
  draft(uuid: string): Promise<Draft | undefined>;
}

export function connectCms(url: string, secret: string): Cms {
  const authorization = `Bearer ${secret}`;

  async function ask(path: string, timeoutMs: number, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization, ...(init.body != null && { 'content-type': 'application/json' }) };
    const response = await fetch(url + path, { ...init, headers, signal: AbortSignal.timeout(timeoutMs) });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new Error(`the CMS answered ${response.status} to ${path}`);
  }

  return {
    revision: async () => {
      const response = await found(ask('/penerbit/snapshot', headTimeoutMs));
      const { revisi } = JSON.parse(await firstLine(response)) as { revisi: unknown };
      if (typeof revisi !== 'number') throw new Error('the head of the snapshot has no revision');
      return revisi;
    },
    snapshot: async () => {
      const response = await found(ask('/penerbit/snapshot', snapshotTimeoutMs));
      const text = await response.text();
      return { text, snapshot: parseSnapshot(text) };
    },
    report: async (report) => {
      const body = JSON.stringify(report);
      await found(ask('/penerbit/laporan', reportTimeoutMs, { method: 'POST', body }));
    },
    draft: async (uuid) => {
      const response = await ask(`/penerbit/pratinjau/${uuid}`, headTimeoutMs);
      return response.status === 404 ? undefined : ((await response.json()) as Draft);
    },
  };
}

async function found(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (response.status === 404) throw new Error(`the CMS has no ${new URL(response.url).pathname}`);
  return response;
}

/** Reads up to the first line break and hangs up. */
async function firstLine(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes('\n')) break;
  }
  return text.split('\n', 1)[0] ?? '';
}
