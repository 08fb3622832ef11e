import type { Core } from '@strapi/strapi';
import { createHead } from './head';
import { chainOldRows, keepOldTexts } from './old-rows';
import { watchPanel } from './panel-attempts';
import { registerRoutes } from './routes';
import { createTriggers } from './triggers';

/** Before the database is there: the routes, and what an older one holds is saved before its tables change. */
export function register(strapi: Core.Strapi): void {
  registerRoutes(strapi);
  watchPanel(strapi);
  strapi.hook('strapi::content-types.beforeSync').register(() => keepOldTexts(strapi));
}

/** The chain's end, the rows from before it, and what keeps it as it is. Before anything is written. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await createHead(strapi);
  await chainOldRows(strapi);
  await createTriggers(strapi);
}
