/**
 * The door to every command: runs on any Node from 18 on, sees to the right Node, pnpm and packages,
 * then hands over to a TypeScript file beside it. Plain JavaScript, because an old Node reads it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nodeVersion = '24.21.0';
const pnpmVersion = '10.34.9';
const neededDiskBytes = 3 * 1024 ** 3;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const runtime = join(root, '.runtime');
const commands = {
  start: 'start.ts',
  test: 'test.ts',
  soak: 'soak.ts',
  check: 'check.ts',
  parity: 'parity.ts',
  riwayat: 'check-history.ts',
  'bench:kirim': 'bench/kirim.ts',
  'bench:publish': 'bench/publish.ts',
  'bench:site': 'bench/site.ts',
  prove: 'prove.ts',
  rollback: 'rollback.ts',
  'write-schemas': 'write-schemas.ts',
};

const [command = 'start', ...rest] = process.argv.slice(2);
const file = commands[command];
if (!file) stop(`Perintah "${command}" tidak ada. Yang ada: ${Object.keys(commands).join(', ')}.`);

let node = process.execPath;
let pnpm = '';
node = await ensureNode();
pnpm = await ensurePackage('pnpm', pnpmVersion, 'bin/pnpm.cjs');
await ensurePackages();
await handOver();

/** @returns the path of a Node that runs TypeScript as it is: this one, or one fetched into `.runtime/`. */
async function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) === 24) return process.execPath;
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform];
  // The platform package holds the binary itself; its parent `node` would need an install script.
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return ensurePackage(`node-${platform}-${process.arch}`, nodeVersion, binary);
}

async function ensurePackage(name, version, binary) {
  const folder = join(runtime, 'node_modules', name);
  const path = join(folder, binary);
  if (existsSync(path) && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version === version)
    return path;
  requireDisk();
  mkdirSync(runtime, { recursive: true });
  if (!existsSync(join(runtime, 'package.json'))) writeFileSync(join(runtime, 'package.json'), '{"private":true}\n');
  say(`mengambil ${name} ${version} (sekali saja)`);
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--loglevel=error'];
  await run([...npm, ...options, `${name}@${version}`], runtime, `${name} ${version} tidak dapat diambil`);
  return path;
}

async function ensurePackages() {
  const stamp = join(runtime, 'installed');
  const wanted = fingerprint();
  const modules = ['', 'cms', 'site', 'tests'].map((folder) => join(root, folder, 'node_modules'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && modules.every((path) => existsSync(path))) return;
  requireDisk();
  say('memasang paket (sekali saja, sekitar setengah menit)');
  await run(
    [node, pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
    root,
    'Paket tidak dapat dipasang',
  );
  writeFileSync(stamp, wanted);
}

/** Changes whenever the installed packages should. */
function fingerprint() {
  const hash = createHash('sha256').update(nodeVersion + pnpmVersion);
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

function requireDisk() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize >= neededDiskBytes) return;
  const freeGb = ((bavail * bsize) / 1024 ** 3).toFixed(1).replace('.', ',');
  stop(`Ruang disk tinggal ${freeGb} GB; perlu 3 GB. Kosongkan dulu, lalu jalankan lagi. Belum ada yang diubah.`);
}

/** Runs a step to its end; on failure shows what it printed and says what to do. */
async function run([program, ...args], cwd, failure) {
  let output = '';
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('error', () => resolve(127)).on('close', resolve));
  if (code === 0) return;
  console.error(output.trim());
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    stop(
      `${failure}: gudang paket npm tidak terjangkau. Periksa sambungan internet, lalu jalankan lagi; yang sudah terpasang tetap dipakai.`,
    );
  }
  if (/ENOSPC/.test(output)) stop(`${failure}: disk penuh. Kosongkan ruang, lalu jalankan lagi.`);
  stop(`${failure} (kode ${code}). Pesannya ada di atas; jalankan lagi setelah sebabnya dibetulkan.`);
}

/** Runs the command itself in this terminal; its signals and its exit code become ours. */
async function handOver() {
  const child = spawn(node, [join(root, 'scripts', file), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
  });
  // Ctrl-C reaches the child by itself, because it shares the terminal; we only wait for it to finish.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** The fetched Node comes first, so that every tool below uses it. */
function environment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${dirname(node)}${separator}${process.env.PATH}` };
}

function say(step) {
  console.log(`Moncer: ${step} …`);
}

function stop(sentence) {
  console.error(`Moncer: ${sentence}`);
  process.exit(1);
}
