import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { hangBell, takeBellDown } from './bell';
import { createCounters } from './counters';
import { createFailures } from './failures';
import { registerRoutes } from './routes';
import { configureWebhook } from './webhook';

/** Before the database is there: the publisher's routes. */
export function register(strapi: Core.Strapi): void {
  registerRoutes(strapi);
}

/** Tables of our own, the bell and Strapi's webhook. Before anything is published. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  const { bell, webhookSecret } = strapi.config.get<MoncerConfig>('moncer');
  await createCounters(strapi);
  await createFailures(strapi);
  hangBell(strapi, bell);
  await configureWebhook(strapi, bell.url, webhookSecret);
}

export function destroy(strapi: Core.Strapi): void {
  takeBellDown(strapi);
}
