import type { Core } from '@strapi/strapi';
import { kirimanRows, lockKiriman, rowsOf } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { decidingRoles, staffName } from './actor';
import type { Actor, AdminUser } from './actor';
import { conflict, invalid, notFound, Refusal } from './refusal';
import { queued } from './states';
import { whatHappened } from './what-happened';

/** A member of staff, as the desk names them. */
export interface Petugas {
  id: number;
  nama: string;
}

/** Everybody of the office who decides and has an account in use. */
export async function readStaff(strapi: Core.Strapi): Promise<Petugas[]> {
  const users = await rowsOf<AdminUser>(strapi, 'admin::user').findMany({
    where: { isActive: true, roles: { code: { $in: [...decidingRoles] } } },
    orderBy: { id: 'asc' },
  });
  return users.map((user) => ({ id: user.id, nama: staffName(user) }));
}

/**
 * Gives a submission that waits to a member of staff, or to nobody in particular. It changes neither its
 * state nor who may decide.
 *
 * @throws Refusal 403 by somebody who decides nothing, 404 unknown, 409 decided already, 422 when that is nobody of the office
 */
export async function assign(
  strapi: Core.Strapi,
  { uuid, petugas, actor }: { uuid: string; petugas: number | null; actor: Actor },
): Promise<KirimanRow> {
  if (actor.peran !== 'staf') throw new Refusal(403, 'Tugas dibagi oleh petugas atau lurah.');
  return strapi.db.transaction(async () => {
    const row = await lockKiriman(strapi, { uuid });
    if (!row) throw notFound();
    if (!queued.has(row.keadaan)) throw conflict(uuid, await whatHappened(strapi, row, actor));
    if (petugas !== null && !(await readStaff(strapi)).some(({ id }) => id === petugas)) {
      throw invalid([{ jalur: 'petugas', pesan: 'Pilih petugas yang akunnya masih dipakai.' }]);
    }
    await kirimanRows(strapi).update({ where: { uuid }, data: { petugas } });
    return { ...row, petugas };
  });
}
