import type { Core } from '@strapi/strapi';
import { secureTables } from './database';
import { installGuard } from './guard';
import { registerRoutes } from './routes';
import { startTimers } from './timers';

export { publishAsSystem } from './system';

/** Before the database is there: the guard, and the routes of staff. */
export function register(strapi: Core.Strapi): void {
  installGuard(strapi);
  registerRoutes(strapi);
}

/** What the database itself has to keep, before anything is published; and what happens at its time. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await secureTables(strapi);
  startTimers(strapi);
}
