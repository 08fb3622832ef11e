/**
 * Writes Strapi's schema files from `content-types`; with `--check` compares instead and names
 * every difference. Files that no content type asks for any more are removed.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allTypes } from '@moncer/content-types';
import type { ContentType } from '@moncer/content-types';
import { strapiSchemas } from '@moncer/content-types/strapi-schema';

const cmsSource = join(import.meta.dirname, '..', 'cms', 'src');
const remedy = 'Change content-types/src and run `npm run write-schemas`; the generated files are never edited.';

const expected = strapiSchemas(Object.values(allTypes) as unknown as readonly ContentType[]);
const strayPaths = (await generatedPaths()).filter((path) => !(path in expected));

if (process.argv.includes('--check')) {
  const differences = [...(await compare()), ...strayPaths.map((path) => `${path}: belongs to no content type`)];
  for (const difference of differences) console.error(`write-schemas: cms/src/${difference}. ${remedy}`);
  console.log(`write-schemas: ${Object.keys(expected).length} files compared, ${differences.length} differences`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} else {
  for (const [path, schema] of Object.entries(expected)) await write(join(cmsSource, path), schema);
  for (const path of strayPaths) await rm(join(cmsSource, path));
  console.log(`write-schemas: ${Object.keys(expected).length} files written, ${strayPaths.length} removed`);
}

async function write(path: string, schema: object): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(schema, null, 2) + '\n');
}

async function compare(): Promise<string[]> {
  const found: string[] = [];
  for (const [path, schema] of Object.entries(expected)) {
    const text = await readFile(join(cmsSource, path), 'utf8').catch(() => undefined);
    if (text === undefined) found.push(`${path}: file is missing`);
    else found.push(...differences(path, JSON.parse(text), schema));
  }
  return found;
}

function differences(path: string, actual: unknown, wanted: unknown, at = ''): string[] {
  if (isRecord(actual) && isRecord(wanted)) {
    const names = [...new Set([...Object.keys(actual), ...Object.keys(wanted)])];
    return names.flatMap((name) => differences(path, actual[name], wanted[name], at ? `${at}.${name}` : name));
  }
  if (JSON.stringify(actual) === JSON.stringify(wanted)) return [];
  return [`${path}: ${at} expected ${JSON.stringify(wanted)}, actual ${JSON.stringify(actual)}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Components are all generated; of `api/`, the folders whose name is a content type or was one. */
async function generatedPaths(): Promise<string[]> {
  const components = await readdir(join(cmsSource, 'components'), { recursive: true }).catch(() => []);
  return components.filter((path) => path.endsWith('.json')).map((path) => `components/${path}`);
}
