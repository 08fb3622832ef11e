import { z } from 'zod';
import { choice, day, entryShape, group, integer, list, optional, slug, text, webAddress } from './fields.ts';
import type { EntryShape, Field, Fields } from './fields.ts';

/** One thing that is wrong with an entry: where (`mulai`, `syarat.2.nama`) and a sentence in Indonesian. */
export interface Problem {
  jalur: string;
  pesan: string;
}

/** Looks at a whole entry, where one field depends on another. `today` is `YYYY-MM-DD` in WIB. */
export type Rule<Entry> = (entry: Entry, today: string) => Problem[];

export interface ContentType<F extends Fields = Fields> {
  /** The noun: in addresses, tables, types and files. */
  nama: string;
  /** What the panel calls one of them. */
  label: string;
  /** Strapi wants a plural that differs from the singular. */
  plural: string;
  /** `tunggal`: there is exactly one, such as the profile of the kelurahan. */
  jenis: 'koleksi' | 'tunggal';
  /** Goes through the state machine before it is public. */
  dimoderasi: boolean;
  /** Has a place on the site. What has none is read and answered by the office alone. */
  publik: boolean;
  fields: F;
  entry: z.ZodObject<EntryShape<F>>;
  /** Hold for every published entry, for ever. */
  rules: Rule<z.infer<z.ZodObject<EntryShape<F>>>>[];
  /** Hold on the day a report is sent, such as "not in the future". */
  rulesOnSend: Rule<z.infer<z.ZodObject<EntryShape<F>>>>[];
  /** The field that the server makes the slug from; none where the entry has no page of its own. */
  slugFrom: keyof F & string;
}

export interface Definition<F extends Fields> {
  nama: string;
  label: string;
  plural: string;
  jenis?: 'koleksi' | 'tunggal';
  dimoderasi?: boolean;
  publik?: boolean;
  slugFrom: keyof F & string;
  fields: F;
  rules?: Rule<z.infer<z.ZodObject<EntryShape<F & CommonFields>>>>[];
  rulesOnSend?: Rule<z.infer<z.ZodObject<EntryShape<F & CommonFields>>>>[];
}

/** Where a fact comes from. */
export const sumber = group('Sumber', 'umum.sumber', {
  judul: text('Nama sumber', { max: 300 }),
  url: optional(webAddress('Alamat web sumber')),
  tahun: optional(integer('Tahun sumber', { min: 1900, max: 2100 })),
  cakupan: optional(
    choice('Cakupan sumber', {
      mojosongo: 'Mojosongo',
      surakarta: 'Kota Surakarta',
      nasional: 'Nasional',
      daerah_lain: 'Rujukan dari daerah lain',
      umum: 'Umum',
    }),
  ),
  untuk: optional(text('Dipakai untuk', { max: 200 })),
});

/** Fields that every content type has. */
const commonFields = {
  slug: slug('Alamat halaman'),
  sumber: list('Sumber', sumber, { max: 20 }),
  mutu_data: choice('Mutu data', {
    terverifikasi: 'Sudah diperiksa kelurahan',
    contoh: 'Contoh, belum diperiksa kelurahan',
    dugaan: 'Dugaan, belum ada sumber pasti',
  }),
  diverifikasi_pada: day('Tanggal diperiksa'),
  tinjau_sebelum: optional(day('Tinjau lagi sebelum')),
};
export type CommonFields = typeof commonFields;

export function defineContentType<const F extends Fields>(definition: Definition<F>): ContentType<F & CommonFields> {
  const fields = { ...definition.fields, ...commonFields };
  return {
    nama: definition.nama,
    label: definition.label,
    plural: definition.plural,
    jenis: definition.jenis ?? 'koleksi',
    dimoderasi: definition.dimoderasi ?? true,
    publik: definition.publik ?? true,
    fields,
    entry: z.strictObject(entryShape(fields)),
    rules: definition.rules ?? [],
    rulesOnSend: definition.rulesOnSend ?? [],
    slugFrom: definition.slugFrom,
  };
}

export type Checked<Entry> = { ok: true; entry: Entry } | { ok: false; problems: Problem[] };

/**
 * Checks an entry as it would be published.
 *
 * @param today `YYYY-MM-DD` in WIB; given only when a report is sent, adds the rules of that day.
 */
export function check<F extends Fields>(
  type: ContentType<F>,
  candidate: unknown,
  today?: string,
): Checked<z.infer<ContentType<F>['entry']>> {
  const parsed = type.entry.safeParse(candidate);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(toProblem) };
  const entry = parsed.data;
  const rules = today ? [...type.rules, ...type.rulesOnSend] : type.rules;
  const problems = rules.flatMap((rule) => rule(entry, today ?? ''));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entry };
}

/**
 * Checks the part of an entry that a volunteer has filled in so far: what is there must be well
 * formed, what is missing is no problem yet. Unknown fields are a problem.
 */
export function checkPart<F extends Fields>(type: ContentType<F>, part: Record<string, unknown>): Problem[] {
  return Object.entries(part).flatMap(([name, given]) => {
    const field = (type.fields as Fields)[name];
    if (!field) return [{ jalur: name, pesan: `Isian "${name}" tidak dikenal.` }];
    if (given === null || given === '') return [];
    const parsed = field.schema.safeParse(given);
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => toProblem({ ...issue, path: [name, ...issue.path] }));
  });
}

/** A row as Strapi's Document Service gives it, components populated → an entry, not yet checked. */
export function fromStrapi(fields: Fields, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueFromStrapi(field, row[name])]));
}

/** An entry → the data that Strapi's Document Service takes. */
export function toStrapi(fields: Fields, entry: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(fields).filter(([name]) => entry[name] !== undefined);
  return Object.fromEntries(known.map(([name, field]) => [name, valueToStrapi(field, entry[name])]));
}

function valueFromStrapi(field: Field, value: unknown): unknown {
  const inside = field.inside ?? {};
  if (field.shape === 'list' || field.shape === 'values') {
    const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
    const items = rows.map((row) => fromStrapi(inside, row));
    return field.shape === 'values' ? items.map((item) => item.nilai) : items;
  }
  if (value === undefined || value === null) return field.strapi.type === 'boolean' ? false : null;
  if (field.shape === 'group') return fromStrapi(inside, value as Record<string, unknown>);
  if (value instanceof Date) return value.toISOString();
  return value;
}

function valueToStrapi(field: Field, value: unknown): unknown {
  const inside = field.inside ?? {};
  if (value === null) return null;
  if (field.shape === 'values') return (value as unknown[]).map((nilai) => ({ nilai }));
  if (field.shape === 'list') return (value as Record<string, unknown>[]).map((item) => toStrapi(inside, item));
  if (field.shape === 'group') return toStrapi(inside, value as Record<string, unknown>);
  return value;
}

function toProblem(issue: { path: PropertyKey[]; message: string; code?: string; keys?: string[] }): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys?.join(', ') : undefined;
  const pesan = unknown ? `Isian ${unknown} tidak dikenal.` : issue.message;
  return { jalur: issue.path.map(String).join('.'), pesan };
}
