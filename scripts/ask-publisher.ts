import { env, stop } from './env.ts';
import { readSecrets } from './secrets.ts';

/** A whole site may be built before the answer comes. */
const answerTimeoutMs = 30 * 60_000;

/** Asks the running publisher to do something, and ends the program with its sentence when it refuses. */
export async function askPublisher<Answer>(path: string, body: object = {}): Promise<Answer> {
  const url = `http://127.0.0.1:${env.port + 2}${path}`;
  const secret = process.env.MONCER_SNAPSHOT_SECRET ?? readSecrets(env.data).MONCER_SNAPSHOT_SECRET;
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(answerTimeoutMs),
  }).catch(() => stop('Penerbit tidak menjawab. Jalankan "npm start" dahulu, lalu ulangi di jendela lain.'));
  const answer = (await response.json()) as Answer & { galat?: string };
  if (!response.ok) stop(answer.galat ?? `Penerbit menjawab ${response.status}.`);
  return answer;
}
