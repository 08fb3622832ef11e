import type { Kiriman, Masalah } from './answers.ts';
import { teksUmum } from '../../text/umum.ts';

/** How long an answer may take before the line counts as broken, ms. A chunk of 64 KB at 16 kbit/s takes 33 s. */
const answerTimeoutMs = 90_000;

/** The line or the server did not answer. What was asked may or may not have happened: ask again, it is harmless. */
export class LineError extends Error {}

/** The session is over and could not be renewed; the person has to log in again. Nothing typed is touched. */
export class SessionError extends Error {}

/** The server answered no. `message` is a sentence for people. */
export class AnswerError extends Error {
  status: number;
  problems: Masalah[];
  /** What is stored, when the answer is 409. */
  stored: Kiriman | null;
  /** What the server asks for first: `kode`, a code of the second factor; `tunggu`, patience; `totp`, to switch it on. */
  perlu: string | null;

  constructor(
    status: number,
    message: string,
    {
      problems = [],
      kiriman = null,
      perlu = null,
    }: { problems?: Masalah[]; kiriman?: Kiriman | null; perlu?: string | null } = {},
  ) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.stored = kiriman;
    this.perlu = perlu;
  }
}

/** `fetch` with a time limit. Gateway errors (502–504) and 429 count as a broken line: waiting helps.
 * @throws LineError */
export async function reach(path: string, init: RequestInit = {}): Promise<Response> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), answerTimeoutMs);
  const outer = init.signal;
  const stop = () => limit.abort();
  outer?.addEventListener('abort', stop);
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...init, signal: limit.signal });
    if (response.status === 429) throw new LineError(await quotaSentence(path, response));
    if (response.status >= 502 && response.status <= 504) throw new LineError(teksUmum.kantorTidakMenjawab);
    return response;
  } catch (error) {
    if (error instanceof LineError || outer?.aborted) throw error;
    throw new LineError(navigator.onLine === false ? teksUmum.sinyalTerputus : teksUmum.kantorTidakMenjawab);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

/** The answer's JSON, or the server's refusal as an error.
 * @throws AnswerError, LineError when the answer broke off */
export async function readAnswer<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) {
    if (body === null && response.status !== 204) throw new LineError(teksUmum.kantorTidakMenjawab);
    return body as T;
  }
  throw refusal(response.status, body);
}

/** JSON as a request body. */
export function json(method: string, body?: unknown): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** The daily quota of photos has a sentence of its own; Strapi's limit on log-ins speaks English. */
async function quotaSentence(path: string, response: Response): Promise<string> {
  const body = path.startsWith('/api/unggah') ? ((await response.json().catch(() => null)) as ErrorBody | null) : null;
  return body?.error?.message ?? teksUmum.terlaluSering;
}

interface ErrorBody {
  error?: { message?: string; details?: { problems?: Masalah[]; kiriman?: Kiriman; perlu?: string } };
}

function refusal(status: number, body: unknown): AnswerError {
  const error = (body as ErrorBody | null)?.error;
  const message = status >= 500 ? teksUmum.gangguan : error?.message || teksUmum.gangguan;
  return new AnswerError(status, message, error?.details);
}
