import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { gather, staffView } from '../kiriman/view';
import { staffRoute } from '../moderasi/staff-route';

/** `GET /moderasi/tugas/layanan`, for staff: the services with something that the office has still to set. */
export function register(strapi: Core.Strapi): void {
  const route = staffRoute(strapi, 'GET', '/tugas/layanan', async () => ({ daftar: await readTasks(strapi) }));
  strapi.server.routes({ type: 'admin', routes: [route] } as never);
}

/** The services with the most open ends first. */
async function readTasks(strapi: Core.Strapi) {
  const rows = await kirimanRows(strapi).findMany({ where: { jenis: 'layanan' } });
  return (await gather(strapi, rows))
    .map(staffView)
    .map(({ dokumen, judul, daftar_tugas }) => ({ dokumen, judul, tugas: daftar_tugas }))
    .filter(({ tugas }) => tugas.length > 0)
    .sort((a, b) => b.tugas.length - a.tugas.length || a.judul.localeCompare(b.judul, 'id'));
}
