import { koma, teksPapan } from '../../text/papan.ts';

/** How long something took, in the unit that fits: `['5,2', 'jam']`; a dash where nothing was measured. */
export function hoursWords(hours: number | null): [value: string, unit: string] {
  if (hours === null) return ['–', ''];
  if (hours < 1) return [String(Math.round(hours * 60)), teksPapan.menit];
  return hours < 48 ? [koma(hours), teksPapan.jam] : [koma(hours / 24), teksPapan.hari];
}

/** "14 MB", "12,4 GB". Decimal units, as disks are sold. */
export function roomWords(bytes: number): string {
  return bytes < 1e9 ? teksPapan.mb(bytes / 1e6) : teksPapan.gb(bytes / 1e9);
}

/** RTs by their RW, on few lines: "RW 5: RT 3, 4; RW 10: RT 3". */
export function groupedRt(units: readonly { rw: number; rt: number }[]): string {
  const byRw = new Map<number, number[]>();
  for (const { rw, rt } of units) byRw.set(rw, [...(byRw.get(rw) ?? []), rt]);
  return [...byRw].map(([rw, rts]) => `RW\u00a0${rw}: RT\u00a0${rts.join(', ')}`).join('; ');
}
