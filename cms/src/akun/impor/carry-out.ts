import type { Core } from '@strapi/strapi';
import type { Actor } from '../../moderasi/actor';
import { Refusal } from '../../moderasi/refusal';
import { akunRows, volunteersOnly } from '../account';
import { createRelawan } from '../relawan';
import { shutAkun } from '../shut';
import { planImport } from './plan';
import type { PlannedRow } from './plan';
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
    for (const row of plan.daftar) await store(strapi, row, names, actor);
    const count = (tindakan: PlannedRow['tindakan']) => plan.daftar.filter((row) => row.tindakan === tindakan).length;
    return { baru: count('baru'), ubah: count('ubah'), tetap: count('tetap') };
  });
}

async function store(strapi: Core.Strapi, row: PlannedRow, names: FreeNames, actor: Actor): Promise<void> {
  const { person, tindakan, akun, berganti } = row;
  if (!person || tindakan === 'tetap') return;
  if (akun !== undefined && berganti) await shutAkun(strapi, akun, actor);
  const { hp, ...rest } = person;
  if (tindakan === 'baru') await createRelawan(strapi, { username: names(person), ...person });
  // A list without a number takes none away.
  else await akunRows(strapi).update({ where: { id: akun }, data: hp === null ? rest : person });
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
