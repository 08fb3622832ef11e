import type { Person } from './people.ts';
import { logIn } from './people.ts';
import type { RunningCms } from './strapi.ts';

/** The fixed cast of the tests: everybody that a rule may tell apart. */
export interface Cast {
  /** A volunteer of RT 3 of RW 37. */
  rt: Person;
  /** A volunteer of the same RW, RT 5. */
  otherRt: Person;
  /** The RW 37 itself. */
  rw: Person;
  /** The RW 12. */
  otherRw: Person;
  petugas: Person;
  lurah: Person;
  admin: Person;
}

/** Everybody's. */
export const password = 'Sandi-Uji-2026!';

/** Makes the account of a volunteer, and logs it in. @param rt none for the RW itself */
export async function volunteerOf({ strapi, url }: RunningCms, rw: number, rt: number | null): Promise<Person> {
  const relawan = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'relawan' } });
  const two = (nomor: number) => String(nomor).padStart(2, '0');
  const username = rt === null ? `rw${two(rw)}` : `rt${two(rt)}-rw${two(rw)}`;
  const email = `${username}@moncer.example`;
  const account = { username, email, password, provider: 'local', confirmed: true, blocked: false };
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...account, role: relawan.id, rw, rt });
  return logIn(url, { peran: 'relawan', identitas: username, sandi: password });
}

/** Makes an account of the office with these roles of Strapi, and logs it in. */
export async function staffOf({ strapi, url }: RunningCms, ...codes: string[]): Promise<Person> {
  const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes } } });
  const name = codes.join('-');
  const email = `${name}@moncer.example`;
  const account = {
    firstname: name,
    lastname: 'Uji',
    email,
    password,
    isActive: true,
    roles: roles.map(({ id }) => id),
  };
  await strapi.service('admin::user').create(account);
  return logIn(url, { peran: 'petugas', identitas: email, sandi: password });
}

/** Gives a CMS without examples its accounts, and logs everybody in. */
export async function gatherCast(cms: RunningCms): Promise<Cast> {
  return {
    rt: await volunteerOf(cms, 37, 3),
    otherRt: await volunteerOf(cms, 37, 5),
    rw: await volunteerOf(cms, 37, null),
    otherRw: await volunteerOf(cms, 12, null),
    petugas: await staffOf(cms, 'petugas'),
    lurah: await staffOf(cms, 'lurah'),
    admin: await staffOf(cms, 'strapi-super-admin'),
  };
}
