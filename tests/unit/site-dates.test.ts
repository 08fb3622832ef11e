import { describe, expect, test } from 'vitest';
import { dayInWib, formatDay, formatMonth, formatSpan, formatTime, formatWeekday } from '../../site/src/lib/dates.ts';

/** No-break spaces read as spaces, so that the expectations can be read too. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a resident reads dates in Indonesian and times in WIB', () => {
  test('a day is written with the name of its month', () => {
    expect(plain(formatDay('2026-11-03'))).toBe('3 November 2026');
    expect(plain(formatWeekday('2026-11-23'))).toBe('Senin, 23 November 2026');
    expect(plain(formatMonth('2019', '05'))).toBe('Mei 2019');
  });

  test('the parts of a date never break over two lines', () => {
    expect(formatDay('2026-11-03')).toBe('3\u00a0November\u00a02026');
  });

  test('an hour is written with a full stop, in WIB wherever the server stands', () => {
    expect(plain(formatTime('2026-11-23T08:00:00+07:00'))).toBe('08.00 WIB');
    expect(plain(formatTime('2026-11-23T01:05:00Z'))).toBe('08.05 WIB');
  });

  test('an evening in London is the next morning in Surakarta', () => {
    expect(dayInWib('2026-12-31T17:00:00Z')).toBe('2027-01-01');
    expect(plain(formatWeekday('2026-12-31T17:00:00Z'))).toBe('Jumat, 1 Januari 2027');
  });

  test('a leap day exists and the day after it is March', () => {
    expect(plain(formatDay('2028-02-29'))).toBe('29 Februari 2028');
    expect(plain(formatDay('2028-02-29T23:30:00Z'))).toBe('1 Maret 2028');
  });

  test('a month that does not exist is an error of the caller', () => {
    expect(() => formatMonth('2026', '13')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: monthName: a month is 01 to 12, received "13"]`,
    );
  });
});

describe('a report says when an activity was', () => {
  const morning = '2026-11-23T08:00:00+07:00';

  test('without a known hour only the day is told', () => {
    expect(plain(formatSpan('2026-11-23T00:00:00+07:00', null, true))).toBe('Senin, 23 November 2026');
  });

  test('within one day the day is told once', () => {
    expect(plain(formatSpan(morning, '2026-11-23T10:30:00+07:00', false))).toBe(
      'Senin, 23 November 2026, 08.00–10.30 WIB',
    );
    expect(plain(formatSpan(morning, null, false))).toBe('Senin, 23 November 2026, 08.00 WIB');
  });

  test('over several days both days are told', () => {
    expect(plain(formatSpan(morning, '2026-11-24T09:00:00+07:00', true))).toBe(
      'Senin, 23 November 2026 sampai Selasa, 24 November 2026',
    );
    expect(plain(formatSpan(morning, '2026-11-24T09:00:00+07:00', false))).toBe(
      'Senin, 23 November 2026, 08.00 WIB sampai Selasa, 24 November 2026, 09.00 WIB',
    );
  });
});
