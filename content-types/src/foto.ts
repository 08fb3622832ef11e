import { group, integer, optional, text, yesNo } from './fields.ts';
import { z } from 'zod';

/** Widths in CSS pixels in which every photo is made, each as AVIF and WebP. Smaller originals stop earlier. */
export const publicWidths = [320, 480, 640, 960] as const;

/** Most photos of one submission, also where an album of the office may hold more. */
export const maxFotoKiriman = 20;

/** The widths in which a photo of this width exists; always at least one. */
export function widthsOf(lebar: number): number[] {
  const widths = publicWidths.filter((width) => width <= lebar);
  return widths.length > 0 ? widths : [lebar];
}

/** A picture for link previews in chats, in pixels: the least that WhatsApp and Facebook show across the whole message. */
export const linkCardSize = { width: 1200, height: 630 } as const;

/** The name of one public file of a photo, as in `/foto/<name>`. It never changes and is never used again. */
export function photoFileName(berkas: string, width: number, format: 'avif' | 'webp'): string {
  return `${berkas}-${width}.${format}`;
}

/** The same for the photo as a link card: JPEG, which every chat program reads. */
export function photoCardName(berkas: string): string {
  return `${berkas}-${linkCardSize.width}.jpg`;
}

/** The names of all public files of a photo. */
export function photoFileNames({ berkas, lebar }: { berkas: string; lebar: number }): string[] {
  const sizes = widthsOf(lebar).flatMap((width) =>
    (['avif', 'webp'] as const).map((format) => photoFileName(berkas, width, format)),
  );
  return [...sizes, photoCardName(berkas)];
}

/** SHA-256 of the re-encoded photo, in hex: its name in the store and in addresses. */
const berkas = {
  ...text('Berkas foto', { max: 64 }),
  schema: z.string().regex(/^[0-9a-f]{64}$/, 'Berkas foto tidak ada di penyimpanan foto.'),
};

/** A photo inside an entry. Consent and the original name stay with the submission, never here. */
export const foto = group('Foto', 'media.foto', {
  berkas,
  lebar: integer('Lebar foto', { min: 1, max: 12_000 }),
  tinggi: integer('Tinggi foto', { min: 1, max: 12_000 }),
  alt: text('Apa yang terlihat di foto', { max: 150 }),
  keterangan: optional(text('Keterangan foto', { max: 300 })),
  gambar: yesNo('Ini gambar ilustrasi, bukan foto'),
});
