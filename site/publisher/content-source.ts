import { readChanges } from '../src/content/changes.ts';
import type { Change, ChangesEnd } from '../src/content/changes.ts';

const draftTimeoutMs = 10_000;
/** The CMS reads 100,000 documents in minutes, the changes of a day in seconds. */
const everythingTimeoutMs = 600_000;
const changesTimeoutMs = 60_000;
const reportTimeoutMs = 30_000;

/** What the publisher tells the CMS about the live site. */
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

/** The CMS as the publisher sees it: loopback only, with a secret of its own. */
export interface Cms {
  /**
   * What changed since a revision; since 0, everything that is published.
   *
   * @throws TornChangesError at the end, when the answer was not whole
   */
  changes(since: number): AsyncGenerator<Change, ChangesEnd>;
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
    changes: async function* (since) {
      const response = await found(
        ask(`/penerbit/isi?sejak=${since}`, since === 0 ? everythingTimeoutMs : changesTimeoutMs),
      );
      return yield* readChanges(response.body ?? [], since);
    },
    report: async (report) => {
      const body = JSON.stringify(report);
      const response = await found(ask('/penerbit/laporan', reportTimeoutMs, { method: 'POST', body }));
      await response.body?.cancel();
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
