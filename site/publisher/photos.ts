import { photoFileName, types, widthsOf } from '@moncer/content-types';
import type { Noun } from '@moncer/content-types';
import type { ContentStore } from '../src/content/store.ts';

/** One public file of a photo: its name below `/foto/` and where it lies in the private store. */
export interface PhotoFile {
  name: string;
  file: string;
  /** Who shows it, for the log when the file is missing. */
  usedBy: string;
}

type Foto = { berkas: string; lebar: number };

/** The photos of an entry; none where its content type has no photos. */
export function photosOf(entry: object): Foto[] {
  return 'foto' in entry && Array.isArray(entry.foto) ? (entry.foto as Foto[]) : [];
}

/** Every public file of every photo that published entries show. */
export function publicPhotos(store: ContentStore, folder: string): PhotoFile[] {
  const files = new Map<string, PhotoFile>();
  for (const noun of Object.keys(types) as Noun[]) {
    for (const entry of store.all(noun)) {
      for (const foto of photosOf(entry)) {
        for (const name of photoNames(foto)) {
          files.set(name, { name, file: photoPath(folder, name), usedBy: `${noun} → ${entry.slug}` });
        }
      }
    }
  }
  return [...files.values()];
}

/** The names of a photo's public files. */
export function photoNames({ berkas, lebar }: Foto): string[] {
  return widthsOf(lebar).flatMap((width) =>
    (['avif', 'webp'] as const).map((format) => photoFileName(berkas, width, format)),
  );
}

/** Where the private store keeps the file with this public name. */
export function photoPath(folder: string, name: string): string {
  return `${folder}/${name.slice(0, 2)}/${name}`;
}
