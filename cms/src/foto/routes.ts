import type { Core } from '@strapi/strapi';
import { photoFileName, widthsOf } from '../content-types';
import type { PhotoRow } from '../kiriman/photo-row';
import { removePhoto } from '../kiriman/photos';
import { requireVolunteer } from '../kiriman/scope';
import type { Volunteer } from '../kiriman/scope';
import { requireStaff } from '../moderasi/staff';
import { ownKiriman } from './access';
import { Answer, answering } from './answer';
import type { Context } from './answer';
import { announcedPhoto } from './settle';
import type { Desk } from './settle';
import { masterFileName } from './store';

/** What a volunteer may do with the photos of the own unit's submissions, beside sending them. */
export function photoRoutes(desk: Desk): Core.Route[] {
  const path = '/kiriman/:uuid/foto/:id';
  const route = { path, info: { type: 'content-api' }, config: {} } as const;
  return [
    {
      ...route,
      method: 'GET',
      handler: answering(async (ctx) => {
        const volunteer = requireVolunteer(ctx.state.user);
        const { uuid } = await ownKiriman(desk.strapi, volunteer, String(ctx.params.uuid));
        await sendPhoto(desk, ctx, uuid);
      }),
    },
    {
      ...route,
      method: 'DELETE',
      handler: answering(async (ctx) => {
        const volunteer = requireVolunteer(ctx.state.user);
        const { uuid } = await ownKiriman(desk.strapi, volunteer, String(ctx.params.uuid));
        await takeOut(desk, volunteer, uuid, String(ctx.params.id));
        ctx.status = 204;
      }),
    },
  ];
}

/** The same photos for staff, who look at them before they decide. */
export function staffPhotoRoutes(desk: Desk): Core.Route[] {
  return [
    {
      method: 'GET',
      path: '/moderasi/:uuid/foto/:id',
      info: { type: 'admin' },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      handler: answering(async (ctx) => {
        requireStaff(ctx.state.user);
        await sendPhoto(desk, ctx, String(ctx.params.uuid));
      }),
    },
  ];
}

/** `?lebar=` in CSS pixels: the smallest size that fills it; without it the stored original. Always WebP. */
async function sendPhoto({ strapi, store }: Desk, ctx: Context, uuid: string): Promise<void> {
  const photo = await announcedPhoto(strapi, uuid, String(ctx.params.id));
  if (!photo?.berkas) throw new Answer(404, 'NotFoundError', 'Foto ini tidak ada, atau belum diterima.');
  const name = fileFor(photo, photo.berkas, Number(ctx.query.lebar));
  const size = await store.size(name);
  if (size === undefined) throw new Error(`photo store: ${name} is missing, though its row is there`);
  ctx.set({
    'Content-Type': 'image/webp',
    'Content-Length': String(size),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  ctx.body = store.read(name);
}

function fileFor(photo: PhotoRow, berkas: string, lebar: number): string {
  const width = widthsOf(photo.lebar ?? 0).find((one) => one >= lebar);
  return width ? photoFileName(berkas, width, 'webp') : masterFileName(berkas);
}

/** Takes a photo out, with what was uploaded of it. */
async function takeOut({ strapi, parts }: Desk, volunteer: Volunteer, uuid: string, foto: string): Promise<void> {
  await removePhoto(strapi, volunteer, uuid, foto);
  const begun = await parts.list();
  for (const part of begun) if (part.kiriman === uuid && part.foto === foto) await parts.forget(part.id);
}
