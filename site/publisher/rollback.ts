import type { PublisherEnv } from './env.ts';
import { readIfThere, removeFile, replaceFile } from './files.ts';
import type { Live } from './live.ts';
import { log } from './log.ts';
import { isComplete, Release, releaseNames } from './release.ts';
import { keptRenderers } from './renderer-store.ts';
import { loadRenderer } from './renderer.ts';

/** A rollback holds until another site is deployed than the one it turned away from. */
interface Choice {
  /** Fingerprint of the renderer that was deployed. */
  bukan: string;
  /** Fingerprint of the renderer that is used instead. */
  pakai: string;
}

/** A rollback to something that is not there. */
export class NoSuchRendererError extends Error {
  override name = 'NoSuchRendererError';
}

/** The renderer that the site is made with: the one deployed, unless somebody went back behind it. */
export async function chosenRenderer({ folders }: PublisherEnv, deployed: string): Promise<string> {
  const file = choiceFile(folders.root);
  const bytes = await readIfThere(file);
  if (!bytes) return deployed;
  const { bukan, pakai } = JSON.parse(bytes.toString()) as Choice;
  if (bukan === deployed && (await keptRenderers(folders)).includes(pakai)) {
    log(`the site stays with templates ${pakai}, because ${bukan} was rolled back.`);
    return pakai;
  }
  await removeFile(file);
  return deployed;
}

/**
 * Makes the site with earlier templates and assets again, from the present content: nothing that was
 * withdrawn comes back. A release that still has its pages is brought up to date; else all is built anew.
 *
 * @param wanted fingerprint of a kept renderer; without it, the one that was live before
 * @returns the fingerprint that is live now
 * @throws NoSuchRendererError naming those that there are
 */
export async function rollBack(env: PublisherEnv, live: Live, deployed: string, wanted?: string): Promise<string> {
  const kept = await keptRenderers(env.folders);
  const build = wanted ?? kept.find((name) => name !== live.renderer.build);
  if (!build || !kept.includes(build)) {
    throw new NoSuchRendererError(
      `Tidak ada tampilan ${wanted ?? 'yang lebih lama'}. Yang tersimpan: ${kept.join(', ')}. Situs tidak diubah.`,
    );
  }
  if (build === live.renderer.build) return build;
  const renderer = await loadRenderer(`${env.folders.renderers}/${build}`, build, env.siteUrl);
  const folder = (await completeRelease(env, build)) ?? (await live.buildBeside(build));
  await live.exclusive(() => live.swapTo(new Release(folder), renderer));
  if (build === deployed) await removeFile(choiceFile(env.folders.root));
  else
    await replaceFile(choiceFile(env.folders.root), JSON.stringify({ bukan: deployed, pakai: build } satisfies Choice));
  return build;
}

const choiceFile = (root: string) => `${root}/mundur.json`;

async function completeRelease({ folders }: PublisherEnv, build: string): Promise<string | undefined> {
  for (const name of await releaseNames(folders)) {
    if (name.endsWith(`-${build}`) && (await isComplete(folders, name))) return `${folders.releases}/${name}`;
  }
  return undefined;
}
