import { createRequire } from 'node:module';

/**
 * The content types, for the CMS. `@moncer/content-types` is TypeScript in ES modules, which Node
 * loads as it is; Strapi's compiler (CommonJS, one root folder) must not follow it, hence
 * `createRequire` here and nowhere else, and interfaces that name what the CMS uses of it.
 */
const load = createRequire(__filename);
const library = load('@moncer/content-types') as Library;

/** One thing that is wrong with an entry: where (`syarat.2.nama`) and a sentence in Indonesian. */
export interface Problem {
  jalur: string;
  pesan: string;
}

export interface Field {
  /** What staff and volunteers read. */
  label: string;
  required: boolean;
  shape: 'value' | 'group' | 'list' | 'values';
  /** Fields of a group or of the items of a list. */
  inside?: Fields;
  /** Words for people, by value, when the field is a choice. */
  words?: Readonly<Record<string, string>>;
  /** The attribute in Strapi's schema. */
  strapi: { type: string; component?: string; [option: string]: unknown };
}

export type Fields = Readonly<Record<string, Field>>;

export interface ContentType<N extends Noun = Noun> {
  nama: N;
  label: string;
  plural: string;
  jenis: 'koleksi' | 'tunggal';
  dimoderasi: boolean;
  /** Has a place on the site. */
  publik: boolean;
  fields: Fields;
  slugFrom: string;
}

const publicNouns = [
  'layanan',
  'kegiatan',
  'potensi',
  'galeri',
  'struktur',
  'profil',
  'monografi',
  'tanya',
  'pengumuman',
  'direktori',
  'wilayah',
  'hari-libur',
] as const;
/** All of them, also what is sent in and answered but never shown. */
const nouns = [...publicNouns, 'usulan'] as const;

export type PublicNoun = (typeof publicNouns)[number];

export type Noun = (typeof nouns)[number];

/** An entry whose fields are known by name only. */
export type AnyEntry = Record<string, unknown>;

type Checked = { ok: true; entry: AnyEntry } | { ok: false; problems: Problem[] };

interface Library {
  allTypes: Readonly<Record<Noun, ContentType>>;
  contentTypes: readonly ContentType<PublicNoun>[];
  check: (type: ContentType, candidate: unknown, today?: string) => Checked;
  checkPart: (type: ContentType, part: AnyEntry) => Problem[];
  fromStrapi: (fields: Fields, row: AnyEntry) => AnyEntry;
  toStrapi: (fields: Fields, entry: AnyEntry) => AnyEntry;
  maxFotoKiriman: number;
  publicWidths: readonly number[];
  widthsOf: (lebar: number) => number[];
  photoFileName: (berkas: string, width: number, format: 'avif' | 'webp') => string;
  photoFileNames: (photo: { berkas: string; lebar: number }) => string[];
  photoCardName: (berkas: string) => string;
  linkCardSize: Readonly<{ width: number; height: number }>;
  komponenTerbit: Readonly<Record<string, string>>;
  komponenInternal: Readonly<Record<string, string>>;
}

export interface Examples {
  /** Entries by noun; in place of photos stand drawings. */
  examples: Readonly<Record<PublicNoun, readonly AnyEntry[]>>;
  /** SVG text by the name of the drawing. */
  drawings: Readonly<Record<string, string>>;
}

export const {
  /** All by their noun, also those that are never public. */
  allTypes: types,
  /** Those of the site. */
  contentTypes,
  check,
  checkPart,
  fromStrapi,
  toStrapi,
  maxFotoKiriman,
  widthsOf,
  photoFileName,
  photoFileNames,
  photoCardName,
  linkCardSize,
  komponenInternal,
} = library;

/** The sample content; loaded only by whoever stores it. */
export function loadExamples(): Examples {
  return load('@moncer/content-types/examples') as Examples;
}

type ContentTypeUid = `api::${Noun}.${Noun}`;

/** Strapi's name of a content type. */
export function uidOf(noun: Noun): ContentTypeUid {
  return `api::${noun}.${noun}`;
}

/** The content type behind one of Strapi's names; none for types that are not ours. */
export function typeOfUid(uid: string): ContentType | undefined {
  return Object.values(types).find((type) => uidOf(type.nama) === uid);
}

export function isNoun(word: unknown): word is Noun {
  return typeof word === 'string' && (nouns as readonly string[]).includes(word);
}
