import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../scripts/free-ports.ts';

export interface Database {
  /** What `DATABASE_URL` takes. */
  url: string;
  stop(): void;
}

/**
 * Starts Debian's PostgreSQL on a free port, with an empty database, and removes all of it again.
 * Safety at a power cut is switched off: these data are gone in a minute.
 */
export async function startPostgres(): Promise<Database> {
  const bin = binaries();
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'moncer-pg-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const port = await freePorts(1);
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  run('initdb', '--no-sync', '--auth=trust', '--username=moncer', '--encoding=UTF8', '--pgdata', data);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=60`;
  run('pg_ctl', 'start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', settings);
  return {
    url: `postgres://moncer@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', 'stop', '--mode=immediate', '--pgdata', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string {
  const folder = process.env.MONCER_POSTGRES ?? globSync('/usr/lib/postgresql/*/bin').sort().at(-1);
  if (!folder) throw new Error('PostgreSQL is missing. Install it, for example with `apt-get install postgresql`.');
  return folder;
}

/** PostgreSQL refuses to run as root, so it then runs as the user that Debian's package makes. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
