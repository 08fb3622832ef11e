import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFileNames } from '@moncer/content-types';
import type { Document } from './content-model.ts';

export interface Photo {
  berkas: string;
  lebar: number;
}

export function photosOf({ data }: Document): Photo[] {
  return (data as { foto?: Photo[] } | null)?.foto ?? [];
}

/** Puts the files of a photo into the private store; each file holds its own name. */
export async function storePhoto(data: string, photo: Photo): Promise<void> {
  const folder = join(data, 'foto', photo.berkas.slice(0, 2));
  await mkdir(folder, { recursive: true });
  for (const name of photoFileNames(photo)) await writeFile(join(folder, name), name);
}
