import type { ContentType } from '@moncer/content-types';

type Field = ContentType['fields'][string];
type Fields = Readonly<Record<string, Field>>;
type Entry = Record<string, unknown>;

/** Every list full, every text as long as it may be, every number at its upper end. */
export function fullest(type: ContentType): Entry {
  return { ...entryOf(type.fields, 'full'), ...fitting.full[type.nama] };
}

/** Nothing that may be left out; the rest as short as it may be. */
export function barest(type: ContentType): Entry {
  return { ...entryOf(type.fields, 'bare'), ...fitting.bare[type.nama] };
}

/** What the server fills in when it is missing. */
const filledIn: ReadonlySet<string> = new Set(['slug', 'mutu_data', 'diverifikasi_pada', 'tinjau_sebelum']);

/**
 * The entry with one thing wrong at a time, each with a name. What is given is to be refused.
 *
 * @param most how many, spread over all fields
 */
export function spoilt(type: ContentType, good: Entry, most: number): { name: string; entry: Entry }[] {
  const all = Object.entries(type.fields).flatMap(([name, field]) =>
    Object.entries(wrongValues(field, good[name]))
      .filter(([how, value]) => !(filledIn.has(name) && how === 'missing') && !field.schema.safeParse(value).success)
      .map(([how, value]) => ({ name: `${name} ${how}`, entry: { ...good, [name]: value } })),
  );
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0);
}

type Size = 'full' | 'bare';

function entryOf(fields: Fields, size: Size): Entry {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, size)]));
}

function valueOf(field: Field, size: Size): unknown {
  const inside = field.inside ?? {};
  const item = () => (field.shape === 'values' ? valueOf(inside.nilai as Field, size) : entryOf(inside, size));
  if (field.shape === 'list' || field.shape === 'values') {
    const length = Number((size === 'full' ? field.strapi.max : field.strapi.min) ?? 0);
    return Array.from({ length }, item);
  }
  if (size === 'bare' && !field.required) return field.strapi.type === 'boolean' ? false : null;
  if (field.shape === 'group') return entryOf(inside, size);
  const found = candidates(field, size).find((value) => field.schema.safeParse(value).success);
  if (found === undefined) throw new Error(`no value fits the field "${field.label}"`);
  return found;
}

/** Values that a field may hold, the most extreme first. */
function candidates({ strapi }: Field, size: Size): unknown[] {
  const { type } = strapi;
  if (type === 'boolean') return [size === 'full'];
  if (type === 'enumeration') return [(strapi.enum as string[]).at(size === 'full' ? -1 : 0)];
  if (type === 'date') return [size === 'full' ? '2100-12-31' : '1900-01-01'];
  if (type === 'datetime') return [size === 'full' ? '2026-06-30T23:59:59.999Z' : '2010-01-01T00:00:00.000Z'];
  if (type === 'integer') return [size === 'full' ? strapi.max : strapi.min];
  if (type === 'float') return [size === 'full' ? Number(strapi.max) - 0.0000001 : strapi.min];
  const length = size === 'full' ? Number(strapi.maxLength) : 1;
  return [
    // Accents, a script of its own, and a character of two UTF-16 units, as people may type them.
    'Éꦱ🎉\n"<&> '.repeat(length).slice(0, length - 1) + 'a',
    'a'.repeat(length),
    'a'.repeat(40),
    'a'.repeat(64),
    'https://a.id/'.padEnd(length, 'a'),
    '23.59',
  ];
}

/** Where one field depends on another. */
const fitting: Record<Size, Record<string, Entry>> = {
  full: {
    layanan: {
      belum_ditetapkan: [],
      waktu: { nilai: 999, nilai_sampai: 1000, satuan: 'hari', keterangan: null, rujukan: true },
    },
    profil: {
      belum_ditetapkan: [],
      jam: Array.from({ length: 14 }, () => ({ hari: 'minggu', buka: '00.00', tutup: '23.59' })),
    },
    // Of a unit there is one entry a post.
    struktur: { induk: 'atasan', kelompok: 'lembaga' },
  },
  bare: {
    layanan: {
      pengantar_rt_rw: 'tidak',
      belum_ditetapkan: ['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'pengaduan'],
    },
    profil: { belum_ditetapkan: ['visi', 'misi', 'moto', 'maklumat', 'alamat', 'telepon', 'titik', 'jam'] },
    monografi: { sumber: [{ judul: 'S', url: null, tahun: null, cakupan: null, untuk: null }] },
  },
};

function wrongValues(field: Field, good: unknown): Record<string, unknown> {
  const { type, maxLength, max, min } = field.strapi;
  const missing = field.required ? { missing: field.shape === 'value' ? null : undefined } : {};
  if (Array.isArray(good)) {
    const one = good[0] ?? valueOf({ ...field, strapi: { ...field.strapi, max: 1 } }, 'full');
    return { 'with too many': Array.from({ length: Number(max) + 1 }, () => (Array.isArray(one) ? one[0] : one)) };
  }
  if (type === 'enumeration') return { ...missing, 'of an unknown kind': 'tidak_ada' };
  if (type === 'integer' || type === 'float') {
    return { ...missing, 'too large': Number(max) + 1, 'too small': Number(min) - 1 };
  }
  if (type === 'string' || type === 'text') {
    return {
      ...missing,
      'too long': 'a'.repeat(Number(maxLength) + 1),
      'of spaces': '   ',
      'with a strange form': 'a b"<>',
    };
  }
  return missing;
}
