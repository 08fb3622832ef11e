import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readIfThere } from './files.ts';

/** What the publisher says about its release; it names the moment and what was there before. */
const publishersOwn: ReadonlySet<string> = new Set(['status.json', 'alamat.json']);
const unpack = { '.br': brotliDecompressSync, '.gz': gunzipSync };
const packed = /\.(?:br|gz)$/;

/** A file that is not as it should be. */
export interface Difference {
  berkas: string;
  /** What is wrong, in a sentence for the operator. */
  sebab: string;
}

/** Compares the files of a site, byte for byte, with those of a clean build of the same content. */
export async function compareSites(site: string, clean: string): Promise<Difference[]> {
  const [published, expected] = await Promise.all([allFiles(site), allFiles(clean)]);
  const names = new Set([...published, ...expected].filter((name) => !packed.test(name) && !publishersOwn.has(name)));
  const found: Difference[] = [];
  for (const berkas of [...names].sort()) found.push(...(await differencesOf(site, clean, berkas)));
  for (const berkas of published) {
    if (packed.test(berkas) && !published.has(berkas.replace(packed, ''))) {
      found.push({ berkas, sebab: 'tertinggal tanpa berkas aslinya' });
    }
  }
  return found;
}

/** What is wrong with one file of a site, and with its compressed forms. */
export async function differencesOf(site: string, clean: string, berkas: string): Promise<Difference[]> {
  const [bytes, wanted] = await Promise.all([readIfThere(join(site, berkas)), readIfThere(join(clean, berkas))]);
  if (!wanted) return bytes ? [{ berkas, sebab: 'ada di situs, tidak ada di bangunan bersih' }] : [];
  if (!bytes) return [{ berkas, sebab: 'ada di bangunan bersih, tidak ada di situs' }];
  const found: Difference[] = bytes.equals(wanted) ? [] : [{ berkas, sebab: describe(bytes, wanted) }];
  for (const [ending, decode] of Object.entries(unpack)) {
    const form = await readIfThere(join(site, berkas + ending));
    if (form && !unpacked(form, decode)?.equals(bytes)) {
      found.push({ berkas: berkas + ending, sebab: `isinya bukan isi ${berkas}` });
    }
  }
  return found;
}

/** The files of a site without their compressed forms. */
export async function siteFiles(folder: string): Promise<string[]> {
  return [...(await allFiles(folder))].filter((path) => !publishersOwn.has(path) && !packed.test(path));
}

function describe(bytes: Buffer, wanted: Buffer): string {
  const at = bytes.findIndex((byte, index) => byte !== wanted[index]);
  const position = at < 0 ? bytes.length : at;
  const near = (text: Buffer) => JSON.stringify(text.subarray(Math.max(0, position - 30), position + 30).toString());
  return `berbeda mulai byte ${position}: terbit ${near(bytes)}, bersih ${near(wanted)}`;
}

function unpacked(form: Buffer, decode: (bytes: Buffer) => Buffer): Buffer | undefined {
  try {
    return decode(form);
  } catch {
    return undefined;
  }
}

/** Names that begin with a dot are the release's own state. */
async function allFiles(folder: string, below = ''): Promise<Set<string>> {
  const names = new Set<string>();
  for (const name of await readdir(join(folder, below))) {
    if (name.startsWith('.')) continue;
    const path = below ? `${below}/${name}` : name;
    if (!(await stat(join(folder, path))).isDirectory()) names.add(path);
    else for (const deeper of await allFiles(folder, path)) names.add(deeper);
  }
  return names;
}
