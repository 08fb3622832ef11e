import type { GatewayEnv } from './env.ts';

const timeoutMs = 1_000;

/** Whether the parts behind the gateway answer; the gateway itself answers in any case. */
export async function health({ cmsUrl, publisherUrl }: GatewayEnv) {
  const [cms, penerbit] = await Promise.all([state(`${cmsUrl}/_health`), state(`${publisherUrl}/healthz`)]);
  return { situs: 'ok', cms, penerbit };
}

async function state(url: string): Promise<'ok' | 'mati'> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    await response.body?.cancel();
    return response.ok ? 'ok' : 'mati';
  } catch {
    return 'mati';
  }
}
