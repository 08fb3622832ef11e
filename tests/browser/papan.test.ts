import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen, screens } from '../support/browser.ts';
import { busyYear } from '../support/busy-year.ts';
import { Random } from '../support/random.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const reports = 3_000;

let stack: Stack;
let browser: Browser;
let page: Page;
let faults: string[];
let database: DatabaseSync;

beforeAll(async () => {
  stack = await startStack();
  database = new DatabaseSync(join(stack.data, 'data', 'data.db'), { timeout: 5_000 });
  for (const [table, rows] of Object.entries(busyYear(new Random(6), reports, Date.now()))) insert(table, rows);
  database.exec("update daftar_layanan set tinjau_sebelum = '2026-01-01' where slug like 's%'");
  const failure = { jenis: 'kegiatan', dokumen: 'tahun-000001', alamat: '/kegiatan/kerja-bakti-rw-12/', revisi: 1 };
  insert('moncer_gagal_terbit', [{ ...failure, alasan: 'Foto kedua tidak ditemukan.', waktu: '2026-11-01T00:00:00Z' }]);
  browser = await launchBrowser();
  ({ page, faults } = await newScreen(browser, 'hp'));
});
afterAll(async () => {
  database?.close();
  await browser?.close();
  await stack?.stop();
});

test('the lurah reads the six figures and both drawings on one screen of a phone, by day and by night', async () => {
  const { identitas, sandi } = accountOf(stack, 'lurah');
  await page.goto(`${stack.url}/meja/papan/`);
  await page.getByLabel('Surel akun').fill(identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Papan Lurah' }).waitFor();
  await page.getByText('Keadaan ').waitFor();
  expect(await figures()).toMatchObject({ menunggu: waiting(), gagal: 1 });
  await keepScreenshot(page, 'papan-hp');
  const bottoms = await page
    .locator('.papan__angka, #grafik-rw, #grafik-bulan')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom + window.scrollY));
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(screens.hp.height);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'papan-hp-gelap');
  await page.setViewportSize(screens.meja);
  await keepScreenshot(page, 'papan-meja-gelap');
  await page.emulateMedia({ colorScheme: 'light' });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await keepScreenshot(page, 'papan-meja');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('each figure leads to what it counts: the queue as it is filtered, or its own list', async () => {
  const links = page.locator('.papan__angka a');
  expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
    '/meja/',
    '/meja/?lewat=1',
    '#tabel',
    '#tabel',
    '#sunyi',
    '#perhatian',
  ]);
  await page.locator('[data-angka=sunyi]').click();
  await page.locator('#sunyi-daftar').getByText('RW\u00a07', { exact: true }).waitFor();
  await page.locator('[data-angka=tayang]').click();
  expect(await page.getByRole('link', { name: 'RW\u00a012', exact: true }).getAttribute('href')).toBe('/meja/?rw=12');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Unduh CSV').click()]);
  expect(download.suggestedFilename()).toMatch(/^papan-lurah-\d{4}-\d\d-\d\d\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`Antrean,menunggu diperiksa,${waiting()},kiriman\r\n`);
});

test('what comes in appears without a reload, and the place in a table is kept', async () => {
  await page.getByRole('link', { name: 'RW\u00a012', exact: true }).focus();
  const before = waiting();
  database.exec(
    `update daftar_kiriman set keadaan = 'terkirim' where uuid =
     (select uuid from daftar_kiriman where keadaan = 'tayang' and rw = 12 order by dikirim_pada desc limit 1)`,
  );
  // As when the lurah comes back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page
    .locator('[data-angka=menunggu] [data-nilai]')
    .getByText(String(before + 1), { exact: true })
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/meja/?rw=12');
  expect(faults).toEqual([]);
});

test('for the meeting it is one sheet of A4, whatever is unfolded', async () => {
  await page.locator('[data-angka=sunyi]').click();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.setViewportSize({ width: 718, height: 1046 });
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Tidak mengirim kabar 60 hari ini: RW').waitFor();
  await keepScreenshot(page, 'papan-cetak');
});

async function figures(): Promise<Record<string, number>> {
  const all = await page
    .locator('[data-angka]')
    .evaluateAll((each) =>
      each.map(
        (figure) => [(figure as HTMLElement).dataset.angka, figure.querySelector('[data-nilai]')?.textContent] as const,
      ),
    );
  return Object.fromEntries(all.map(([name, text]) => [name, Number(text)]));
}

function waiting(): number {
  const sql = "select count(*) as n from daftar_kiriman where keadaan in ('terkirim', 'diperiksa', 'dikirim_ulang')";
  return Number(database.prepare(sql).get()?.n);
}

function insert(table: string, rows: Record<string, string | number | Date | null>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
  database.exec('begin immediate');
  for (const row of rows) {
    const values = columns.map((column) => row[column] ?? null);
    statement.run(...values.map((value) => (value instanceof Date ? value.getTime() : value)));
  }
  database.exec('commit');
}
