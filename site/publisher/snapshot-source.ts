import { parseSnapshot } from '../src/content/snapshot.ts';
import type { Snapshot } from '../src/content/snapshot.ts';

const draftTimeoutMs = 10_000;
const snapshotTimeoutMs = 60_000;
const reportTimeoutMs = 10_000;

/** What the publisher tells the CMS about a release. */
export interface Report {
  revisi: number;
  waktu: string;
  /** Documents that were left out; `alamat` is empty where no page can be named. */
  gagal: { jenis: string; id: string; alamat: string; alasan: string }[];
}

/** A draft, as the CMS hands it out for a preview. */
export interface Draft {
  jenis: string;
  id: string;
  data: Record<string, unknown>;
}

/** A snapshot that is whole. */
export interface Pulled {
  /** As it came over the line. */
  text: string;
  snapshot: Snapshot;
}

/** The CMS as the publisher sees it: loopback only, with a secret of its own. */
export interface Cms {
  /** Everything that is published. */
  snapshot(): Promise<Pulled>;
  report(report: Report): Promise<void>;
  /** Gives nothing when there is no such submission. */
  draft(uuid: string): Promise<Draft | undefined>;
}

export function connectCms(url: string, secret: string): Cms {
  const authorization = `Bearer ${secret}`;

  async function ask(path: string, timeoutMs: number, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization, ...(init.body !== undefined && { 'content-type': 'application/json' }) };
    const response = await fetch(url + path, { ...init, headers, signal: AbortSignal.timeout(timeoutMs) });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new Error(`the CMS answered ${response.status} to ${path}`);
  }

  return {
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
      const response = await ask(`/penerbit/pratinjau/${uuid}`, draftTimeoutMs);
      return response.status === 404 ? undefined : ((await response.json()) as Draft);
    },
  };
}

async function found(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (response.status === 404) throw new Error(`the CMS has no ${new URL(response.url).pathname}`);
  return response;
}
