import { arrowOf } from '../shared/arrow-keys.ts';
import { one } from '../shared/dom.client.ts';
import type { Frame } from '../../lib/outline.ts';
import { teksTitik } from '../../text/titik.ts';
import { fromDrawing, onDrawing, readTitik, titikStep, titikWords, type Titik } from './titik.ts';

const positionTimeoutMs = 15_000;
/** Units of the drawing. */
const dotRadius = 8;

/** The small map of one part of the form. It writes into a hidden field, as if that had been typed. */
export class TitikMap {
  #field: HTMLElement;
  #input: HTMLInputElement;
  #svg: SVGSVGElement;
  #frame: Frame;

  /** @param field with the drawing in it */
  constructor(field: HTMLElement) {
    this.#field = field;
    this.#frame = JSON.parse(field.dataset.titik ?? '') as Frame;
    this.#input = one<HTMLInputElement>('input', field);
    this.#svg = one<SVGSVGElement>('svg', field);
    this.#svg.addEventListener('click', (event) => {
      const box = this.#svg.getBoundingClientRect();
      const scale = this.#svg.viewBox.baseVal.width / box.width;
      const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
      this.#set(fromDrawing(x, y, this.#frame));
    });
    this.#svg.addEventListener('keydown', (event) => this.#onKey(event));
    one('[data-di-sini]', field).addEventListener('click', () => this.#locate());
    one('[data-hapus-titik]', field).addEventListener('click', () => {
      this.#write('');
      this.#say(teksTitik.dihapus);
      this.#svg.focus();
    });
  }

  /** Shows what stands in the field. */
  show(): void {
    const titik = readTitik(this.#input.value);
    const circle = one<SVGCircleElement>('circle', this.#svg);
    circle.setAttribute('r', titik ? String(dotRadius) : '0');
    one('[data-hapus-titik]', this.#field).hidden = !titik;
    if (!titik) return;
    const { x, y } = onDrawing(titik, this.#frame);
    circle.setAttribute('cx', String(x));
    circle.setAttribute('cy', String(y));
  }

  #onKey(event: KeyboardEvent): void {
    const arrow = arrowOf(event.key);
    if (!arrow) return;
    event.preventDefault();
    const { width, height } = this.#svg.viewBox.baseVal;
    // The first key sets the point in the middle.
    const before = readTitik(this.#input.value);
    const { lng, lat } = before ?? fromDrawing(width / 2, height / 2, this.#frame);
    this.#set(before ? { lng: lng + arrow[0] * titikStep, lat: lat - arrow[1] * titikStep } : { lng, lat });
  }

  #locate(): void {
    this.#say(teksTitik.mencari);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.#set({ lng: coords.longitude, lat: coords.latitude }),
      () => this.#say(teksTitik.gagal),
      { timeout: positionTimeoutMs },
    );
  }

  #set(titik: Titik): void {
    if (!this.#isInside(titik)) return this.#say(teksTitik.diLuar);
    this.#write(titikWords(titik));
    this.#say(teksTitik.ditandai);
  }

  /** Within the outline, or so little outside of it that its drawn edge covers it. */
  #isInside(titik: Titik): boolean {
    const { x, y } = onDrawing(titik, this.#frame);
    const spot = Object.assign(this.#svg.createSVGPoint(), { x, y });
    return (
      one<SVGPathElement>('.area', this.#svg).isPointInFill(spot) ||
      one<SVGPathElement>('.tepi', this.#svg).isPointInStroke(spot)
    );
  }

  #write(words: string): void {
    this.#input.value = words;
    this.show();
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #say(sentence: string): void {
    one('[data-kabar]', this.#field).textContent = sentence;
  }
}
