import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { isCompressible } from '../publisher/compress.ts';
import { styleHashes } from '../publisher/styles.ts';

/** What the gateway keeps in memory of the files that were asked for lately, and the largest of them. */
const maxKeptBytes = 32_000_000;
const maxFileBytes = 4_000_000;

const endings = { br: '.br', gzip: '.gz' };
const unpackers = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

export type Encoding = keyof typeof endings;

/** The bytes of a file in one of its forms, with what is true of exactly these bytes. */
export interface Form {
  bytes: Buffer;
  encoding: Encoding | undefined;
  /** Of the unpacked content: the same in every form and in every release. */
  etag: string;
  /** Hashes of the styles inlined in a page. */
  styles: readonly string[];
}

interface Kept {
  identity: string;
  /** Nothing when the form is damaged. */
  form: Form | undefined;
}

/**
 * Reads files of the site, each in the best form that the reader understands.
 *
 * The publisher replaces a page and its compressed forms one after the other while they are served. So
 * each form is taken for itself: its ETag and its styles are those of the bytes that are sent, read in
 * one piece, never those of the file beside it. A reader gets the old page or the new one. Whether there
 * is a page at all is told by the plain file alone, which comes last and goes first.
 */
export function openForms() {
  const kept = new Map<string, Kept>();
  let keptBytes = 0;

  /** @returns nothing when there is no such file */
  return async (file: string, accepted: readonly Encoding[]): Promise<Form | undefined> => {
    const [plain, best] = await Promise.all([identityOf(file), bestOf(file, accepted)]);
    if (plain === undefined) return undefined;
    return best ?? formOf(file, plain);
  };

  async function bestOf(file: string, accepted: readonly Encoding[]): Promise<Form | undefined> {
    if (!isCompressible(file)) return undefined;
    for (const encoding of accepted) {
      const identity = await identityOf(file + endings[encoding]);
      const form = identity === undefined ? undefined : await formOf(file, identity, encoding);
      if (form) return form;
    }
    return undefined;
  }

  async function formOf(file: string, identity: string, encoding?: Encoding): Promise<Form | undefined> {
    const path = encoding ? file + endings[encoding] : file;
    const known = kept.get(path);
    const now = known?.identity === identity ? known : await read(path, encoding);
    keptBytes -= known?.form?.bytes.length ?? 0;
    kept.delete(path);
    if (now && (now.form?.bytes.length ?? 0) <= maxFileBytes) {
      kept.set(path, now);
      keptBytes += now.form?.bytes.length ?? 0;
    }
    forgetOldest();
    return now?.form;
  }

  function forgetOldest(): void {
    for (const [path, { form }] of kept) {
      if (keptBytes <= maxKeptBytes) return;
      kept.delete(path);
      keptBytes -= form?.bytes.length ?? 0;
    }
  }
}

/** Reads through one handle, so that the bytes and their identity are of the same file. */
async function read(path: string, encoding?: Encoding): Promise<Kept | undefined> {
  const handle = await open(path).catch(ifThere);
  if (!handle) return undefined;
  try {
    const identity = identify(await handle.stat({ bigint: true }));
    const bytes = await handle.readFile();
    return { identity, form: await describe(path, bytes, encoding) };
  } finally {
    await handle.close();
  }
}

async function describe(path: string, bytes: Buffer, encoding?: Encoding): Promise<Form | undefined> {
  try {
    const content = encoding ? await unpackers[encoding](bytes) : bytes;
    const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const styles = /\.html(?:\.|$)/.test(path) ? styleHashes(content.toString()) : [];
    return { bytes, encoding, etag, styles };
  } catch (error) {
    console.error(`gateway: ${path} is damaged (${String(error)}); another form of the file is sent.`);
    return undefined;
  }
}

async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(ifThere);
  return found?.isFile() ? identify(found) : undefined;
}

/** Changes whenever the publisher renames another file to the path. */
function identify({ ino, mtimeNs, size }: { ino: bigint; mtimeNs: bigint; size: bigint }): string {
  return `${ino} ${mtimeNs} ${size}`;
}

/** Anything else than a name that is not there is trouble with the disk, and no answer to a reader. */
function ifThere(error: NodeJS.ErrnoException): undefined {
  if (!/^(?:ENOENT|ENOTDIR|ENAMETOOLONG|ELOOP)$/.test(error.code ?? '')) throw error;
}
