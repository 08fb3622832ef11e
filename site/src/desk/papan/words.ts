import { teksPapan } from '../../text/papan.ts';

/** How long something took: "42 menit", "5,2 jam", "3,1 hari"; a dash where nothing was measured. */
export function hoursWords(hours: number | null): string {
  if (hours === null) return '–';
  if (hours < 1) return teksPapan.menit(Math.round(hours * 60));
  return hours < 48 ? teksPapan.jam(hours) : teksPapan.hari(hours / 24);
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
