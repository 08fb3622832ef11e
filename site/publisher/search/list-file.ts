import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readIfThere, replaceFile } from '../files.ts';
import type { DeltaList } from './delta.ts';

/** What a reader's search loads first. */
export interface IndexList extends DeltaList {
  /** Folder of Pagefind's own scripts. */
  mesin: string | null;
  /** Folder of each shard that is ready. */
  rak: Record<string, string>;
}

const quickBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const brotli = promisify(brotliCompress);
const pack = promisify(gzip);

/** Replaces `indeks.json` as a whole. Its packed forms come first: the plain file is what says that it is there. */
export async function writeIndexList(folder: string, list: IndexList): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(list)}\n`);
  const [br, gz] = await Promise.all([brotli(bytes, quickBrotli), pack(bytes)]);
  await Promise.all([replaceFile(`${folder}/indeks.json.br`, br), replaceFile(`${folder}/indeks.json.gz`, gz)]);
  await replaceFile(`${folder}/indeks.json`, bytes);
}

/** The list as it was left; an empty one where there is none, or one that cannot be read. */
export async function readIndexList(folder: string): Promise<IndexList> {
  const empty: IndexList = { mesin: null, rak: {}, baru: [], dicabut: [] };
  const bytes = await readIfThere(`${folder}/indeks.json`);
  try {
    return { ...empty, ...(bytes && (JSON.parse(bytes.toString()) as Partial<IndexList>)) };
  } catch {
    return empty;
  }
}
