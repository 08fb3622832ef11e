import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes, defineContentType } from '@moncer/content-types';
import type { ContentType } from '@moncer/content-types';
import { strapiSchemas } from '@moncer/content-types/strapi-schema';
import { group, list, text } from '../../content-types/src/fields.ts';
import type { Fields } from '../../content-types/src/fields.ts';

interface Schema {
  attributes: Record<string, { maxLength?: number }>;
}

const schemas = strapiSchemas(contentTypes) as Record<string, { collectionName: string; options?: object }>;

test('only what is moderated has drafts in Strapi', () => {
  const withDrafts = contentTypes.filter(
    ({ nama }) =>
      (schemas[`api/${nama}/content-types/${nama}/schema.json`]?.options as { draftAndPublish: boolean })
        .draftAndPublish,
  );
  expect(withDrafts.map(({ nama }) => nama)).toEqual(
    contentTypes.filter(({ dimoderasi }) => dimoderasi).map(({ nama }) => nama),
  );
});

test('no two schemas share a table, and every table name fits PostgreSQL', () => {
  const names = Object.values(schemas).map(({ collectionName }) => collectionName);
  expect(names.filter((name, at) => names.indexOf(name) !== at || name.length > 63)).toEqual([]);
});

test.each([
  'status',
  'locale',
  'id',
  'document_id',
  'created_at',
  'published_at',
  'publishedAt',
  'strapi_stage',
  'meta',
])('a field named %s, which Strapi keeps for itself, is refused before Strapi sees it', (name) => {
  expect(() => strapiSchemas([made({ nama: text('Nama', { max: 10 }), [name]: text('Isi', { max: 10 }) })])).toThrow(
    `field "${name}" has a name that Strapi keeps for itself; rename it`,
  );
});

test('a reserved name inside a component is refused too', () => {
  const inside = group('Bagian', 'uji.bagian', { status: text('Isi', { max: 10 }) });
  expect(() => strapiSchemas([made({ nama: text('Nama', { max: 10 }), bagian: inside })])).toThrow('rename it');
});

test('one component name cannot stand for two different things', () => {
  const fields = {
    nama: text('Nama', { max: 10 }),
    satu: list('Satu', text('Satu', { max: 10 }), { max: 3, component: 'uji.kata' }),
    dua: list('Dua', text('Dua', { max: 20 }), { max: 3, component: 'uji.kata' }),
  };
  expect(() => strapiSchemas([made(fields)])).toThrow('component uji.kata is defined twice with different fields');
});

describe('write-schemas --check', () => {
  const repository = join(import.meta.dirname, '..', '..');
  const layananSchema = 'cms/src/api/layanan/content-types/layanan/schema.json';
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'moncer-schemas-'));
    await mkdir(join(copy, 'scripts'));
    await cp(join(repository, 'scripts/write-schemas.ts'), join(copy, 'scripts/write-schemas.ts'));
    await writeFile(join(copy, 'scripts/package.json'), '{"type":"module"}');
    await symlink(join(repository, 'scripts/node_modules'), join(copy, 'scripts/node_modules'));
    await run(copy);
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test('the schemas in the repository are those of the content types', async () => {
    expect(await run(repository, '--check')).toMatchObject({ code: 0, errors: [] });
  });

  test('names file, field, expected, actual and remedy of a schema edited by hand', async () => {
    await edit(layananSchema, (schema) => (schema.attributes.nama!.maxLength = 99));
    const { code, errors } = await run(copy, '--check');
    expect(code).toBe(1);
    expect(errors).toEqual([
      `write-schemas: ${layananSchema}: attributes.nama.maxLength expected 120, actual 99. ` +
        'Change content-types/src and run `npm run write-schemas`; the generated files are never edited.',
    ]);
  });

  test('names a file that is missing and one that belongs to nothing, and writing repairs both', async () => {
    await run(copy);
    await rm(join(copy, layananSchema));
    await writeFile(join(copy, 'cms/src/components/umum/lama.json'), '{}');
    const { errors } = await run(copy, '--check');
    expect(errors).toEqual([
      expect.stringContaining(`${layananSchema}: file is missing`),
      expect.stringContaining('cms/src/components/umum/lama.json: belongs to no content type'),
    ]);
    await run(copy);
    expect(await run(copy, '--check')).toMatchObject({ code: 0, errors: [] });
  });

  async function edit(path: string, change: (schema: Schema) => void) {
    const schema = JSON.parse(await readFile(join(copy, path), 'utf8')) as Schema;
    change(schema);
    await writeFile(join(copy, path), JSON.stringify(schema));
  }
});

function made(fields: Fields): ContentType {
  return defineContentType({
    nama: 'uji',
    label: 'Uji',
    plural: 'daftar-uji',
    slugFrom: 'nama',
    fields,
  });
}

function run(directory: string, ...flags: string[]): Promise<{ code: number; errors: string[] }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(directory, 'scripts/write-schemas.ts'), ...flags], (error, _, stderr) => {
      const errors = stderr.split('\n').filter((line) => line.startsWith('write-schemas:'));
      done({ code: error ? Number(error.code) : 0, errors });
    });
  });
}
