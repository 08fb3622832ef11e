import { expect, test } from 'vitest';
import { loadCmsModule } from '../support/cms-module.ts';

const { csvLine } = loadCmsModule('riwayat/csv') as { csvLine(cells: (string | number | null)[]): string };
const { networkOf } = loadCmsModule('riwayat/network') as { networkOf(address: string): string | null };

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:7:1:2:3:4:5', '2001:db8:7::/48'],
  ['2001:0DB8::1', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['bukan alamat', null],
])('of the address %s the history keeps %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('no cell of an exported table is a formula to the spreadsheet that opens it', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']) {
    expect(csvLine([`${start}1+1`])).toBe(`"'${start}1+1"\r\n`);
  }
  expect(csvLine([7, null, 'Bu "Sri", RT 3'])).toBe('"7","","Bu ""Sri"", RT 3"\r\n');
});
