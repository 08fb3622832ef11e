import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import type { screens } from '../support/browser.ts';
import { logInAtMeja, openAtMeja } from '../support/kirim-screens.ts';
import { correctElsewhere, fillQueue, refuse } from '../support/meja-reports.ts';
import type { DeskReport } from '../support/meja-reports.ts';
import { logInRelawan, logInStaff } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Akun, Stack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;
let petugas: Person;
let corrected: DeskReport;
let refused: DeskReport;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  petugas = await logInStaff(stack);
  const reports = await fillQueue(stack.url, await logInRelawan(stack), { many: 4 });
  [corrected, refused] = reports as [DeskReport, DeskReport];
  const { uuid, versi } = corrected;
  await petugas.call('POST', `/moderasi/${uuid}/periksa`, { versi });
  await correctElsewhere(petugas, corrected);
  await refuse(petugas, refused);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('an earlier version is compared with what is there now, and taken back', async () => {
  const page = await atDesk('petugas', 'hp');
  await openAtMeja(page, `${corrected.judul} bersama`);
  await page.getByText('Versi yang tersimpan').click();
  await page.getByRole('button', { name: 'Bandingkan versi 1 dengan isi sekarang' }).click();
  const difference = page.locator('#versi .beda');
  await difference.waitFor();
  expect(await difference.innerText()).toContain('bersama');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'meja-versi-hp');
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await page.getByRole('button', { name: 'Ya, pulihkan versi 1' }).click();
  await page.getByRole('heading', { name: corrected.judul, exact: true, level: 2 }).waitFor();
  await page.getByText(/^Versi 3/).waitFor();
  expect(await page.locator('#tinjau-riwayat').innerText()).toContain('Isi versi 1 dipulihkan.');
  const { body } = await petugas.call('GET', `/moderasi/${corrected.uuid}`);
  expect([body.isi.judul, body.keadaan, body.versi]).toEqual([corrected.judul, 'diperiksa', 3]);
  // By law they erase who answer for the office, and nobody erases what waits for a decision.
  expect(await page.locator('#hapus-data').isVisible()).toBe(false);
  await page.context().close();
});

test('the operator reads everything on the desk, and decides nothing, not several at once either', async () => {
  const together = (page: Page) => page.getByRole('button', { name: /^Setujui semua yang bersih/ });
  const deciding = await atDesk('petugas', 'hp');
  await together(deciding).waitFor();
  await deciding.context().close();
  const page = await atDesk('admin', 'hp');
  await page.locator('#antrean a').first().waitFor();
  expect(await together(page).count()).toBe(0);
  await openAtMeja(page, corrected.judul);
  await page.getByText('Kiriman diputus oleh petugas atau lurah. Dengan akun ini Anda hanya membaca.').waitFor();
  expect(await page.locator('[data-putusan]:visible').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Ubah' }).count()).toBe(0);
  await keepScreenshot(page, 'meja-admin-hp');
  await page.context().close();
});

test('the lurah erases what its owner wants gone, after a reason and a second question, and all is gone', async () => {
  const page = await atDesk('lurah', 'meja');
  await page.goto(`${stack.url}/meja/#${refused.uuid}`);
  await page.getByText('Hapus data atas permintaan pemiliknya').click();
  await page.getByRole('button', { name: 'Hapus data' }).click();
  await page.getByRole('button', { name: 'Ya, hapus' }).click();
  await page.getByText('Tulis dulu atas permintaan siapa').waitFor();
  const reason = 'Diminta pemilik foto, surat 12 November 2026.';
  await page.getByLabel('Atas permintaan siapa').fill(reason);
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'meja-hapus-data');
  await page.getByRole('button', { name: 'Ya, hapus' }).click();
  await page.getByText(reason).waitFor();
  await page.getByText('(dihapus)').first().waitFor();
  const { body } = await petugas.call('GET', `/moderasi/${refused.uuid}`);
  expect([body.isi.judul ?? null, body.foto]).toEqual([null, []]);
  await page.context().close();
});

test('the lurah takes the history home from the board; a petugas is not offered it', async () => {
  const page = await atDesk('lurah', 'hp');
  await page.goto(`${stack.url}/meja/papan/`);
  await page.getByText('Unduh riwayat keputusan').click();
  await page.getByLabel('Dari tanggal').fill('2999-01-01');
  const fetchIt = page.getByRole('button', { name: 'Unduh riwayat (CSV)' });
  await fetchIt.click();
  await page.getByText('Tanggal awal ada sesudah tanggal akhir.').waitFor();
  await page.getByLabel('Dari tanggal').fill('2020-01-01');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'papan-riwayat-hp');
  const [download] = await Promise.all([page.waitForEvent('download'), fetchIt.click()]);
  expect(download.suggestedFilename()).toMatch(/^riwayat-2020-01-01-sampai-\d{4}-\d\d-\d\d\.csv$/);
  const table = await readFile(await download.path(), 'utf8');
  expect(table).toContain('"Isi versi 1 dipulihkan."');
  await page.context().close();
  const other = await atDesk('petugas', 'hp');
  await other.goto(`${stack.url}/meja/papan/`);
  await other.getByText('Keadaan ').waitFor();
  expect(await other.locator('#riwayat').isVisible()).toBe(false);
  await other.context().close();
});

async function atDesk(peran: Akun['peran'], screen: keyof typeof screens): Promise<Page> {
  const { page } = await newScreen(browser, screen);
  const { identitas, sandi } = accountOf(stack, peran);
  await logInAtMeja(page, stack.url, identitas, sandi);
  return page;
}
