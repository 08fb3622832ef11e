/** A part of a photo: fractions, 0 to 1, of its width and height. */
export interface Bidang {
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
}

/** The rectangle between two corners, wherever one began, kept inside the photo. */
export function areaBetween(a: { x: number; y: number }, b: { x: number; y: number }): Bidang {
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)].map(inside) as [number, number];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)].map(inside) as [number, number];
  return { x: left, y: top, lebar: right - left, tinggi: bottom - top };
}

/** Moved and made larger or smaller by the keys, and never out of the photo. */
export function changedBy(area: Bidang, by: Bidang): Bidang {
  const size = (value: number) => Math.min(1, Math.max(0.02, value));
  const lebar = size(area.lebar + by.lebar);
  const tinggi = size(area.tinggi + by.tinggi);
  const place = (value: number, room: number) => Math.min(1 - room, Math.max(0, value));
  return { x: place(area.x + by.x, lebar), y: place(area.y + by.y, tinggi), lebar, tinggi };
}
