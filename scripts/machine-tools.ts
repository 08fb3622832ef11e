import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { stop } from './env.ts';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const postgresFolders = '/usr/lib/postgresql/*/bin/initdb';

/** Where the tests find what npm does not bring. */
export interface MachineTools {
  MONCER_CHROMIUM: string;
  /** The folder with `initdb` and `pg_ctl`. */
  MONCER_POSTGRES: string;
}

/**
 * Finds Chromium and PostgreSQL, or installs Debian's when run as root on a machine with apt-get;
 * else ends with one sentence that says what to install.
 */
export function requireMachineTools(): MachineTools {
  const missing = [
    ...(findChromium() ? [] : ['chromium', 'fonts-dejavu-core']),
    ...(findPostgres() ? [] : ['postgresql']),
  ];
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(missing);
  const [MONCER_CHROMIUM, MONCER_POSTGRES] = [findChromium(), findPostgres()];
  if (MONCER_CHROMIUM && MONCER_POSTGRES) return { MONCER_CHROMIUM, MONCER_POSTGRES };
  return stop(
    `Tes perlu ${missing.join(' dan ')} di mesin ini. Pasang dulu (Debian: apt-get install ${missing.join(' ')}), lalu jalankan lagi.`,
  );
}

function findChromium(): string | undefined {
  return [process.env.MONCER_CHROMIUM, ...browsers].find((path) => path && existsSync(path));
}

function findPostgres(): string | undefined {
  const initdb = globSync(postgresFolders).sort().at(-1);
  return process.env.MONCER_POSTGRES ?? initdb?.replace(/\/initdb$/, '');
}

function install(packages: string[]): void {
  console.log(`Moncer: memasang ${packages.join(' dan ')} untuk tes …`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) console.error(stderr);
  }
}
