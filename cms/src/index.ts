import type { Core } from '@strapi/strapi';

/** Before the database is there: routes, document middlewares, listeners. */
export function register(_: { strapi: Core.Strapi }) {}

/** With the database, before the first request: indexes, roles, accounts, timers, examples. */
export async function bootstrap(_: { strapi: Core.Strapi }) {}
