import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import {
  beginAtKirim,
  change,
  describePhoto,
  fillDate,
  goOn,
  itemAtKirim,
  logInAtKirim,
  logInAtMeja,
  openAtMeja,
} from '../support/kirim-screens.ts';
import { jpeg, photoFile } from '../support/pictures.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('a business that a volunteer writes about is approved and stands among the potensi', async () => {
  const nama = 'Keripik Tempe Gang Salak';
  const relawan = accountOf(stack, 'relawan');
  const petugas = accountOf(stack, 'petugas');
  const volunteer = await newScreen(browser, 'hp');
  const { page } = volunteer;
  await logInAtKirim(page, stack.url, relawan.identitas, relawan.sandi);
  await beginAtKirim(page, 'Kirim usaha atau tempat');
  for (let part = 1; part < 4; part++) await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.getByRole('heading', { name: 'Ada 3 isian yang perlu diperbaiki' }).waitFor();
  await page.getByRole('link', { name: 'Tulis nama usaha atau tempat.' }).click();
  await page.getByLabel('Namanya', { exact: true }).fill(nama);
  await page.getByLabel('Termasuk apa', { exact: true }).selectOption('umkm');
  await page
    .getByLabel('Ceritakan dalam satu atau dua kalimat', { exact: true })
    .fill('Keripik tempe tipis buatan dua keluarga di gang ini.');
  await goOn(page);
  await page.getByLabel('Letaknya (boleh dikosongkan)', { exact: true }).fill('Gang Salak');
  await page.getByText('Tandai di peta').press('Enter');
  const map = page.getByRole('application', { name: 'Peta kelurahan' });
  await map.click({ position: { x: 2, y: 2 } });
  await page.getByText('Titik itu di luar kelurahan.').waitFor();
  for (const key of ['ArrowUp', 'ArrowRight']) await map.press(key);
  await page.getByText('Letaknya sudah ditandai.').waitFor();
  await keepScreenshot(page, 'kirim-titik');
  expect(await accessibilityFaults(page)).toEqual([]);
  await goOn(page);
  const foto = photoFile('keripik.jpg', await jpeg({ width: 1_000, height: 750, seed: 21 }));
  await page.getByLabel('Ambil atau pilih foto').setInputFiles([foto]);
  await describePhoto(page, 1, 'Keripik dalam plastik');
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  await goOn(page);
  await page.getByText('Sudah ditandai', { exact: true }).waitFor();
  await keepScreenshot(page, 'kirim-potensi');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, nama)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();

  const staff = await newScreen(browser, 'hp');
  await logInAtMeja(staff.page, stack.url, petugas.identitas, petugas.sandi);
  await openAtMeja(staff.page, nama);
  await keepScreenshot(staff.page, 'meja-potensi');
  await staff.page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  const live = staff.page.locator('#tautan-tayang');
  await live.waitFor({ timeout: 90_000 });
  const address = new URL((await live.getAttribute('href')) ?? '', stack.url);
  expect(address.pathname).toBe('/potensi/keripik-tempe-gang-salak/');
  expect(await (await fetch(address)).text()).toContain('Gang Salak');
  await page.reload();
  const share = itemAtKirim(page, nama).getByRole('link', { name: 'Bagikan ke WhatsApp' });
  expect(await share.getAttribute('href')).toContain(encodeURIComponent(address.pathname));

  // What is live is mended by its unit: the old text stays until the office has approved the new one.
  await itemAtKirim(page, nama).getByRole('button', { name: 'Perbaiki isinya' }).click();
  await change(page, 'Ceritakan dalam satu atau dua kalimat');
  await page
    .getByLabel('Ceritakan dalam satu atau dua kalimat', { exact: true })
    .fill('Keripik tempe tipis, kini juga rasa kencur.');
  for (let part = 1; part < 4; part++) await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, nama).getByText('Dikirim ulang', { exact: true }).first().waitFor();
  expect(await (await fetch(address)).text()).not.toContain('rasa kencur');
  await staff.page.goto(`${stack.url}/meja/`);
  await openAtMeja(staff.page, nama);
  await staff.page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await live.waitFor({ timeout: 90_000 });
  expect(await (await fetch(address)).text()).toContain('rasa kencur');
  for (const { context } of [volunteer, staff]) await context.close();
});

test('an album is nothing without a photo, and is looked at as its page', async () => {
  const judul = 'Tirakatan malam tujuh belasan';
  const { volunteer, staff, page, desk } = await volunteerAndStaff();
  await beginAtKirim(page, 'Kirim album foto');
  await page.getByLabel('Judul album', { exact: true }).fill(judul);
  await fillDate(page, 'Tanggal acara', '16', 'Agustus', '2026');
  for (let part = 1; part < 3; part++) await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.getByRole('link', { name: 'Pilih paling sedikit satu foto.' }).click();
  await page
    .getByLabel('Ambil atau pilih foto')
    .setInputFiles([photoFile('tirakatan.jpg', await jpeg({ width: 1_000, height: 750, seed: 31 }))]);
  await describePhoto(page, 1, 'Warga duduk di tikar');
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  await goOn(page);
  await sendHere(page, judul);
  await openAtMeja(desk, judul);
  await desk.frameLocator('#pratinjau').getByRole('heading', { name: judul, level: 1 }).waitFor();
  for (const { context } of [volunteer, staff]) await context.close();
});

