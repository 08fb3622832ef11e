import { types, type Entry } from '@moncer/content-types';
import { choicePart } from './paths.ts';

type Penyelenggara = Entry<'kegiatan'>['penyelenggara'];

/** What people read for each kind of organiser. */
export const organiserWords: Readonly<Record<Penyelenggara, string>> = types.kegiatan.fields.penyelenggara.words;

/** @param part of an address, such as `karang-taruna` */
export function organiserOf(part: string | undefined): Penyelenggara | undefined {
  const known = Object.keys(organiserWords) as Penyelenggara[];
  return known.find((penyelenggara) => choicePart(penyelenggara) === part);
}
