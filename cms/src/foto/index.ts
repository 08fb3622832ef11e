import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { openParts } from './parts';
import { photoRoutes, staffPhotoRoutes } from './routes';
import { diskStore } from './store';
import type { PhotoStore } from './store';
import { uploadRoutes } from './uploads';

export { storePhoto } from './gate';
export type { StoredPhoto } from './gate';
export type { Region } from './mosaic';

/** The private store of this installation. */
export function photoStore(strapi: Core.Strapi): PhotoStore {
  return diskStore(join(strapi.config.get<MoncerConfig>('moncer').data, 'foto'));
}

/** Before the database is there: the routes for photos. */
export function register(strapi: Core.Strapi) {
  const parts = openParts(join(strapi.config.get<MoncerConfig>('moncer').data, 'unggahan'));
  const desk = { strapi, parts, store: photoStore(strapi) };
  strapi.server.routes({ type: 'content-api', routes: [...uploadRoutes(desk), ...photoRoutes(desk)] });
  strapi.server.routes({ type: 'admin', routes: staffPhotoRoutes(desk) });
  strapi.cron.add({
    removeOldUploads: { task: () => parts.sweep(Date.now()), options: { rule: '17 * * * *' } },
  });
}
