const wibOffsetMs = 7 * 3_600_000;
const dayMs = 24 * 3_600_000;

export const bulan = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const; // prettier-ignore

/** Day and clock in WIB (UTC+7, no summer time). `jam` is written as the office writes it, 08.00. */
export function wib(iso: string): { hari: number; bulan: number; tahun: number; jam: string } {
  const shifted = new Date(Date.parse(iso) + wibOffsetMs);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    hari: shifted.getUTCDate(),
    bulan: shifted.getUTCMonth() + 1,
    tahun: shifted.getUTCFullYear(),
    jam: `${two(shifted.getUTCHours())}.${two(shifted.getUTCMinutes())}`,
  };
}

/** The day in WIB, `YYYY-MM-DD`. @param days so many later */
export function dayInWib(iso: string, days = 0): string {
  return new Date(Date.parse(iso) + wibOffsetMs + days * dayMs).toISOString().slice(0, 10);
}

/** "13 Oktober 2019", with no-break spaces. */
export function dateWords(iso: string): string {
  const day = wib(iso);
  return `${day.hari}\u00a0${bulan[day.bulan - 1]}\u00a0${day.tahun}`;
}

/** "19.42" for today, else "13 Oktober 2019, 19.42". */
export function timeWords(iso: string, nowIso: string): string {
  const time = wib(iso);
  return dateWords(iso) === dateWords(nowIso) ? time.jam : `${dateWords(iso)}, ${time.jam}`;
}

/** How long something has waited: "baru saja", "20 menit", "3 jam", "2 hari". */
export function ageWords(iso: string, nowIso: string): string {
  const ageMs = Math.max(0, Date.parse(nowIso) - Date.parse(iso));
  const minutes = Math.floor(ageMs / 60_000);
  if (minutes < 2) return 'baru saja';
  if (minutes < 60) return `${minutes}\u00a0menit`;
  if (ageMs < dayMs) return `${Math.floor(minutes / 60)}\u00a0jam`;
  return `${Math.floor(ageMs / dayMs)}\u00a0hari`;
}

/** "182 KB", "4,1 MB". Decimal units, as phones show them. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))}\u00a0KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}