test('who leads the RW is proposed, corrected under the same post, and stands on its page', async () => {
  const { volunteer, staff, page, desk } = await volunteerAndStaff();
  const propose = async (nama: string) => {
    await beginAtKirim(page, 'Usulkan pengurus');
    await page.getByLabel('Jabatan', { exact: true }).selectOption('Ketua');
    await page.getByLabel('Nama lengkap', { exact: true }).fill(nama);
    await goOn(page);
    await fillDate(page, 'Mulai menjabat', '1', 'Januari', '2026');
    await fillDate(page, 'Akhir masa bakti', '31', 'Desember', '2030');
    await goOn(page);
    await page.getByLabel('Nomor telepon untuk warga (boleh dikosongkan)').fill('0812 0000 0000');
    await keepScreenshot(page, 'kirim-pengurus');
    await goOn(page);
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('link', { name: 'Centang persetujuan pemilik nomor' }).click();
    await page.getByLabel('Pemilik nomor setuju nomornya ditampilkan').check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await goOn(page);
  };
  await propose('Suparno');
  await sendHere(page, 'Ketua RT 3');
  await approveAt(desk, 'Ketua RT 3');
  const live = new URL((await desk.locator('#tautan-tayang').getAttribute('href')) ?? '', stack.url);
  const shown = async () => (await fetch(live)).text();
  expect(live.pathname).toMatch(/^\/rw\/\d\d\/$/);
  expect(await shown()).toContain('Suparno');

  await page.reload();
  await propose('Wagiyo');
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  const item = itemAtKirim(page, 'Ketua RT 3');
  await item.getByText('Dikirim ulang', { exact: true }).first().waitFor();
  expect(await item.count()).toBe(1);
  expect(await shown()).toContain('Suparno');
  await desk.goto(`${stack.url}/meja/`);
  await approveAt(desk, 'Ketua RT 3');
  expect(await shown()).toContain('Wagiyo');
  expect(await shown()).not.toContain('Suparno');
  for (const { context } of [volunteer, staff]) await context.close();
});

test('what is wrong in a layanan is told to the office, with keys alone, and the answer comes back', async () => {
  const { volunteer, staff, page, desk } = await volunteerAndStaff();
  await page.getByRole('link', { name: 'Kirim yang lain' }).first().press('Enter');
  await keepScreenshot(page, 'kirim-pilih');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Usulkan perbaikan layanan' }).press('Enter');
  const layanan = page.getByLabel('Layanan', { exact: true });
  await expect.poll(() => layanan.locator('option').count()).toBeGreaterThan(10);
  await layanan.focus();
  await page.keyboard.type('Surat Keterangan Tidak');
  await page.getByRole('button', { name: 'Lanjut', exact: true }).press('Enter');
  await page.getByLabel('Yang keliru, dan yang benar').focus();
  await page.keyboard.type('Biayanya tertulis sepuluh ribu, di loket gratis.');
  await keepScreenshot(page, 'kirim-usulan');
  for (let part = 2; part < 4; part++) await page.getByRole('button', { name: 'Lanjut', exact: true }).press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  await sendHere(page, 'Tidak Mampu');

  await desk.reload();
  await desk.locator('#antrean').getByRole('link', { name: 'Tidak Mampu' }).click();
  await desk.getByText('di loket gratis').waitFor();
  await keepScreenshot(desk, 'meja-usulan');
  expect(await accessibilityFaults(desk)).toEqual([]);
  expect(await desk.getByRole('link', { name: 'Perbaiki di panel' }).getAttribute('href')).toContain('api::layanan');
  await desk.getByLabel('Catatan untuk pengirim').fill('Terima kasih, sudah kami perbaiki.');
  await desk.getByRole('button', { name: 'Terima usulan' }).click();
  await desk.locator('#hasil').getByText('Usulan diterima').waitFor();
  await page.reload();
  await itemAtKirim(page, 'Tidak Mampu').getByText('Terima kasih, sudah kami perbaiki.').waitFor();
  await itemAtKirim(page, 'Tidak Mampu').getByText('Usulan diterima').first().waitFor();
  for (const { context } of [volunteer, staff]) await context.close();
});

/** A volunteer on a phone, and somebody of the office. */
async function volunteerAndStaff() {
  const volunteer = await newScreen(browser, 'hp');
  const staff = await newScreen(browser, 'meja');
  const [relawan, petugas] = [accountOf(stack, 'relawan'), accountOf(stack, 'petugas')];
  await logInAtKirim(volunteer.page, stack.url, relawan.identitas, relawan.sandi);
  await logInAtMeja(staff.page, stack.url, petugas.identitas, petugas.sandi);
  return { volunteer, staff, page: volunteer.page, desk: staff.page };
}

async function sendHere(page: Page, judul: string): Promise<void> {
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
}

async function approveAt(desk: Page, judul: string): Promise<void> {
  await desk.reload();
  await desk.locator('#antrean').getByRole('link', { name: judul }).click();
  await desk.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await desk.locator('#tautan-tayang').waitFor({ timeout: 90_000 });
}
