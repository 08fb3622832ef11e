import { createRequire } from 'node:module';
import { join } from 'node:path';

const cms = join(import.meta.dirname, '..', '..', 'cms');
const require = createRequire(join(cms, 'package.json'));

/**
 * A pure module of the CMS, as it is compiled: its source is CommonJS, which the tests cannot import.
 *
 * @param path below `cms/src`, without an ending: `waktu-kerja/clock`
 */
export function loadCmsModule(path: string): unknown {
  return require(join(cms, 'dist', 'src', path));
}
