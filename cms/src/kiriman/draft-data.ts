import type { Core } from '@strapi/strapi';
import { toStrapi, types, uidOf } from '../content-types';
import type { AnyEntry, Field } from '../content-types';
import { invalid } from '../moderasi/refusal';
import { postFields } from './pengurus';
import { rowsOf } from './row';
import type { Unit } from './row';
import { isForOffice } from './volunteer-fields';
import type { VolunteerNoun } from './volunteer-fields';

/**
 * The draft that a volunteer's text makes: a field that was not sent is empty, what is the office's stays as it is,
 * and what the server knows better is the server's. RW and RT are those of the unit, whatever was sent.
 *
 * @throws Refusal 422 for a layanan that is not there
 */
export async function draftData(
  strapi: Core.Strapi,
  jenis: VolunteerNoun,
  isi: AnyEntry,
  submission: Unit & { uuid: string },
): Promise<AnyEntry> {
  const { fields } = types[jenis];
  const written = Object.entries(fields)
    .filter(([name]) => !isForOffice(jenis, name))
    .map(([name, field]) => [name, (isi[name] === '' ? null : isi[name]) ?? emptyValue(field)] as const);
  const entry: AnyEntry = { mutu_data: 'terverifikasi', ...Object.fromEntries(written) };
  return toStrapi(fields, { ...entry, ...(await fromServer[jenis](strapi, entry, submission)) });
}

type FromServer = (
  strapi: Core.Strapi,
  entry: AnyEntry,
  submission: Unit & { uuid: string },
) => AnyEntry | Promise<AnyEntry>;

const fromServer: Record<VolunteerNoun, FromServer> = {
  kegiatan: (_, { jenis }, { rw, rt }) => ({ rw: [rw], rt, jenis: jenis ?? 'laporan' }),
  potensi: (_, __, { rw }) => ({ rw: [rw] }),
  galeri: () => ({}),
  struktur: (_, entry, unit) => postFields(entry, unit),
  // Nobody reads it at an address of its own, and any number may be about one layanan.
  usulan: async (strapi, { layanan }, { uuid }) => ({ slug: uuid, judul: await nameOfLayanan(strapi, layanan) }),
};

async function nameOfLayanan(strapi: Core.Strapi, slug: unknown): Promise<string | null> {
  if (slug === null) return null;
  const where = { slug, publishedAt: { $notNull: true } };
  const found = await rowsOf<{ nama: string }>(strapi, uidOf('layanan')).findOne({ where });
  if (found) return found.nama;
  throw invalid([{ jalur: 'layanan', pesan: 'Layanan ini tidak ada lagi di situs. Pilih layanan lain.' }]);
}

function emptyValue({ shape, strapi }: Field): unknown {
  if (shape === 'list' || shape === 'values') return [];
  return strapi.type === 'boolean' ? false : null;
}
