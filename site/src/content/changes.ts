import { createHash } from 'node:crypto';

/** What the CMS says about one document: how it is published now, or that it is not. */
export interface Change {
  jenis: string;
  /** Strapi's document id. */
  id: string;
  /** The published entry, not yet checked; `null` when it is not public any more. */
  data: unknown;
  /** Stands where the page was, when the office has withdrawn it. */
  ditarik?: Withdrawn;
}

/** A withdrawn page: its address and the reason that its notice gives. */
interface Withdrawn {
  alamat: string;
  alasan: string;
}

/** Everything that changed between two revisions of the CMS. */
export interface ChangesEnd {
  /** The revision that the changes lead to. */
  revisi: number;
  /** Lines between head and foot. */
  jumlah: number;
}

/** The answer is not whole: cut, changed on the way, out of order, or an answer to another question. */
class TornChangesError extends Error {
  override name = 'TornChangesError';
}

const format = 2;

/**
 * Reads the lines that the CMS hands out: a head that repeats the question, one line a document, and a
 * foot with the revision, the number of lines and the SHA-256 of all bytes before it. Documents come out
 * one by one; nothing may be kept of them before the end has been reached without an error.
 *
 * @param chunks of the answer, as they arrive
 * @param since the revision that was asked for; 0 for everything
 * @throws TornChangesError when anything is missing or does not add up
 */
export async function* readChanges(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<string>,
  since: number,
): AsyncGenerator<Change, ChangesEnd> {
  const sum = createHash('sha256');
  let head: Record<string, unknown> | undefined;
  let jumlah = 0;
  let foot: Record<string, unknown> | undefined;
  for await (const line of linesOf(chunks)) {
    if (foot) throw torn('something follows its foot');
    const value = parseLine(line, jumlah);
    if (value.akhir === true) {
      foot = value;
      continue;
    }
    sum.update(line).update('\n');
    if (!head) {
      head = value;
      if (head.skema !== format) throw torn(`its format is ${JSON.stringify(head.skema)}, expected ${format}`);
      if (head.sejak !== since) throw torn(`it answers to ${JSON.stringify(head.sejak)}, asked was ${since}`);
      continue;
    }
    jumlah += 1;
    yield toChange(value);
  }
  if (!head || !foot) throw torn('its last line is not the foot, so the end is missing');
  const sha256 = sum.digest('hex');
  if (foot.sha256 !== sha256) throw torn(`its SHA-256 is ${sha256}, the foot says ${String(foot.sha256)}`);
  if (foot.jumlah !== jumlah) throw torn(`it holds ${jumlah} lines, the foot says ${JSON.stringify(foot.jumlah)}`);
  if (!Number.isSafeInteger(foot.revisi)) throw torn(`its revision is ${JSON.stringify(foot.revisi)}, not a number`);
  return { revisi: foot.revisi as number, jumlah };
}

async function* linesOf(chunks: AsyncIterable<Uint8Array | string> | Iterable<string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw torn('its last line has no end');
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Reported below with the line that is broken.
  }
  throw torn(`line ${number + 1} is not a line of JSON`);
}

function toChange({ jenis, id, data, ditarik }: Record<string, unknown>): Change {
  if (typeof jenis !== 'string' || typeof id !== 'string') throw torn('a document has no jenis or no id');
  return { jenis, id, data: data ?? null, ...(isWithdrawn(ditarik) && { ditarik }) };
}

function isWithdrawn(value: unknown): value is Withdrawn {
  const { alamat, alasan } = (value ?? {}) as Record<string, unknown>;
  return typeof alamat === 'string' && typeof alasan === 'string';
}

function torn(what: string): TornChangesError {
  return new TornChangesError(`The answer of the CMS is not whole: ${what}.`);
}
