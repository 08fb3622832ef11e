import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { keepStatements } from '../src/sqlite-statements';
import { dataFolder } from './moncer';

type Env = Core.Config.Shared.ConfigParams['env'];

/** How long a query waits for a free connection before it fails, instead of Knex's 60 s. */
const acquireConnectionTimeout = 15_000; // ms
/** How long SQLite waits for another process, such as a backup, that holds its lock. */
const busyTimeout = 5_000; // ms

/** PostgreSQL when `DATABASE_URL` is set, else SQLite in the data folder. */
export default ({ env }: { env: Env }) => ({
  connection: env('DATABASE_URL') ? postgres(env) : sqlite(env),
});

function postgres(env: Env) {
  return {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URL') },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout,
  };
}

interface SqliteConnection {
  prepare(sql: string): object;
  pragma(statement: string): unknown;
}

function sqlite(env: Env) {
  return {
    client: 'sqlite',
    connection: { filename: join(dataFolder(env), 'data', 'data.db') },
    useNullAsDefault: true,
    acquireConnectionTimeout,
    pool: {
      // FULL: with WAL and NORMAL a power cut can lose commits that were already acknowledged.
      afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
        connection.pragma('journal_mode=WAL');
        connection.pragma('synchronous=FULL');
        connection.pragma(`busy_timeout=${busyTimeout}`);
        keepStatements(connection);
        done(null, connection);
      },
    },
  };
}
