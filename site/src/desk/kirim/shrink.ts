/** Long edge of what is sent, px: the size in which the office stores a photo. */
const longEdgePx = 1_600;
/** What a photo should weigh at most, bytes; the last quality is taken even if it weighs more. */
const aimBytes = 300_000;
const qualities = [0.8, 0.65, 0.5] as const;

/** The size with the long edge at most 1,600 px, never enlarged. */
export function fittedSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longEdgePx / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Draws the picture on white (JPEG has no transparency). A canvas holds pixels only: no metadata survives it. */
export function paint(
  context: CanvasDrawImage & CanvasFillStrokeStyles & CanvasRect,
  picture: CanvasImageSource,
  { width, height }: { width: number; height: number },
): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
}

/** Encodes as WebP, or as JPEG where the browser cannot write WebP, until it is light enough. */
export async function encodeLight(encode: (type: string, quality: number) => Promise<Blob>): Promise<Blob> {
  let made: Blob | null = null;
  for (const quality of qualities) {
    made = await encode('image/webp', quality);
    // A browser that cannot write WebP answers with PNG, which is far too heavy for photos.
    if (made.type !== 'image/webp') made = await encode('image/jpeg', quality);
    if (made.size <= aimBytes) break;
  }
  return made as Blob;
}
