import { examples } from '@moncer/content-types/examples';
import { expect, test } from 'vitest';
import { loadCmsModule } from '../support/cms-module.ts';

interface Clock {
  dueAt(startIso: string, workingDays: number, calendar: object): string;
  lateBefore(nowIso: string, workingDays: number, calendar: object): string;
}

const { dueAt, lateBefore } = loadCmsModule('waktu-kerja/clock') as Clock;

/** Perwali Surakarta 7/2016: Monday to Thursday until 16.00, Friday until 11.30. */
const closing = { 1: '16.00', 2: '16.00', 3: '16.00', 4: '16.00', 5: '11.30' };
/** SKB 1497/2025, 2/2025, 5/2025: holidays and cuti bersama of 2026. */
const holidays = new Set(examples['hari-libur'].map(({ tanggal }) => tanggal));
const office = { closing, holidays };

const wib = (time: string) => new Date(`${time}+07:00`).toISOString();
const due = (time: string, workingDays = 2) => dueAt(wib(time), workingDays, office);

test('what comes in on a Monday is due when the office closes on Wednesday', () => {
  expect(due('2026-11-23T10:00:00')).toBe(wib('2026-11-25T16:00:00'));
  expect(due('2026-11-23T05:00:00')).toBe(wib('2026-11-25T16:00:00'));
});

test('an evening counts from the next morning, and so does the very minute of closing', () => {
  expect(due('2026-11-23T19:42:00')).toBe(wib('2026-11-26T16:00:00'));
  expect(due('2026-11-23T16:00:00')).toBe(wib('2026-11-26T16:00:00'));
  expect(due('2026-11-23T15:59:59')).toBe(wib('2026-11-25T16:00:00'));
});

test('on Friday the office closes at 11.30, and the weekend does not count', () => {
  expect(due('2026-11-25T10:00:00')).toBe(wib('2026-11-27T11:30:00'));
  expect(due('2026-11-27T11:00:00')).toBe(wib('2026-12-01T16:00:00'));
  expect(due('2026-11-27T11:30:00')).toBe(wib('2026-12-02T16:00:00'));
  expect(due('2026-11-28T09:00:00')).toBe(wib('2026-12-02T16:00:00'));
});

test('the day is the one in WIB, not the one in UTC', () => {
  // 23.30 on Tuesday in WIB is still Tuesday in UTC, 06.30 on Wednesday as well.
  expect(dueAt('2026-11-24T16:30:00Z', 1, office)).toBe(wib('2026-11-26T16:00:00'));
  expect(dueAt('2026-11-24T23:30:00Z', 1, office)).toBe(wib('2026-11-26T16:00:00'));
});

test('Idulfitri 2026: five days off with cuti bersama and Nyepi move the deadline by a week', () => {
  // 18 to 24 March are off; the 17th is the last working day before them.
  expect(due('2026-03-16T10:00:00')).toBe(wib('2026-03-25T16:00:00'));
  expect(due('2026-03-20T10:00:00')).toBe(wib('2026-03-27T11:30:00'));
});

test('the year turns: Natal, its cuti bersama, and a year whose holidays nobody has entered yet', () => {
  expect(due('2026-12-23T10:00:00')).toBe(wib('2026-12-29T16:00:00'));
  expect(due('2026-12-30T10:00:00')).toBe(wib('2027-01-01T11:30:00'));
});

test('PPID: ten working days, and no working day at all is due the same day', () => {
  expect(due('2026-11-23T10:00:00', 10)).toBe(wib('2026-12-07T16:00:00'));
  expect(due('2026-11-23T10:00:00', 0)).toBe(wib('2026-11-23T16:00:00'));
});

test('late is what is due, at any hour of a year, whichever end one asks from', () => {
  const hourMs = 3_600_000;
  const start = Date.parse(wib('2026-01-01T00:30:00'));
  const sent = Array.from({ length: 366 * 4 }, (_, nth) => new Date(start + nth * 6 * hourMs).toISOString());
  for (const [nth, now] of sent.entries()) {
    if (nth % 7 > 0) continue;
    const before = lateBefore(now, 2, office);
    const wrong = sent
      .slice(Math.max(0, nth - 80), nth)
      .filter((each) => each < before !== dueAt(each, 2, office) <= now);
    expect(wrong, now).toEqual([]);
  }
  expect(lateBefore(wib('2026-11-25T16:00:00'), 2, office)).toBe(wib('2026-11-23T16:00:00'));
  expect(lateBefore(wib('2026-11-25T15:59:59'), 2, office)).toBe(wib('2026-11-20T11:30:00'));
});

test('a calendar without a working day is an error, not a loop', () => {
  expect(() => dueAt(wib('2026-11-23T10:00:00'), 2, { closing: {}, holidays })).toThrow(
    'waktu-kerja: the calendar has no working day within 60 days of 2026-11-23T03:00:00.000Z',
  );
});
