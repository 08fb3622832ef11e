import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';
import type { Fields } from '../content-types';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: unknown };
}

interface ConfigurationStore {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** How Strapi names what every row has. */
const labelsOfEvery = {
  id: 'Nomor',
  documentId: 'Tanda',
  createdAt: 'Dibuat',
  updatedAt: 'Diubah',
  publishedAt: 'Terbit',
  createdBy: 'Dibuat oleh',
  updatedBy: 'Diubah oleh',
  status: 'Keadaan',
};

const labelsOfAccount = {
  username: 'Nama pengguna',
  email: 'Surel',
  password: 'Sandi',
  confirmed: 'Sudah dipastikan',
  blocked: 'Ditutup',
  role: 'Peran',
  nama_tampil: 'Nama yang ditampilkan',
  rw: 'Nomor RW',
  rt: 'Nomor RT (kosong: seluruh RW)',
};

/** The panel names every field as `content-types` does. What staff arrange in the panel stays as they left it. */
export async function setLabels(strapi: Core.Strapi): Promise<void> {
  const stores = strapi.plugin('content-manager');
  const types: ConfigurationStore = stores.service('content-types');
  const components: ConfigurationStore = stores.service('components');
  const known = new Map<string, Record<string, string>>();
  for (const type of contentTypes) {
    const list = [type.slugFrom, ...columns(type.fields, type.slugFrom), 'updatedAt'];
    await label(types, uidOf(type.nama), labelsOf(type.fields), { list, mainField: type.slugFrom });
    collectComponents(type.fields, known);
  }
  for (const [uid, labels] of known) await label(components, uid, labels);
  const account = ['username', 'nama_tampil', 'rw', 'rt', 'blocked'];
  await label(types, 'plugin::users-permissions.user', labelsOfAccount, { list: account, mainField: 'username' });
}

async function label(
  store: ConfigurationStore,
  uid: string,
  labels: Record<string, string>,
  arrangement?: { list: string[]; mainField: string },
): Promise<void> {
  const before = await store.findConfiguration({ uid });
  const { settings, metadatas, layouts } = structuredClone(before);
  for (const [name, text] of Object.entries({ ...labelsOfEvery, ...labels })) {
    const metadata = metadatas[name];
    if (!metadata) continue;
    metadata.list.label = text;
    if (metadata.edit.label !== undefined) metadata.edit.label = text;
  }
  // Strapi's own arrangement starts with the numeric id; any other was chosen by somebody.
  if (arrangement && layouts.list[0] === 'id') {
    layouts.list = arrangement.list;
    settings.mainField = arrangement.mainField;
  }
  const after = { settings, metadatas, layouts };
  if (JSON.stringify(after) === JSON.stringify({ ...after, ...pick(before) })) return;
  await store.updateConfiguration({ uid }, after);
}

function pick({ settings, metadatas, layouts }: Configuration): Configuration {
  return { settings, metadatas, layouts };
}

function labelsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.label]));
}

/** Two more columns that tell entries apart: choices and days. */
function columns(fields: Fields, first: string): string[] {
  return Object.entries(fields)
    .filter(([name, field]) => name !== first && ['enumeration', 'date', 'datetime'].includes(field.strapi.type))
    .map(([name]) => name)
    .slice(0, 2);
}

function collectComponents(fields: Fields, known: Map<string, Record<string, string>>): void {
  for (const field of Object.values(fields)) {
    const uid = field.strapi.component;
    if (!uid || !field.inside || known.has(uid)) continue;
    known.set(uid, labelsOf(field.inside));
    collectComponents(field.inside, known);
  }
}
