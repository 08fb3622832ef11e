import { createHash } from 'node:crypto';

/** A withdrawn page: its address and the reason that its notice gives. */
export interface Withdrawn {
  alamat: string;
  alasan: string;
}

/** One published document as the CMS holds it, not yet checked. */
export interface SnapshotDocument {
  jenis: string;
  /** Strapi's document id. */
  id: string;
  data: unknown;
}

/** Everything that is published, at one revision. */
export interface Snapshot {
  revisi: number;
  documents: SnapshotDocument[];
  ditarik: Withdrawn[];
}

/** The snapshot is not whole: cut, changed on the way, or not a snapshot at all. */
class TornSnapshotError extends Error {
  override name = 'TornSnapshotError';
}

/**
 * Reads the lines that the CMS hands out: a head with the revision, one line a document, and a foot with
 * the number of documents and the SHA-256 of all earlier lines.
 *
 * @throws TornSnapshotError when anything is missing or does not add up
 */
export function parseSnapshot(text: string): Snapshot {
  const footStart = text.lastIndexOf('\n', text.length - 2) + 1;
  const foot = parseLine(text.slice(footStart), 'foot');
  if (foot.akhir !== true) throw torn('its last line is not the foot, so the end is missing');
  const body = text.slice(0, footStart);
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (foot.sha256 !== sha256) throw torn(`its SHA-256 is ${sha256}, the foot says ${String(foot.sha256)}`);

  const [first, ...lines] = body.split('\n').slice(0, -1);
  const head = parseLine(first ?? '', 'head');
  if (head.skema !== 1) throw torn(`its format is ${JSON.stringify(head.skema)}, expected 1`);
  if (!Number.isSafeInteger(head.revisi)) throw torn(`its revision is ${JSON.stringify(head.revisi)}, not a number`);
  if (foot.jumlah !== lines.length) {
    throw torn(`it holds ${lines.length} documents, the foot says ${JSON.stringify(foot.jumlah)}`);
  }
  return {
    revisi: head.revisi as number,
    documents: lines.map((line, index) => toDocument(parseLine(line, `document ${index + 1}`))),
    ditarik: Array.isArray(head.ditarik) ? head.ditarik.filter(isWithdrawn) : [],
  };
}

function toDocument({ jenis, id, data }: Record<string, unknown>): SnapshotDocument {
  if (typeof jenis !== 'string' || typeof id !== 'string') throw torn('a document has no jenis or no id');
  return { jenis, id, data };
}

function isWithdrawn(value: unknown): value is Withdrawn {
  const { alamat, alasan } = (value ?? {}) as Record<string, unknown>;
  return typeof alamat === 'string' && typeof alasan === 'string';
}

function parseLine(line: string, part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Reported below with the part that is broken.
  }
  throw torn(`its ${part} is not a line of JSON`);
}

function torn(what: string): TornSnapshotError {
  return new TornSnapshotError(`The snapshot is not whole: ${what}.`);
}
