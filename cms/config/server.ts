import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataFolder, publicUrl } from './moncer';

type Env = Core.Config.Shared.ConfigParams['env'];

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 8081),
  url: publicUrl(env),
  app: { keys: env.array('APP_KEYS') },
  // The gateway overwrites X-Forwarded-For, so the one address in it is the client's.
  proxy: { koa: true, maxIpsCount: 1 },
  dirs: { public: mediaFolder(env) },
  logger: {
    updates: { enabled: false },
    startup: { enabled: false },
    // `http` adds a line for each request.
    config: { level: env('LOG_LEVEL', 'info') },
  },
  transfer: { remote: { enabled: false } },
  webhooks: { defaultHeaders: { 'x-moncer-webhook': env('MONCER_WEBHOOK_SECRET', '') } },
});

/** What staff upload in the panel lies with the rest of the state; Strapi's upload plugin wants the folder to exist. */
function mediaFolder(env: Env): string {
  const folder = join(dataFolder(env), 'panel');
  mkdirSync(join(folder, 'uploads'), { recursive: true });
  return folder;
}
