import { arrowOf } from '../shared/arrow-keys.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { one } from '../shared/dom.client.ts';
import { SessionError } from '../shared/http.client.ts';
import { Mosaic } from '../shared/mosaic.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { areaBetween, changedBy } from './area.ts';
import type { Bidang } from './area.ts';

const middle: Bidang = { x: 0.4, y: 0.4, lebar: 0.2, tinggi: 0.2 };
const step = 0.04;
/** A tap is no rectangle. */
const minPart = 0.01;

/** Rectangles over faces, papers and number plates, by finger, mouse or keys. The server makes them unrecognisable. */
export class RedactDialog {
  #dialog = one<HTMLDialogElement>('#samarkan');
  #canvas = one<HTMLCanvasElement>('canvas', this.#dialog);
  #frame = one('[data-kuas]', this.#dialog);
  #message = one('[role=status]', this.#dialog);
  #take = one<HTMLButtonElement>('#samarkan-pakai');
  #mosaic: Mosaic | null = null;
  #areas: Bidang[] = [];
  #area = middle;
  #corner: { x: number; y: number } | null = null;
  #store: (bidang: Bidang[]) => Promise<void> = () => Promise.resolve();

  constructor() {
    const canvas = this.#canvas;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      this.#corner = this.#spotOf(event);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (this.#corner) this.#mark(areaBetween(this.#corner, this.#spotOf(event)));
    });
    canvas.addEventListener('pointerup', (event) => {
      if (!this.#corner) return;
      this.#mark(areaBetween(this.#corner, this.#spotOf(event)));
      this.#corner = null;
      this.#add();
    });
    canvas.addEventListener('pointercancel', () => (this.#corner = null));
    canvas.addEventListener('keydown', (event) => this.#onKey(event));
    one('#samarkan-ulang').addEventListener('click', () => this.#reset());
    one('#samarkan-batal').addEventListener('click', () => this.#dialog.close());
    this.#take.addEventListener('click', () => void this.#save());
  }

  /** @param url of the photo @param store sends the rectangles; throws what the request throws */
  async open(url: string, store: (bidang: Bidang[]) => Promise<void>): Promise<void> {
    // Not by `fetch`: the page's security policy lets an image have such an address, and nothing else.
    const image = new Image();
    image.src = url;
    await image.decode();
    this.#mosaic = new Mosaic(this.#canvas, await createImageBitmap(image));
    this.#store = store;
    this.#dialog.showModal();
    this.#reset();
    this.#canvas.focus();
  }

  #reset(): void {
    this.#mosaic?.reset();
    this.#areas = [];
    this.#message.textContent = '';
    this.#mark(middle);
    this.#count();
  }

  #onKey(event: KeyboardEvent): void {
    const arrow = arrowOf(event.key);
    if (!arrow && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!arrow) return this.#add();
    const [x, y] = [arrow[0] * step, arrow[1] * step];
    const by = event.shiftKey ? { x: 0, y: 0, lebar: x, tinggi: y } : { x, y, lebar: 0, tinggi: 0 };
    this.#mark(changedBy(this.#area, by));
  }

  #mark(area: Bidang): void {
    this.#area = area;
    const percent = (part: number) => `${part * 100}%`;
    const { x, y, lebar, tinggi } = area;
    Object.assign(this.#frame.style, {
      left: percent(x),
      top: percent(y),
      width: percent(lebar),
      height: percent(tinggi),
    });
  }

  #add(): void {
    const { x, y, lebar, tinggi } = this.#area;
    if (lebar < minPart || tinggi < minPart) return;
    this.#areas.push(this.#area);
    const { width, height } = this.#canvas;
    this.#mosaic?.box(x * width, y * height, lebar * width, tinggi * height);
    this.#count();
    // Said in the dialog: what lies outside of it is not read out while it is open.
    this.#message.textContent = teksTinjau.bidang(this.#areas.length);
  }

  #count(): void {
    this.#take.disabled = this.#areas.length === 0;
    this.#take.textContent = teksTinjau.samarkanBidang(this.#areas.length);
  }

  async #save(): Promise<void> {
    this.#take.disabled = true;
    try {
      await this.#store(this.#areas);
      this.#dialog.close();
    } catch (error) {
      if (error instanceof SessionError) return this.#dialog.close();
      this.#message.textContent = sentenceOf(error);
      this.#take.disabled = false;
    }
  }

  #spotOf(event: PointerEvent): { x: number; y: number } {
    const box = this.#canvas.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }
}
