import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { akunRows } from '../akun/account';
import { createRelawan } from '../akun/relawan';
import { makePassword, readAccounts, writeAccounts } from './accounts-file';
import type { Akun } from './accounts-file';
import { findRow, staff } from './services';
import type { StaffRole } from './services';

/** The fixed cast of the demonstration and of the tests. */
const cast = {
  relawan: [
    { username: 'rt03-rw12', nama_tampil: 'Relawan RT 03 RW 12', rw: 12, rt: 3 },
    { username: 'rw05', nama_tampil: 'Relawan RW 05', rw: 5, rt: null },
  ],
  staf: [
    { peran: 'petugas', email: 'petugas@moncer.example', nama: 'Petugas', role: 'petugas' },
    { peran: 'lurah', email: 'lurah@moncer.example', nama: 'Lurah', role: 'lurah' },
    { peran: 'admin', email: 'admin-contoh@moncer.example', nama: 'Admin', role: 'strapi-super-admin' },
  ],
} as const;

/** Makes the accounts of the demonstration; their passwords lie in `akun-demo.json` before they exist. */
export async function createDemoAccounts(strapi: Core.Strapi): Promise<void> {
  const file = join(strapi.config.get<MoncerConfig>('moncer').data, 'akun-demo.json');
  const known = readAccounts<Akun[]>(file) ?? [];
  const passwordOf = (identitas: string) => known.find((akun) => akun.identitas === identitas)?.sandi ?? makePassword();
  const relawan = cast.relawan.map((account) => ({ ...account, sandi: passwordOf(account.username) }));
  const staf = cast.staf.map((account) => ({ ...account, sandi: passwordOf(account.email) }));
  writeAccounts(file, [
    ...relawan.map(({ username, sandi }): Akun => ({ peran: 'relawan', identitas: username, sandi })),
    ...staf.map(({ peran, email, sandi }): Akun => ({ peran, identitas: email, sandi })),
  ]);
  for (const account of relawan) {
    if (!(await akunRows(strapi).findOne({ where: { username: account.username } })))
      await createRelawan(strapi, account);
  }
  for (const account of staf) await createStaff(strapi, account);
}

interface StaffAccount {
  email: string;
  nama: string;
  role: string;
  sandi: string;
}

async function createStaff(strapi: Core.Strapi, { email, nama, role, sandi }: StaffAccount): Promise<void> {
  if (await staff(strapi).exists({ email })) return;
  const found = await findRow<StaffRole>(strapi, 'admin::role', { code: role });
  if (!found) throw new Error(`accounts: the staff role "${role}" is missing, so ${email} was not made`);
  await staff(strapi).create({
    email,
    firstname: nama,
    lastname: 'Contoh',
    password: sandi,
    isActive: true,
    registrationToken: null,
    roles: [found.id],
    preferedLanguage: 'id',
  });
}
