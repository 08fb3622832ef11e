import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distFingerprint } from './dist-fingerprint.ts';
import { madeOnce } from './made-once.ts';
import { startPostgres } from './postgres.ts';
import type { Akun } from './stack.ts';

const cms = join(import.meta.dirname, '..', '..', 'cms');
const require = createRequire(join(cms, 'package.json'));

/* eslint-disable @typescript-eslint/no-explicit-any -- rows and services as Strapi gives them */

type DocumentAction =
  | 'findOne'
  | 'findFirst'
  | 'count'
  | 'create'
  | 'update'
  | 'clone'
  | 'delete'
  | 'publish'
  | 'unpublish'
  | 'discardDraft';

interface FindMany {
  findMany(params?: object): Promise<any[]>;
}

type RowAction = 'findOne' | 'count' | 'create' | 'createMany' | 'update' | 'updateMany' | 'delete' | 'deleteMany';

/** What the tests call of a running Strapi; its own types are those of a CommonJS package elsewhere. */
export interface Strapi {
  documents(uid: string): Record<DocumentAction, (params?: object) => Promise<any>> & FindMany;
  db: {
    query(uid: string): Record<RowAction, (params?: object) => Promise<any>> & FindMany;
    connection: any;
    transaction<T>(work: (context: { trx: any }) => Promise<T>): Promise<T>;
  };
  contentTypes: Record<string, { uid: string; options?: { draftAndPublish?: boolean }; info: Record<string, string> }>;
  service(uid: string): any;
  plugin(name: string): { service(name: string): any };
  store(where: object): { get(params: object): Promise<any>; set(params: object): Promise<void> };
  config: { get(key: string): any; set(key: string, value: unknown): void };
  cron: { jobs: { name: string; job: { invoke(): Promise<void> } }[] };
  add(name: string, service: unknown): void;
  server: { httpServer: { address(): AddressInfo } };
  contentAPI: any;
  admin: { routes: Record<string, { routes: { method: string; path: string; config?: { auth?: boolean } }[] }> };
  load(): Promise<Strapi>;
  listen(): Promise<void>;
  destroy(): Promise<void>;
}

export interface RunningCms {
  strapi: Strapi;
  /** The origin it listens on, such as `http://127.0.0.1:40123`. */
  url: string;
  /** Its data folder: photos, accounts, the SQLite database. */
  data: string;
  /** The accounts of the examples; empty with `seed: 'none'`. */
  akun: Akun[];
  /** Removes what the CMS leaves behind once it is stopped. */
  cleanUp(): void;
  stop(): Promise<void>;
}

export interface CmsOptions {
  /** `contoh` (the default): filled with the examples and their accounts. */
  seed?: 'contoh' | 'none';
  /** `postgres` is started for this CMS alone. */
  database?: 'sqlite' | 'postgres';
  /** Keeps the data of an earlier start, and leaves it there. */
  data?: string;
  environment?: Record<string, string>;
  /** Stands in for what Strapi's container would hold, by name. */
  services?: Record<string, unknown>;
}

/**
 * Starts the compiled CMS inside this worker, on a data folder and a database of its own. One at a
 * time: Strapi keeps itself in a global.
 */
export async function startCms(options: CmsOptions = {}): Promise<RunningCms> {
  const { seed = 'contoh', database = 'sqlite' } = options;
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'moncer-cms-'));
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  if (!options.data && !postgres) cpSync(await template(seed), data, { recursive: true });
  const environment = { MONCER_SEED: seed, ...(postgres && { DATABASE_URL: postgres.url }), ...options.environment };
  const strapi = await boot(data, environment, options.services);
  const cleanUp = () => {
    postgres?.stop();
    if (!options.data) rmSync(data, { recursive: true, force: true });
  };
  return {
    strapi,
    url: urlOf(strapi),
    data,
    akun: seed === 'contoh' ? (JSON.parse(readFileSync(join(data, 'akun-demo.json'), 'utf8')) as Akun[]) : [],
    cleanUp,
    stop: () => strapi.destroy().then(cleanUp),
  };
}

const urlOf = (strapi: Strapi) => `http://127.0.0.1:${strapi.server.httpServer.address().port}`;

/** Stops a CMS and starts it again, on the database and the data that it left behind. */
export async function restart(
  cms: RunningCms,
  { environment: given = {}, services }: Pick<CmsOptions, 'environment' | 'services'> = {},
): Promise<RunningCms> {
  const { connection } = cms.strapi.config.get('database.connection') as { connection: { connectionString?: string } };
  const database = connection.connectionString ? { DATABASE_URL: connection.connectionString } : {};
  await cms.strapi.destroy();
  const strapi = await boot(cms.data, { MONCER_SEED: 'none', ...database, ...given }, services);
  return { ...cms, strapi, url: urlOf(strapi), stop: () => strapi.destroy().then(cms.cleanUp) };
}

/** The secrets that a CMS under test shares with the publisher. */
export const testSecrets = {
  MONCER_BELL_SECRET: 'bell-of-the-tests',
  MONCER_SNAPSHOT_SECRET: 'snapshot-of-the-tests',
  MONCER_WEBHOOK_SECRET: 'webhook-of-the-tests',
  MONCER_VAPID_SECRET: '1f'.repeat(32),
  MONCER_TOTP_SECRET: 'totp-of-the-tests',
};

/** What a CMS under test is told, on a data folder of its own; it takes a free port unless it is given one. */
export function cmsEnvironment(data: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: '0',
    MONCER_DATA: data,
    MONCER_URL: 'http://localhost:8080',
    // Nobody listens there: a bell that finds no publisher must not hurt.
    MONCER_BELL_URL: 'http://127.0.0.1:9/bel',
    APP_KEYS: 'key-of-the-tests',
    ADMIN_JWT_SECRET: 'admin-of-the-tests',
    API_TOKEN_SALT: 'salt-of-the-tests',
    TRANSFER_TOKEN_SALT: 'transfer-of-the-tests',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    JWT_SECRET: 'jwt-of-the-tests',
    ...testSecrets,
  };
}

async function boot(
  data: string,
  environment: Record<string, string>,
  services: Record<string, unknown> = {},
): Promise<Strapi> {
  for (const optional of ['DATABASE_URL', 'MONCER_SMTP_URL', 'MONCER_SURAT_DARI']) delete process.env[optional];
  Object.assign(process.env, cmsEnvironment(data), environment);
  const { createStrapi } = require('@strapi/strapi') as { createStrapi: (options: object) => Strapi };
  const strapi = createStrapi({ appDir: cms, distDir: join(cms, 'dist'), serveAdminPanel: false });
  for (const [name, service] of Object.entries(services)) strapi.add(name, service);
  await strapi.load();
  await strapi.listen();
  return strapi;
}

/** A data folder as the first start leaves it, made once for each build of the CMS, then copied. */
function template(seed: 'contoh' | 'none'): Promise<string> {
  return madeOnce(join(tmpdir(), `moncer-template-${seed}-${distFingerprint()}`), async (folder) => {
    await (await boot(folder, { MONCER_SEED: seed })).destroy();
  });
}
