/**
 * `npm run check:parity`: the published site must have the bytes of a clean `astro build` of what the CMS
 * has published, on the same day. Names every file that differs; exit code 1 if any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareSites, siteFiles } from '../site/publisher/compare-sites.ts';
import { cleanBuild, makeBuildFolder } from './clean-build.ts';
import { env, stop } from './env.ts';
import { readSecrets } from './secrets.ts';

/** While somebody publishes, the revision runs away under our hands. */
const attempts = 20;
const pauseMs = 500;

const current = join(env.data, 'site', 'current');
const cmsUrl = process.env.MONCER_CMS_URL ?? `http://127.0.0.1:${env.port + 1}`;
const secret = process.env.MONCER_SNAPSHOT_SECRET ?? readSecrets(env.data).MONCER_SNAPSHOT_SECRET;
if (!existsSync(current)) stop(`Belum ada situs yang terbit di ${current}. Jalankan "npm start" dahulu.`);

const folder = makeBuildFolder();
try {
  const status = await pullContent(join(folder, 'isi.ndjson'));
  buildClean(join(folder, 'isi.ndjson'), join(folder, 'bersih'), status.hari);
  if (readStatus().revisi !== status.revisi) stop('Ada yang terbit selama pemeriksaan. Ulangi sebentar lagi.');
  const differing = await compareSites(realpathSync(current), join(folder, 'bersih'));
  for (const { berkas, sebab } of differing) console.log(`${berkas}: ${sebab}`);
  const count = (await siteFiles(join(folder, 'bersih'))).length;
  console.log(`Paritas revisi ${status.revisi}, hari ${status.hari}: ${count} berkas, ${differing.length} berbeda.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Everything that the CMS has published, once the site has caught up with it. */
async function pullContent(file: string): Promise<Status> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const response = await fetch(`${cmsUrl}/penerbit/isi?sejak=0`, {
      headers: { authorization: `Bearer ${secret}` },
    }).catch(() => undefined);
    if (!response?.ok) stop(`CMS di ${cmsUrl} tidak menjawab. Jalankan "npm start" dahulu.`);
    const text = await response.text();
    const foot = JSON.parse(text.slice(text.lastIndexOf('\n', text.length - 2) + 1)) as { revisi: number };
    const status = readStatus();
    if (foot.revisi === status.revisi) {
      writeFileSync(file, text);
      return status;
    }
    await sleep(pauseMs);
  }
  return stop('Situs belum menyusul CMS. Ulangi sebentar lagi.');
}

interface Status {
  revisi: number;
  hari: string;
}

function readStatus(): Status {
  return JSON.parse(readFileSync(join(current, 'status.json'), 'utf8')) as Status;
}

function buildClean(content: string, out: string, hari: string): void {
  console.log('Moncer: membangun situs bersih untuk dibandingkan …');
  const { args, cwd, environment } = cleanBuild(content, out, hari);
  const options = { cwd, env: environment, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 } as const;
  const result = spawnSync(process.execPath, args, options);
  if (result.status !== 0) {
    console.error(`${result.stdout}\n${result.stderr}`.trim());
    throw new Error('parity: the clean build failed; its messages stand above. Nothing was changed.');
  }
}
