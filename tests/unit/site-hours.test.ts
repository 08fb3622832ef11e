import { expect, test } from 'vitest';
import { openingHours, spanOf } from '../../site/src/lib/jam.ts';
import { officeNow } from '../../site/src/lib/open-now.ts';

const jam = [
  ...['senin', 'selasa', 'rabu', 'kamis'].map((hari) => ({ hari, buka: '07.15', tutup: '16.00' })),
  { hari: 'jumat', buka: '07.00', tutup: '11.30' },
  { hari: 'jumat', buka: '13.00', tutup: '14.30' },
];
const spans = jam.map(spanOf);
const none = new Set<string>();
const at = (wib: string) => Date.parse(`${wib}+07:00`);

test('neighbouring days with the same hours are one line, and a break is said', () => {
  expect(openingHours(jam)).toEqual([
    { hari: 'Senin–Kamis', waktu: '07.15–16.00\u00a0WIB' },
    { hari: 'Jumat', waktu: '07.00–11.30 dan 13.00–14.30\u00a0WIB' },
  ]);
});

test('the office is open from its first minute to the last one before it closes', () => {
  expect(officeNow(spans, none, at('2026-11-23T07:15:00'))).toEqual({ open: true, closes: '16.00' });
  expect(officeNow(spans, none, at('2026-11-23T15:59:59'))).toEqual({ open: true, closes: '16.00' });
  expect(officeNow(spans, none, at('2026-11-23T16:00:00'))).toEqual({
    open: false,
    opens: '07.15',
    inDays: 1,
    weekday: 2,
  });
});

test('before it opens, in the break and after the week it says when it opens again', () => {
  expect(officeNow(spans, none, at('2026-11-23T06:00:00'))).toMatchObject({ open: false, opens: '07.15', inDays: 0 });
  expect(officeNow(spans, none, at('2026-11-27T12:00:00'))).toMatchObject({ open: false, opens: '13.00', inDays: 0 });
  expect(officeNow(spans, none, at('2026-11-27T15:00:00'))).toMatchObject({ opens: '07.15', inDays: 3, weekday: 1 });
});

test('a holiday is skipped, also where the day in WIB is not the day in UTC', () => {
  const holidays = new Set(['2026-12-24', '2026-12-25']);
  expect(officeNow(spans, holidays, at('2026-12-24T09:00:00'))).toMatchObject({ open: false, inDays: 4, weekday: 1 });
  expect(officeNow(spans, holidays, at('2026-12-24T05:00:00'))).toMatchObject({ open: false, inDays: 4, weekday: 1 });
});

test('an office without hours, or closed for weeks, says nothing', () => {
  expect(officeNow([], none, at('2026-11-23T09:00:00'))).toBeUndefined();
});
