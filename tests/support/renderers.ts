import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formsOf } from '../../site/publisher/compress.ts';

const site = join(import.meta.dirname, '..', '..', 'site');

/**
 * Copies the compiled site as if its templates had been changed: each script and style has another name, and
 * the pages ask for them by it.
 *
 * @param mark two letters or digits, other than those of every other copy
 * @returns the folder of the copy
 */
export async function changedRenderer(folder: string, mark: string): Promise<string> {
  const compiled = join(site, process.env.MONCER_RENDERER ?? 'dist-server');
  const copy = join(folder, `mesin-${mark}`);
  await cp(compiled, copy, { recursive: true });
  const assets = (await readdir(join(copy, 'client/_astro'))).filter((name) => /\.(?:js|css)$/.test(name));
  const renamed = new Map(assets.map((name) => [name, name.replace(/.{2}(\.\w+)$/, `${mark}$1`)]));
  for (const [name, now] of renamed) {
    for (const form of ['', '.br', '.gz']) {
      await rename(join(copy, 'client/_astro', name + form), join(copy, 'client/_astro', now + form));
    }
  }
  for (const file of await filesIn(copy)) {
    if (!/\.(?:m?js|css|json)$/.test(file)) continue;
    const text = await readFile(file, 'utf8');
    const changed = assets.reduce((now, name) => now.replaceAll(name, renamed.get(name) ?? name), text);
    if (changed === text) continue;
    const forms = file.startsWith(join(copy, 'client/')) ? formsOf(file, Buffer.from(changed)) : [];
    for (const [ending, bytes] of [...forms, ['', changed] as const]) await writeFile(file + ending, bytes);
  }
  return copy;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
