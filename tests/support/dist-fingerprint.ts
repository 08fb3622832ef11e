import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Changes with the compiled CMS and with the content types and examples that it loads.
 *
 * @throws Error when the CMS has not been compiled
 */
export function distFingerprint(): string {
  if (!existsSync(join(root, 'cms/dist/src/index.js'))) {
    throw new Error('cms/dist: the CMS is not compiled. Run `npm test`, or `pnpm --filter cms run compile`.');
  }
  const hash = createHash('sha256');
  const files = globSync(['cms/dist/{config,src}/**/*.{js,json}', 'content-types/src/**/*.ts'], { cwd: root });
  for (const path of files.sort()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}
