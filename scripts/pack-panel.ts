import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../site/publisher/compress.ts';

/** Eleven takes a minute more for a tenth less. */
const brotliQuality = 5;

/** Puts compressed forms beside each file of the panel's build; those of its page last. */
export async function packPanel(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(isCompressible);
  for (const name of names.sort((one, other) => Number(one === 'index.html') - Number(other === 'index.html'))) {
    const bytes = await readFile(join(folder, name));
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
      promisify(gzip)(bytes),
    ]);
    await writeFile(join(folder, `${name}.gz`), gz);
    await writeFile(join(folder, `${name}.br`), br);
  }
}
