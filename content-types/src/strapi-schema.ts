import type { ContentType } from './content-type.ts';
import type { Field, Fields, StrapiAttribute } from './fields.ts';

/** Strapi's `schema.json` files by their path below `cms/src/`. */
export type SchemaFiles = Record<string, object>;

/** The `schema.json` of every content type, and of every component that their fields are made of. */
export function strapiSchemas(types: readonly ContentType[]): SchemaFiles {
  const files: SchemaFiles = {};
  for (const type of types) {
    files[`api/${type.nama}/content-types/${type.nama}/schema.json`] = contentTypeSchema(type);
    for (const field of Object.values(type.fields)) addComponents(files, field);
  }
  return files;
}

/** The table name Strapi uses: plural, with underscores. */
export function collectionName(type: ContentType): string {
  return type.plural.replaceAll('-', '_');
}

function contentTypeSchema(type: ContentType): object {
  return {
    kind: type.jenis === 'tunggal' ? 'singleType' : 'collectionType',
    collectionName: collectionName(type),
    info: { singularName: type.nama, pluralName: type.plural, displayName: type.label },
    options: { draftAndPublish: type.dimoderasi },
    // The panel is for what is written there.
    ...(!type.publik && {
      pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    }),
    attributes: attributes(type.fields),
  };
}

function addComponents(files: SchemaFiles, field: Field): void {
  const uid = field.strapi.component as string | undefined;
  if (!uid || !field.inside) return;
  const [category, name] = uid.split('.') as [string, string];
  const path = `components/${category}/${name}.json`;
  const schema = {
    collectionName: `components_${category}_${name}`.replaceAll('-', '_'),
    info: { displayName: field.shape === 'values' ? 'Daftar' : field.label },
    attributes: attributes(field.inside),
  };
  const earlier = files[path];
  if (earlier && JSON.stringify((earlier as typeof schema).attributes) !== JSON.stringify(schema.attributes)) {
    throw new Error(`component ${uid} is defined twice with different fields; give one of them another name`);
  }
  files[path] ??= schema;
  for (const inside of Object.values(field.inside)) addComponents(files, inside);
}

/** The panel must not insist on these: the server fills them before it validates. */
const filledByServer: ReadonlySet<string> = new Set(['slug', 'mutu_data', 'diverifikasi_pada']);

function attributes(fields: Fields): Record<string, StrapiAttribute> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      refuseReserved(name);
      const asked = field.required && !filledByServer.has(name);
      return [name, { ...field.strapi, ...(asked && { required: true }) }];
    }),
  );
}

/** Strapi checks these names only in its Content-Type Builder; a generated schema with them boots and then breaks. */
const reserved =
  /^(id|document_id|created_at|updated_at|published_at|created_by(_id)?|updated_by(_id)?|entry_id|localizations|meta|locale|status|__component|__contentType|_?_?strapi.*)$/i;

function refuseReserved(name: string): void {
  // Strapi compares the snake_case form, so that `publishedAt` is refused too.
  const stored = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (reserved.test(name) || reserved.test(stored))
    throw new Error(`field "${name}" has a name that Strapi keeps for itself; rename it`);
}
