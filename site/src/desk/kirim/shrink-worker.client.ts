import { encodeLight, fittedSize, paint } from './shrink.ts';

/** A worker that turns a photo upright, shrinks it and answers with the new file, or with null if it cannot. */
self.onmessage = async (event: MessageEvent<{ id: number; file: Blob }>) => {
  const { id, file } = event.data;
  self.postMessage({ id, made: await shrink(file).catch(() => null) });
};

async function shrink(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const size = fittedSize(picture.width, picture.height);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('shrink-worker: the browser gives no 2d context; the page tries without a worker.');
  paint(context, picture, size);
  picture.close();
  return encodeLight((type, quality) => canvas.convertToBlob({ type, quality }));
}
