/** Squares across the long edge: a face that fills a tenth of the photo becomes three of them. */
const squares = 32;
/** Half the width of the brush, as a part of the long edge. */
const brushPart = 1 / 22;

/** A photo on a canvas, of which parts can be made unrecognisable: what was under the brush is gone, not covered. */
export class Mosaic {
  readonly canvas: HTMLCanvasElement;
  readonly brushPx: number;
  #context: CanvasRenderingContext2D;
  #coarse: HTMLCanvasElement;
  #picture: ImageBitmap;

  /** @throws Error where the browser gives no 2d context */
  constructor(canvas: HTMLCanvasElement, picture: ImageBitmap) {
    this.canvas = canvas;
    this.#picture = picture;
    canvas.width = picture.width;
    canvas.height = picture.height;
    const longEdge = Math.max(picture.width, picture.height);
    this.brushPx = longEdge * brushPart;
    this.#context = contextOf(canvas);
    this.#coarse = coarseCopy(picture, squares / longEdge);
    this.reset();
  }

  reset(): void {
    this.#context.drawImage(this.#picture, 0, 0);
  }

  /** Blurs a round spot. @param x @param y canvas pixels */
  dab(x: number, y: number): void {
    const spot = new Path2D();
    spot.arc(x, y, this.brushPx, 0, 2 * Math.PI);
    this.#blur(spot);
  }

  /** Blurs a rectangle. All in canvas pixels. */
  box(x: number, y: number, width: number, height: number): void {
    const area = new Path2D();
    area.rect(x, y, width, height);
    this.#blur(area);
  }

  /** Blurs from one spot to another, without gaps. */
  stroke(from: { x: number; y: number }, to: { x: number; y: number }): void {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (this.brushPx / 2));
    for (let step = 1; step <= steps; step++) {
      this.dab(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
    }
  }

  #blur(area: Path2D): void {
    const { width, height } = this.canvas;
    this.#context.save();
    this.#context.clip(area);
    this.#context.imageSmoothingEnabled = false;
    this.#context.drawImage(this.#coarse, 0, 0, width, height);
    this.#context.restore();
  }
}

/** So few pixels that nothing can be made out; drawn large again they are the squares. */
function coarseCopy(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = Math.max(1, Math.round(picture.width * scale));
  copy.height = Math.max(1, Math.round(picture.height * scale));
  contextOf(copy).drawImage(picture, 0, 0, copy.width, copy.height);
  return copy;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('mosaic: the browser gives no 2d context; the photo stays as it is.');
  return context;
}
