import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What the publisher says about its release; `astro build` does not make it. */
const publishersOwn = /^(?:status\.json|alamat\.json)$/;
const packed = /\.(?:br|gz)$/;

/** One sentence for each file that is missing, too much, or other than in the clean build. */
export function compareSites(release: string, clean: string): string[] {
  const published = new Set(siteFiles(release));
  const expected = new Set(siteFiles(clean));
  const differing = [...new Set([...published, ...expected])].sort().flatMap((file) => {
    if (!published.has(file)) return [`${file}: ada di bangunan bersih, tidak ada di situs`];
    if (!expected.has(file)) return [`${file}: ada di situs, tidak ada di bangunan bersih`];
    const bytes = readFileSync(join(release, file));
    return [...differences(file, bytes, readFileSync(join(clean, file))), ...stalePacked(release, file, bytes)];
  });
  return [...differing, ...orphans(release)];
}

/** The files of a site without their compressed forms. */
export function siteFiles(folder: string): string[] {
  return allFiles(folder).filter((path) => !publishersOwn.test(path) && !packed.test(path));
}

function differences(file: string, bytes: Buffer, wanted: Buffer): string[] {
  if (bytes.equals(wanted)) return [];
  const at = bytes.findIndex((byte, index) => byte !== wanted[index]);
  const position = at < 0 ? bytes.length : at;
  const near = (text: Buffer) => JSON.stringify(text.subarray(Math.max(0, position - 30), position + 30).toString());
  return [`${file}: berbeda mulai byte ${position}: terbit ${near(bytes)}, bersih ${near(wanted)}`];
}

/** Residents receive the compressed forms, so these are unpacked and compared too. */
function stalePacked(release: string, file: string, bytes: Buffer): string[] {
  const forms = { '.br': brotliDecompressSync, '.gz': gunzipSync };
  return Object.entries(forms).flatMap(([ending, unpack]) => {
    const path = join(release, file + ending);
    if (!existsSync(path)) return [];
    return unpack(readFileSync(path)).equals(bytes) ? [] : [`${file}${ending}: isinya bukan isi ${file}`];
  });
}

/** A compressed form must not outlive its file. */
function orphans(release: string): string[] {
  const forms = allFiles(release).filter((path) => packed.test(path));
  const left = forms.filter((path) => !existsSync(join(release, path.replace(packed, ''))));
  return left.map((path) => `${path}: tertinggal tanpa berkas aslinya`);
}

/** Names that begin with a dot are the release's own state. */
function allFiles(folder: string): string[] {
  const names = globSync('**/*', { cwd: folder, exclude: (name) => name.startsWith('.') });
  return names.filter((path) => !path.startsWith('.') && statSync(join(folder, path)).isFile());
}
