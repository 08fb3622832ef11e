import type { ExampleFoto } from '@moncer/content-types/examples';

/** An example as the CMS would store it: a stored photo stands where the example has a drawing. */
export function candidateOf(example: object & { foto?: readonly ExampleFoto[] }): Record<string, unknown> {
  if (!example.foto) return { ...example };
  const foto = example.foto.map(({ alt, keterangan = null }, nomor) => ({
    berkas: String(nomor).padStart(64, 'a'),
    lebar: 960,
    tinggi: 640,
    alt,
    keterangan,
    gambar: true,
  }));
  return { ...example, foto };
}

/** Every text inside a value with the path to it, such as `layanan.3.ringkas`. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsIn(inside, path ? `${path}.${name}` : name));
}
