import { Reader } from '../reader.ts';
import { idsOf } from '../generate.ts';
import { lurah } from '../people.ts';
import type { System } from '../system.ts';

/**
 * What stands around the content of our own pages: head with the inlined stylesheet, masthead, footer.
 * Peers put it around theirs, so that all write pages of the same size.
 */
export interface Shell {
  before: string;
  after: string;
}

/** Where the words of a page go. */
export const places = { judul: '@@JUDUL@@', ringkas: '@@RINGKAS@@', alamat: '@@ALAMAT@@' } as const;

/** Takes the shell from a published report. */
export async function readShell(system: System): Promise<Shell> {
  const staff = lurah(system);
  const { isi } = await staff.call('GET', `/moderasi/${idsOf(0).uuid}`, undefined, 200);
  const { slug, judul } = isi as { slug: string; judul: string };
  const reader = new Reader(system.url);
  const { status, text } = await reader.read(`/kegiatan/${slug}/`);
  reader.close();
  const [, before, after] = /^([\s\S]*?<main[^>]*>)[\s\S]*(<\/main>[\s\S]*)$/.exec(text) ?? [];
  if (status !== 200 || !before || !after)
    throw new Error(`bench: /kegiatan/${slug}/ (${status}) is no page with a <main>`);
  return {
    before: before
      .replaceAll(judul, places.judul)
      .replaceAll(`/kegiatan/${slug}/`, places.alamat)
      .replace(/(name="description" content=")[^"]*/, `$1${places.ringkas}`)
      .replace(/(property="og:description" content=")[^"]*/, `$1${places.ringkas}`),
    after,
  };
}
