/** The publisher: keeps `var/site/current` equal to what is published in the CMS. Started by scripts/start.ts. */
import { mkdirSync } from 'node:fs';
import { addCommands } from './commands.ts';
import { connectCms } from './content-source.ts';
import { readEnv } from './env.ts';
import { Live } from './live.ts';
import { takeLock } from './lock.ts';
import { log, reasonOf } from './log.ts';
import { startLoop } from './loop.ts';
import { startNights } from './nightly.ts';
import { startPacking } from './pack.ts';
import { removeUnfinishedReleases } from './release.ts';
import { keepRenderer } from './renderer-store.ts';
import { chosenRenderer } from './rollback.ts';
import { startScrubbing } from './scrub.ts';
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
    await removeUnfinishedReleases(env.folders);
    const deployed = await keepRenderer(env.folders, env.deployed);
    const cms = connectCms(env.cmsUrl, env.snapshotSecret);
    const live = await Live.open(env, cms, await chosenRenderer(env, deployed));
    const loop = startLoop(live);
    const jobs = [startScrubbing(live, loop.ring), startPacking(live), startNights(live, env.folders)];
    const server = makeServer(env, cms, live, loop);
    addCommands(server, env, live, deployed);
    await server.listen({ host: '127.0.0.1', port: env.port });
    await stopSignal();
    await server.close();
    await Promise.all(jobs.map((job) => job.stop()));
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
