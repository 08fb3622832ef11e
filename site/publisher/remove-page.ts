import { dirname } from 'node:path';
import { removeEmptyFolders, removeFile, unfinished } from './files.ts';

const packedForms = ['.br', '.gz'];

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
