/** The publisher: keeps `var/site/current` equal to what is published in the CMS. Started by scripts/start.ts. */
import { mkdirSync } from 'node:fs';
import { readEnv } from './env.ts';
import { takeLock } from './lock.ts';
import { log, reasonOf } from './log.ts';
import { startLoop } from './loop.ts';
import { removeOldReleases } from './release.ts';
import { loadRenderer } from './renderer.ts';
import { makeServer } from './server.ts';
import { connectCms } from './snapshot-source.ts';

try {
  await main();
} catch (error) {
  log(reasonOf(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const env = readEnv(process.env);
  mkdirSync(env.site, { recursive: true });
  const unlock = takeLock(`${env.site}/penerbit.lock`);
  try {
    await removeOldReleases(env.site);
    const renderer = await loadRenderer(env.renderer, env.siteUrl);
    const cms = connectCms(env.cmsUrl, env.snapshotSecret);
    const loop = startLoop(env, cms, renderer);
    const server = makeServer(env, cms, renderer, loop);
    await server.listen({ host: '127.0.0.1', port: env.port });
    await stopSignal();
    await server.close();
    await loop.stop();
  } finally {
    unlock();
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
}
