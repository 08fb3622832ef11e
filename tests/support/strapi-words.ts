import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Words = Record<string, string>;

const cms = join(import.meta.dirname, '../../cms');

/** The plugins of the panel that we build, with the folder of their words. */
const folders: Record<string, string> = {
  admin: 'dist/admin/admin/src/translations',
  'content-manager': 'dist/admin/translations',
  'content-releases': 'dist/admin/translations',
  'content-type-builder': 'dist/admin/translations',
  email: 'dist/admin/translations',
  i18n: 'dist/admin/translations',
  'plugin-users-permissions': 'dist/admin/translations',
  'review-workflows': 'dist/admin/translations',
  upload: 'dist/admin/translations',
};

/** Strapi's own words, English and Indonesian, by the keys under which the panel looks for them. */
export function strapiWords(): { english: Words; indonesian: Words } {
  return { english: gather('en'), indonesian: gather('id') };
}

/** What we say in its place, by the same keys. */
export function ourWords(): Words {
  const files = globSync(join(cms, 'src/admin/text/*.json'));
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Words)) as Words;
}

function gather(language: 'en' | 'id'): Words {
  return Object.fromEntries(
    Object.entries(folders).flatMap(([name, folder]) =>
      Object.entries(wordsOf(name, folder, language)).map(([key, word]) => [prefixOf(name) + key, word]),
    ),
  );
}

/** None where Strapi has not translated a plugin at all. */
function wordsOf(name: string, folder: string, language: string): Words {
  const strapi = createRequire(join(cms, 'package.json')).resolve('@strapi/strapi/package.json');
  const from = createRequire(strapi);
  const file = join(dirname(from.resolve(`@strapi/${name}/package.json`)), folder, `${language}.json.js`);
  const words = existsSync(file) ? (from(file) as Words | { default: Words }) : {};
  return typeof words.default === 'object' ? words.default : (words as Words);
}

const prefixOf = (name: string) => (name === 'admin' ? '' : `${name.replace(/^plugin-/, '')}.`);
