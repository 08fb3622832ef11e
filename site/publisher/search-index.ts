import { close, createIndex } from 'pagefind';

const indexTimeoutMs = 60_000;
/** Ready-made interfaces, which the search page does not use. */
const unusedFile = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b.*)$/;

/**
 * Builds the search index, in a process of its own that ends with it.
 *
 * @param pages HTML by address, such as `/layanan/sktm/`
 * @returns the files of `/pagefind/` by path
 * @throws Error when Pagefind fails or takes longer than a minute
 */
export async function searchIndex(pages: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(new Error('Pagefind took longer than a minute')), indexTimeoutMs);
  try {
    return await Promise.race([build(pages), timer.promise]);
  } finally {
    clearTimeout(timeout);
    await close();
  }
}

async function build(pages: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await Promise.all([...pages].map(([url, content]) => index.addHTMLFile({ url, content })));
  const { files, errors: failed } = await index.getFiles();
  const problems = [...added.flatMap((result) => result.errors), ...failed];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  const used = files.filter(({ path }) => !unusedFile.test(path));
  return new Map(used.map(({ path, content }) => [path, Buffer.from(content)]));
}
