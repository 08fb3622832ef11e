const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/**
 * A day as lists have it: `2027-12-31`, `31/12/2027`, `31-12-2027`, `31 Desember 2027`.
 *
 * @returns `YYYY-MM-DD`; nothing for what is no day, such as 31 February
 */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (digits) return dayOf(digits[3], digits[2], digits[1]);
  const words = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i.exec(text);
  if (!words) return undefined;
  const month = months.indexOf(words[2].toLowerCase().slice(0, 3)) + 1;
  return month > 0 ? dayOf(words[3], String(month), words[1]) : undefined;
}

function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
