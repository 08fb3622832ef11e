import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../site/publisher/compress.ts';

/**
 * Puts the compressed forms of what was built beside it, once, so that nobody who serves or copies it has to.
 *
 * @param quality of Brotli, 0 to 11
 */
export async function packFiles(folder: string, quality: number): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter(isCompressible);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const packed = names.map(async (name) => {
    const file = join(folder, name);
    const bytes = await readFile(file);
    const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes)]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  });
  await Promise.all(packed);
}
