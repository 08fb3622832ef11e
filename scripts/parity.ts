/**
 * `npm run check:parity`: the published site must have the bytes of a clean `astro build` of the same
 * content on the same day. Names every file that differs; exit code 1 if any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { env, root, stop } from './env.ts';

/** Not made by `astro build`: photos, the search index, and what the publisher says about its release. */
const publishersOwn = /^(?:foto\/|pagefind\/|status\.json|alamat\.json|\.rilis\.json)/;
const packed = /\.(?:br|gz)$/;

const site = join(env.data, 'site');
const snapshot = join(site, 'snapshot.ndjson');
if (!existsSync(join(site, 'current')) || !existsSync(snapshot)) {
  stop(`Belum ada situs yang terbit di ${site}. Jalankan "npm start" dahulu.`);
}
const release = realpathSync(join(site, 'current'));
const status = JSON.parse(readFileSync(join(release, 'status.json'), 'utf8')) as { revisi: number; hari: string };
const head = JSON.parse(readFileSync(snapshot, 'utf8').split('\n', 1)[0] ?? '{}') as { revisi: number };
if (head.revisi !== status.revisi) {
  stop(`Situs sedang menerbitkan revisi ${head.revisi}. Ulangi sebentar lagi.`);
}

const clean = mkdtempSync(join(tmpdir(), 'moncer-parity-'));
try {
  buildClean();
  const differing = compare();
  for (const line of differing) console.log(line);
  const count = filesOf(clean).length;
  console.log(`Paritas revisi ${status.revisi}, hari ${status.hari}: ${count} berkas, ${differing.length} berbeda.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(clean, { recursive: true, force: true });
}

function buildClean(): void {
  console.log('Moncer: membangun situs bersih untuk dibandingkan …');
  const { RENDER: _render, ...inherited } = process.env;
  const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: join(root, 'site'),
    env: {
      ...inherited,
      MONCER_URL: env.url,
      MONCER_SNAPSHOT: snapshot,
      MONCER_HARI: status.hari,
      MONCER_OUT: clean,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (result.status !== 0) {
    console.error(`${result.stdout}\n${result.stderr}`.trim());
    throw new Error('parity: the clean build failed; its messages stand above. Nothing was changed.');
  }
}

/** One sentence for each file that is missing, too much, or other than in the clean build. */
function compare(): string[] {
  const published = new Set(filesOf(release));
  const expected = new Set(filesOf(clean));
  return [...new Set([...published, ...expected])].sort().flatMap((file) => {
    if (!published.has(file)) return [`${file}: ada di bangunan bersih, tidak ada di situs`];
    if (!expected.has(file)) return [`${file}: ada di situs, tidak ada di bangunan bersih`];
    const bytes = readFileSync(join(release, file));
    return [...differences(file, bytes), ...staleForms(file, bytes)];
  });
}

function differences(file: string, bytes: Buffer): string[] {
  const wanted = readFileSync(join(clean, file));
  if (bytes.equals(wanted)) return [];
  const at = bytes.findIndex((byte, index) => byte !== wanted[index]);
  const position = at < 0 ? bytes.length : at;
  const near = (text: Buffer) => JSON.stringify(text.subarray(Math.max(0, position - 30), position + 30).toString());
  return [`${file}: berbeda mulai byte ${position}: terbit ${near(bytes)}, bersih ${near(wanted)}`];
}

/** Residents receive the compressed forms, so these are unpacked and compared too. */
function staleForms(file: string, bytes: Buffer): string[] {
  const forms = { '.br': brotliDecompressSync, '.gz': gunzipSync };
  return Object.entries(forms).flatMap(([ending, unpack]) => {
    const path = join(release, file + ending);
    if (!existsSync(path)) return [];
    return unpack(readFileSync(path)).equals(bytes) ? [] : [`${file}${ending}: isinya bukan isi ${file}`];
  });
}

function filesOf(folder: string): string[] {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return files.filter((path) => !publishersOwn.test(path) && !packed.test(path));
}
