import { arrowOf } from '../shared/arrow-keys.ts';
import { announce, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import { Mosaic } from '../shared/mosaic.ts';
import { encodeLight } from './shrink.ts';

type Spot = { x: number; y: number };

/** The brush for faces and number plates, by finger, mouse or keys. One photo at a time. */
export class BlurDialog {
  #dialog = one<HTMLDialogElement>('#kabur');
  #canvas = one<HTMLCanvasElement>('canvas', this.#dialog);
  #ring = one('[data-kuas]', this.#dialog);
  #mosaic: Mosaic | null = null;
  #spot: Spot = { x: 0, y: 0 };
  #painting = false;
  #onDone: ((blob: Blob) => void) | null = null;

  constructor() {
    const canvas = this.#canvas;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      this.#painting = true;
      this.#moveTo(this.#spotOf(event));
      this.#mosaic?.dab(this.#spot.x, this.#spot.y);
    });
    canvas.addEventListener('pointermove', (event) => {
      const before = this.#spot;
      this.#moveTo(this.#spotOf(event));
      if (this.#painting) this.#mosaic?.stroke(before, this.#spot);
    });
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => (this.#painting = false));
    canvas.addEventListener('keydown', (event) => this.#onKey(event));
    one('#kabur-ulang').addEventListener('click', () => this.#mosaic?.reset());
    one('#kabur-batal').addEventListener('click', () => this.#dialog.close());
    one('#kabur-pakai').addEventListener('click', () => void this.#take());
  }

  /** @param onDone gets the photo as it was blurred; not called when the person changes their mind */
  async open(photo: Blob, onDone: (blob: Blob) => void): Promise<void> {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    this.#mosaic = new Mosaic(this.#canvas, picture);
    this.#onDone = onDone;
    this.#dialog.showModal();
    this.#moveTo({ x: picture.width / 2, y: picture.height / 2 });
    this.#canvas.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const step = this.#mosaic?.brushPx ?? 0;
    const arrow = arrowOf(event.key);
    if (!arrow && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (arrow) return this.#moveTo({ x: this.#spot.x + arrow[0] * step, y: this.#spot.y + arrow[1] * step });
    this.#mosaic?.dab(this.#spot.x, this.#spot.y);
    announce(teksKirim.sudahKabur);
  }

  /** The ring shows where the brush is. */
  #moveTo({ x, y }: Spot): void {
    const { width, height, clientWidth } = this.#canvas;
    this.#spot = { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
    const scale = clientWidth / width;
    const size = 2 * (this.#mosaic?.brushPx ?? 0) * scale;
    Object.assign(this.#ring.style, {
      left: `${this.#spot.x * scale}px`,
      top: `${this.#spot.y * scale}px`,
      width: `${size}px`,
      height: `${size}px`,
    });
  }

  #spotOf(event: PointerEvent): Spot {
    const box = this.#canvas.getBoundingClientRect();
    const scale = this.#canvas.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  }

  async #take(): Promise<void> {
    const canvas = this.#canvas;
    const blob = await encodeLight(
      (type, quality) =>
        new Promise((resolve, reject) =>
          canvas.toBlob(
            (made) => (made ? resolve(made) : reject(new Error('blur: toBlob gave nothing'))),
            type,
            quality,
          ),
        ),
    );
    this.#dialog.close();
    this.#onDone?.(blob);
  }
}
