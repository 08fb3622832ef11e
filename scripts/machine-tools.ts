import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { stop } from './env.ts';

const headlessShell = '/usr/bin/chromium-headless-shell';
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
  /** The same engine without a window and what belongs to it: a page is opened in a quarter of the time. */
  MONCER_CHROMIUM_SHELL: string;
  /** The folder with `initdb` and `pg_ctl`. */
  MONCER_POSTGRES: string;
}

interface Tool {
  find: () => string | undefined;
  /** Does as well where it can't be installed. */
  instead?: () => string | undefined;
  /** Debian's. */
  packages: string[];
}

const chromium: Tool = { find: findChromium, packages: ['chromium', 'fonts-dejavu-core'] };
const shell: Tool = {
  find: () => [process.env.MONCER_CHROMIUM_SHELL, headlessShell].find((path) => path && existsSync(path)),
  instead: findChromium,
  packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
};
const postgres: Tool = { find: findPostgres, packages: ['postgresql'] };

/**
 * Finds Chromium and PostgreSQL, or installs Debian's when run as root on a machine with apt-get;
 * else ends with one sentence that says what to install.
 */
export function requireMachineTools(): MachineTools {
  const [MONCER_CHROMIUM = '', MONCER_CHROMIUM_SHELL = '', MONCER_POSTGRES = ''] = requireTools([
    chromium,
    shell,
    postgres,
  ]);
  return { MONCER_CHROMIUM, MONCER_CHROMIUM_SHELL, MONCER_POSTGRES };
}

/** The same for Chromium alone. @returns its path */
export function requireChromium(): string {
  return requireTools([chromium])[0] ?? '';
}

function requireTools(tools: readonly Tool[]): string[] {
  const missing = tools.filter(({ find }) => !find()).flatMap(({ packages }) => packages);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(missing);
  const found = tools.flatMap(({ find, instead }) => find() ?? instead?.() ?? []);
  if (found.length === tools.length) return found;
  return stop(
    `Perlu ${missing.join(' dan ')} di mesin ini. Pasang dulu (Debian: apt-get install ${missing.join(' ')}), lalu jalankan lagi.`,
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
  console.log(`Moncer: memasang ${packages.join(' dan ')} …`);
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
