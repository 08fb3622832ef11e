import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFileName, widthsOf } from '@moncer/content-types';
import type { Document } from './content-model.ts';

export interface Photo {
  berkas: string;
  lebar: number;
}

export function photosOf({ data }: Document): Photo[] {
  return (data as { foto?: Photo[] } | null)?.foto ?? [];
}

/** The names of the public files of a photo. */
export function photoNames({ berkas, lebar }: Photo): string[] {
  return widthsOf(lebar).flatMap((width) => [
    photoFileName(berkas, width, 'avif'),
    photoFileName(berkas, width, 'webp'),
  ]);
}

/** Puts the files of a photo into the private store; each file holds its own name. */
export async function storePhoto(data: string, photo: Photo): Promise<void> {
  const folder = join(data, 'foto', photo.berkas.slice(0, 2));
  await mkdir(folder, { recursive: true });
  for (const name of photoNames(photo)) await writeFile(join(folder, name), name);
}
