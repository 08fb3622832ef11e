import { z } from 'zod';

/** The attribute that Strapi's `schema.json` holds for a field. */
export type StrapiAttribute = { type: string } & Record<string, unknown>;

/** How a field is stored in Strapi: as a value, one component, a list of components, or a list of single values. */
type Shape = 'value' | 'group' | 'list' | 'values';

/**
 * One field of a content type. From it come Strapi's attribute, the TypeScript type and the
 * validator of a published entry.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  /** What staff and volunteers read, in Indonesian. */
  label: string;
  /** Accepts the value of a published entry. Its messages are Indonesian sentences. */
  schema: Schema;
  required: boolean;
  strapi: StrapiAttribute;
  shape: Shape;
  /** The fields inside, for `group` and `list`; the one field `nilai` for `values`. */
  inside?: Fields;
  /** Words for people, by value, when the field is a choice. */
  words?: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, Field>>;

export type EntryShape<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

const mustBeFilled = (label: string) => `${label} harus diisi.`;

/** Plain text of one paragraph or more. `maxLength` counts UTF-16 units, as Strapi and browsers do. */
export function text(label: string, { min = 1, max }: { min?: number; max: number }) {
  const schema = z
    .string({ error: mustBeFilled(label) })
    .refine((value) => value.trim().length >= min, {
      error: min === 1 ? mustBeFilled(label) : `${label} paling sedikit ${min} huruf.`,
    })
    .max(max, { error: `${label} paling banyak ${max} huruf.` });
  // A Strapi `string` is one input line and holds at most 255 characters.
  return value(label, schema, {
    type: max > 255 ? 'text' : 'string',
    ...(min > 1 && { minLength: min }),
    maxLength: max,
  });
}

/** A word that stands in an address: lower-case letters, digits and single hyphens. */
export function slug(label: string) {
  const schema = z
    .string({ error: mustBeFilled(label) })
    .max(120, { error: `${label} paling banyak 120 huruf.` })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: `${label} hanya boleh berisi huruf kecil, angka, dan tanda hubung.`,
    });
  return value(label, schema, { type: 'string', maxLength: 120 });
}

export function integer(label: string, { min, max }: { min: number; max: number }) {
  const range = { error: `${label} harus bilangan bulat dari ${written(min)} sampai ${written(max)}.` };
  const schema = z.int({ error: range.error }).min(min, range).max(max, range);
  return value(label, schema, { type: 'integer', min, max });
}

export function decimal(label: string, { min, max }: { min: number; max: number }) {
  const range = { error: `${label} harus angka dari ${written(min)} sampai ${written(max)}.` };
  const schema = z.number({ error: range.error }).min(min, range).max(max, range);
  // A `float`, not a `decimal`: Strapi's decimal keeps two places only, too few for coordinates.
  return value(label, schema, { type: 'float', min, max });
}

/** Yes or no; no answer means no. */
export function yesNo(label: string) {
  const schema = z.boolean({ error: `Pilih ya atau tidak untuk ${label}.` }).default(false);
  return { ...value(label, schema, { type: 'boolean', default: false }), required: false };
}

/** A calendar day without a time, `YYYY-MM-DD`. */
export function day(label: string) {
  return value(label, z.iso.date({ error: `${label} harus tanggal yang ada, misalnya 2026-11-23.` }), {
    type: 'date',
  });
}

/** An instant, ISO 8601 with its zone. It is shown in WIB (UTC+7). */
export function instant(label: string) {
  const error = `${label} harus tanggal dan jam dengan zonanya, misalnya 2026-11-23T08:00:00+07:00.`;
  return value(label, z.iso.datetime({ offset: true, error }), { type: 'datetime' });
}

/** An address on the web. Only http and https, so that no link can run a script. */
export function webAddress(label: string) {
  const error = `${label} harus ditulis lengkap, misalnya https://surakarta.go.id.`;
  const schema = z
    .string({ error })
    .max(500, { error: `${label} paling banyak 500 huruf.` })
    .regex(/^https?:\/\/[^\s<>"']+$/, { error });
  return value(label, schema, { type: 'text', maxLength: 500 });
}

/** One of several words. Keys start with a letter (Strapi's rule); values are what people read. */
export function choice<const Words extends Readonly<Record<string, string>>>(label: string, words: Words) {
  const keys = Object.keys(words) as (keyof Words & string)[];
  const schema = z.enum(keys as [keyof Words & string, ...(keyof Words & string)[]], {
    error: `Pilih salah satu untuk ${label}.`,
  });
  return { ...value(label, schema, { type: 'enumeration', enum: keys }), words };
}

/** Several fields that belong together: one Strapi component, named `<category>.<name>`. */
export function group<const F extends Fields>(label: string, component: string, inside: F) {
  const schema = z.strictObject(entryShape(inside), { error: mustBeFilled(label) });
  return {
    ...value(label, schema, { type: 'component', component, repeatable: false }),
    shape: 'group' as const,
    inside,
  };
}

/** A list of groups, or of single values. It may be empty unless `min` says otherwise. */
export function list<const Item extends Field>(
  label: string,
  item: Item,
  { min = 0, max, component }: { min?: number; max: number; component?: string },
) {
  const name = component ?? (item.strapi.component as string | undefined);
  if (!name) throw new Error(`list "${label}": single values need the name of a component`);
  const itemSchema: Item['schema'] = item.schema;
  const schema = z
    .array(itemSchema, { error: mustBeFilled(label) })
    .min(min, { error: min === 1 ? mustBeFilled(label) : `${label} paling sedikit ${min}.` })
    .max(max, { error: `${label} paling banyak ${max}.` });
  const limits = { ...(min > 0 && { min }), max };
  return {
    // Unlike `default`, `prefault` is checked: a missing list that needs an item is refused.
    ...value(label, schema.prefault([]), {
      type: 'component',
      component: name,
      repeatable: true,
      ...limits,
    }),
    required: min > 0,
    shape: item.shape === 'group' ? ('list' as const) : ('values' as const),
    inside: item.shape === 'group' ? (item.inside as Fields) : { nilai: item as Field },
  };
}

/** The field may be left empty; an entry then holds `null`. */
export function optional<Schema extends z.ZodType>(field: Field<Schema>) {
  return { ...field, required: false, schema: field.schema.nullable().default(null as never) };
}

export function entryShape<F extends Fields>(fields: F) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])) as EntryShape<F>;
}

function value<Schema extends z.ZodType>(label: string, schema: Schema, strapi: StrapiAttribute) {
  return { label, schema, required: true, strapi, shape: 'value' as Shape } satisfies Field<Schema>;
}

/** A number as Indonesians write it: 1.000 and 110,7. */
function written(number: number): string {
  return number.toLocaleString('id-ID');
}
