import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compress, isCompressible } from './compress.ts';
import { makeFolder, removeEmptyFolders, removeFile, syncFolder, unfinished, writeDurably } from './files.ts';

/** The endings of a file's forms, in the order in which they appear: the plain file last, since it makes the page. */
const packedForms = ['.br', '.gz'] as const;

/** The hash by which a release knows the bytes of its files. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/**
 * Writes a file of the live release and its compressed forms, each in one step: readers get the old one or
 * the new one, also after a power cut.
 */
export async function replacePage(folder: string, berkas: string, bytes: Buffer): Promise<void> {
  const target = `${folder}/${berkas}`;
  await makeFolder(dirname(target), folder);
  const forms = await formsOf(berkas, bytes);
  await Promise.all(forms.map(([ending, form]) => writeDurably(target + ending + unfinished, form)));
  for (const [ending] of forms) await rename(target + ending + unfinished, target + ending);
  await syncFolder(dirname(target));
}

/** Writes a file of a release that nobody sees yet. It is on disk once the whole release has been synced. */
export async function writePage(folder: string, berkas: string, bytes: Buffer): Promise<void> {
  const target = `${folder}/${berkas}`;
  await makeFolderOnce(dirname(target), folder);
  const forms = await formsOf(berkas, bytes);
  await Promise.all(forms.map(([ending, form]) => writeFile(target + ending, form)));
}

/** Takes a page away in all its forms, the plain one first: then it is not there any more. */
export async function removePage(folder: string, berkas: string): Promise<void> {
  const target = `${folder}/${berkas}`;
  await removeFile(target);
  for (const ending of packedForms) await removeFile(target + ending);
  await removeUnfinished(folder, berkas);
  await removeEmptyFolders(dirname(target), folder);
}

/** Removes what a killed publisher was writing when it died. */
export async function removeUnfinished(folder: string, berkas: string): Promise<void> {
  for (const ending of ['', ...packedForms]) await removeFile(`${folder}/${berkas}${ending}${unfinished}`);
}

async function formsOf(berkas: string, bytes: Buffer): Promise<[ending: string, bytes: Buffer][]> {
  if (!isCompressible(berkas)) return [['', bytes]];
  const { br, gz } = await compress(bytes);
  return [
    ['.br', br],
    ['.gz', gz],
    ['', bytes],
  ];
}

const made = new Set<string>();

async function makeFolderOnce(folder: string, root: string): Promise<void> {
  if (made.has(folder)) return;
  await makeFolder(folder, root);
  made.add(folder);
}
