/** The publisher: keeps `var/site/current` equal to what is published in the CMS. Started by scripts/start.ts. */
import { mkdirSync } from 'node:fs';
import { connectCms } from './content-source.ts';
import { readEnv } from './env.ts';
import { Live } from './live.ts';
import { takeLock } from './lock.ts';
import { log, reasonOf } from './log.ts';
import { startLoop } from './loop.ts';
import { removeOldReleases } from './release.ts';
import { keepRenderer } from './renderer-store.ts';
import { makeServer } from './server.ts';

try {
  await main();
} catch (error) {
  log(reasonOf(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const env = readEnv(process.env);
  mkdirSync(env.folders.root, { recursive: true });
  const unlock = takeLock(`${env.folders.root}/penerbit.lock`);
  try {
    await removeOldReleases(env.folders);
    const deployed = await keepRenderer(env.folders, env.deployed);
    const cms = connectCms(env.cmsUrl, env.snapshotSecret);
    const live = await Live.open(env, cms, deployed);
    const loop = startLoop(live);
    const server = makeServer(env, cms, live, loop);
    await server.listen({ host: '127.0.0.1', port: env.port });
    await stopSignal();
    await server.close();
    await loop.stop();
    await live.stop();
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
