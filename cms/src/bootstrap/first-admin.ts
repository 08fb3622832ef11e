import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { makePassword, readAccounts, writeAccounts } from './accounts-file';
import type { Akun } from './accounts-file';
import { staff } from './services';

/**
 * Makes the first admin when there is none, so that nobody else can. The password lies in
 * `akun-admin.json` before the account exists: a crash in between loses nothing.
 */
export async function createFirstAdmin(strapi: Core.Strapi): Promise<void> {
  if (await staff(strapi).exists()) return;
  const file = join(strapi.config.get<MoncerConfig>('moncer').data, 'akun-admin.json');
  const admin: Akun = readAccounts<Akun>(file) ?? {
    peran: 'admin',
    identitas: 'admin@moncer.example',
    sandi: makePassword(),
  };
  writeAccounts(file, admin);
  await removeApiTokens(strapi);
  await staff(strapi).createFirstAdmin({
    email: admin.identitas,
    firstname: 'Admin',
    lastname: 'Kelurahan',
    password: admin.sandi,
    preferedLanguage: 'id',
  });
}

/** Strapi greets a new database with two API tokens, one of them for everything. Nobody asked for them. */
async function removeApiTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({ where: { id: { $notNull: true } } });
}
