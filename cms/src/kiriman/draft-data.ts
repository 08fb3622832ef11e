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
  submission: Submission,
): Promise<AnyEntry> {
  const { fields } = types[jenis];
  const written = Object.entries(fields)
    .filter(([name]) => !isForOffice(jenis, name))
    .map(([name, field]) => [name, (isi[name] === '' ? null : isi[name]) ?? emptyValue(field)] as const);
  const entry: AnyEntry = { mutu_data: 'terverifikasi', ...Object.fromEntries(written) };
  return toStrapi(fields, { ...entry, ...(await fromServer[jenis](strapi, entry, submission)) });
}

/** Whose text it is; `before` is the draft that it replaces. */
type Submission = Unit & { uuid: string; before?: AnyEntry };

type FromServer = (strapi: Core.Strapi, entry: AnyEntry, submission: Submission) => AnyEntry | Promise<AnyEntry>;

const fromServer: Record<VolunteerNoun, FromServer> = {
  kegiatan: (_, { jenis, titik }, { rw, rt, before }) => ({
    rw: [rw],
    rt,
    jenis: jenis ?? 'laporan',
    titik: coarse(titik, before),
  }),
  potensi: (_, { titik }, { rw, before }) => ({ rw: [rw], titik: coarse(titik, before) }),
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

/**
 * Three decimals are about a hundred metres (reliability: T5). A point that comes back as it was stays as it was: the
 * office may have set it more exactly.
 */
function coarse(titik: unknown, before?: AnyEntry): Point | null {
  if (!titik) return null;
  const { lng, lat } = titik as Point;
  const stored = before?.titik as Point | null | undefined;
  if (stored?.lng === lng && stored.lat === lat) return stored;
  const rounded = (degrees: number) => Math.round(degrees * 1_000) / 1_000;
  return { lng: rounded(lng), lat: rounded(lat), perkiraan: true };
}

interface Point {
  lng: number;
  lat: number;
  perkiraan: boolean;
}

function emptyValue({ shape, strapi }: Field): unknown {
  if (shape === 'list' || shape === 'values') return [];
  return strapi.type === 'boolean' ? false : null;
}
