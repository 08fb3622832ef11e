import { expect, test } from 'vitest';
import { csvFile } from '../../site/src/lib/csv.ts';
import { icsFile } from '../../site/src/lib/ics.ts';
import { breadcrumbList, jsonLd } from '../../site/src/lib/json-ld.ts';

const appointment = {
  uid: 'https://contoh.id/kegiatan/kerja-bakti/',
  title: 'Kerja bakti; bawa sapu, cangkul',
  start: '2026-12-06T07:00:00+07:00',
  end: '2026-12-06T10:00:00+07:00',
  wholeDay: false,
  place: 'Balai RW 05',
  text: 'Baris satu.\nBaris dua.',
  address: 'https://contoh.id/kegiatan/kerja-bakti/',
  changed: '2026-11-20T00:00:00+07:00',
};

test('a coming activity is an appointment that any calendar reads', () => {
  const text = icsFile(appointment);
  expect(text).toContain('DTSTART:20261206T000000Z\r\nDTEND:20261206T030000Z\r\n');
  expect(text).toContain(String.raw`SUMMARY:Kerja bakti\; bawa sapu\, cangkul`);
  expect(text).toContain(String.raw`DESCRIPTION:Baris satu.\nBaris dua.\nhttps://`);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('without a known hour it is a whole day, and ends the day after its last', () => {
  const text = icsFile({ ...appointment, wholeDay: true, end: '2026-12-07T00:00:00+07:00' });
  expect(text).toContain('DTSTART;VALUE=DATE:20261206\r\nDTEND;VALUE=DATE:20261208\r\n');
});

test('a long line is cut after 75 bytes, never inside a letter', () => {
  const text = icsFile({ ...appointment, text: 'é'.repeat(200) });
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain('é'.repeat(200));
});

test('a table for spreadsheets keeps commas, quotes and lines in their cell, and holds no formula', () => {
  expect(
    csvFile([
      ['a', 'b'],
      ['satu, "dua"', 3],
      ['=1+1', null],
    ]),
  ).toBe('\ufeffa,b\r\n"satu, ""dua""",3\r\n\'=1+1,\r\n');
});

test('nor does it hold one for a spreadsheet that splits lines at semicolons, or skips what stands before the sign', () => {
  const table = csvFile([['\t=1', '\n=1', '＝1', '-2', 'RT 3;=1+1', 'satu\n@dua', '19.30–21.00', 'a-b; c+d']]);
  expect(table).toBe(`\ufeff'\t=1,"'\n'=1",'＝1,'-2,"RT 3;'=1+1","satu\n'@dua",19.30–21.00,"a-b; c+d"\r\n`);
});

test('facts for machines leave out what is not known, and no text in them ends their element', () => {
  const list = breadcrumbList([{ label: 'Beranda', href: '/' }], '</script><b>', new URL('https://contoh.id'));
  const text = jsonLd({ ...list, geo: undefined });
  expect(text).not.toMatch(/[<]|geo/);
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Beranda', item: 'https://contoh.id/' },
      { '@type': 'ListItem', position: 2, name: '</script><b>' },
    ],
  });
});
