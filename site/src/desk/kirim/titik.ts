import type { Frame } from '../../lib/outline.ts';
import { teksTitik } from '../../text/titik.ts';
import type { Line } from './kinds.ts';

/** A point as the form keeps it, such as "110.843,-7.541": three decimals, about 100 metres. */
export interface Titik {
  lng: number;
  lat: number;
}

/** One step of the arrow keys, degrees. */
export const titikStep = 0.001;

export function titikWords({ lng, lat }: Titik): string {
  return `${lng.toFixed(3)},${lat.toFixed(3)}`;
}

/** Null for what is no point. */
export function readTitik(words: string): Titik | null {
  const [lng, lat] = words.split(',').map(Number);
  return words && Number.isFinite(lng) && Number.isFinite(lat) ? { lng: lng!, lat: lat! } : null;
}

/** Where on the drawing a point lies, and which point lies there. */
export const onDrawing = ({ lng, lat }: Titik, { west, north, perLng, perLat, margin }: Frame) => ({
  x: margin + (lng - west) * perLng,
  y: margin + (north - lat) * perLat,
});
export const fromDrawing = (x: number, y: number, { west, north, perLng, perLat, margin }: Frame): Titik => ({
  lng: west + (x - margin) / perLng,
  lat: north - (y - margin) / perLat,
});

/** The point of an entry: as it came when it was not moved, since the office may have set it more exactly. */
export function titikOfEntry(words: string, stored: unknown): object | null {
  const before = stored as Titik | null | undefined;
  const titik = readTitik(words);
  if (!titik || (before && titikWords(before) === words)) return titik && (before ?? null);
  return { ...titik, perkiraan: true };
}

/** In the overview, once there is one. */
export const titikLine = (words: string, step: number): Line[] =>
  words ? [[teksTitik.letak, teksTitik.sudah, step]] : [];
