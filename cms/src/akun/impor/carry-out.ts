import type { Core } from '@strapi/strapi';
import type { Actor } from '../../moderasi/actor';
import { addAccountHistory } from '../../moderasi/history';
import { Refusal } from '../../moderasi/refusal';
import { akunRows, findAkun, volunteersOnly } from '../account';
import { createRelawan } from '../relawan';
import { shutAkun } from '../shut';
import { planImport } from './plan';
import type { Person } from './read-people';

/**
 * Carries out the import that was looked at: all of it or nothing.
 *
 * @param sidik of the plan that was shown
 * @throws Refusal 422 while a row is wrong, 409 when accounts have changed since the plan was shown
 */
export async function carryOut(strapi: Core.Strapi, rows: readonly (readonly string[])[], sidik: string, actor: Actor) {
  return strapi.db.transaction(async () => {
    const plan = await planImport(strapi, rows);
    if (plan.daftar.some(({ tindakan }) => tindakan === 'salah')) {
      throw new Refusal(422, 'Masih ada baris yang salah. Perbaiki dulu; belum ada akun yang dibuat atau diubah.');
    }
    if (plan.sidik !== sidik) {
      throw new Refusal(
        409,
        'Daftar akun berubah sejak Anda melihat pratinjau. Lihat sekali lagi; belum ada yang diubah.',
      );
    }
    const names = await freeNames(strapi);
    const baru: string[] = [];
    const ubah: string[] = [];
    for (const { person, tindakan, akun, berganti } of plan.daftar) {
      if (!person || tindakan === 'tetap') continue;
      if (akun === undefined) baru.push(await create(strapi, person, names(person)));
      else ubah.push(await change(strapi, akun, person, berganti, actor));
    }
    await note(strapi, actor, baru, ubah);
    return { baru: baru.length, ubah: ubah.length, tetap: plan.daftar.length - baru.length - ubah.length };
  });
}

/** @returns the name of the account */
async function create(strapi: Core.Strapi, person: Person, username: string): Promise<string> {
  await createRelawan(strapi, { username, ...person });
  return username;
}

/** @returns the name of the account */
async function change(strapi: Core.Strapi, id: number, person: Person, berganti: boolean, actor: Actor) {
  if (berganti) await shutAkun(strapi, id, actor);
  const { hp, ...rest } = person;
  // A list without a number takes none away.
  await akunRows(strapi).update({ where: { id }, data: hp === null ? rest : person });
  return (await findAkun(strapi, id)).username;
}

async function note(strapi: Core.Strapi, actor: Actor, baru: string[], ubah: string[]): Promise<void> {
  const told = [baru.length > 0 && `baru ${baru.join(', ')}`, ubah.length > 0 && `diubah ${ubah.join(', ')}`];
  const words = told.filter(Boolean).join('; ');
  if (words) await addAccountHistory(strapi, actor, `Impor akun: ${words}.`);
}

type FreeNames = (person: Pick<Person, 'rw' | 'rt'>) => string;

/** Names of accounts that nobody has: `rt03-rw12`, then `rt03-rw12-2`. */
async function freeNames(strapi: Core.Strapi): Promise<FreeNames> {
  const known = await akunRows(strapi).findMany({ where: volunteersOnly });
  const taken = new Set(known.map(({ username }) => username.toLowerCase()));
  return ({ rw, rt }) => {
    const unit = `${rt === null ? '' : `rt${two(rt)}-`}rw${two(rw)}`;
    let name = unit;
    for (let nth = 2; taken.has(name); nth++) name = `${unit}-${nth}`;
    taken.add(name);
    return name;
  };
}

const two = (nomor: number) => String(nomor).padStart(2, '0');
