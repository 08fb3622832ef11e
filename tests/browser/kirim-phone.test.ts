import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { counts } from '../support/counts.ts';
import {
  change,
  describePhoto,
  goOn,
  itemAtKirim,
  logInAtKirim,
  noChild,
  writeAtKirim,
} from '../support/kirim-screens.ts';
import { logInRelawan, logInStaff } from '../support/people.ts';
import { jpeg, noise, photoFile } from '../support/pictures.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Akun, Stack } from '../support/stack.ts';
import { expectStatus, sendReport } from '../support/submissions.ts';

const cerita = 'Warga membersihkan saluran air dari ujung gang sampai jembatan, lalu makan siang bersama di balai RW.';
/** Enough for the room and what is typed, too little for a photo. */
const roomLeftBytes = 2_000_000;
/** Tab stops that a part of the form may have at most. */
const maxTabs = 60;

let stack: Stack;
let browser: Browser;
let relawan: Akun;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  relawan = accountOf(stack, 'relawan');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});
beforeEach(async () => {
  ({ context, page } = await newScreen(browser, 'hp'));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: counts.phoneSlowdown });
});
afterEach(() => context.close());

test('a full phone says so, keeps what it had, and goes on when there is room again', async () => {
  const judul = 'Kerja bakti di HP yang penuh';
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: stack.url, quotaSize: roomLeftBytes });
  await logInAtKirim(page, stack.url, relawan.identitas, relawan.sandi);
  await writeAtKirim(page, { judul, tempat: 'Balai RW', isi: cerita, foto: [] });
  await page.getByText(/^Tersimpan di HP \d/).waitFor();
  await change(page, 'Foto');
  const big = await noise({ width: 1_600, height: 1_200 });
  expect(big.length).toBeGreaterThan(roomLeftBytes);
  await page.getByLabel('Ambil atau pilih foto').setInputFiles([photoFile('besar.jpg', big)]);
  await page.locator('#foto-catatan').getByText('HP ini penuh, jadi besar.jpg belum tersimpan.').waitFor();
  await keepScreenshot(page, 'kirim-hp-penuh');
  expect(await page.locator('#daftar-foto > li').count()).toBe(0);

  await session.send('Storage.overrideQuotaForOrigin', { origin: stack.url });
  await page.getByLabel('Ambil atau pilih foto').setInputFiles([photoFile('besar.jpg', big)]);
  await describePhoto(page, 1, 'Warga menyapu');
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  await page.getByText(/^Tersimpan di HP \d/).waitFor();
  await page.reload();
  await page.getByText(/^Tersimpan di HP \d/).waitFor();
  expect(await page.getByLabel('Nama kegiatan', { exact: true }).inputValue()).toBe(judul);
  await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
});

test('two tabs send one report once', async () => {
  const judul = 'Rapat yang dibuka di dua tab';
  await logInAtKirim(page, stack.url, relawan.identitas, relawan.sandi);
  const foto = [photoFile('rapat.jpg', await jpeg({ width: 1_200, height: 900, seed: 5 }))];
  await writeAtKirim(page, { judul, tempat: 'Balai RW', isi: cerita, foto });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul).getByText('Menunggu sinyal').waitFor();
  await context.setOffline(false);
  const other = await context.newPage();
  await Promise.all([page.reload(), other.goto(`${stack.url}/kirim/`)]);
  for (const tab of [page, other]) {
    await itemAtKirim(tab, judul)
      .getByText(/^Terkirim, nomor K.\d+/)
      .waitFor({ timeout: 60_000 });
  }
  const { body } = await (await logInRelawan(stack)).call('GET', '/api/kiriman');
  const sent = (body.daftar as { isi: { judul: string }; foto: { keadaan: string }[] }[]).filter(
    ({ isi }) => isi.judul === judul,
  );
  expect(sent.map(({ foto }) => foto.map(({ keadaan }) => keadaan))).toEqual([['diterima']]);
});

test('a log-in that ends while there is no signal costs nothing but the password', async () => {
  const judul = 'Ronda saat waktu masuk habis tanpa sinyal';
  await logInAtKirim(page, stack.url, relawan.identitas, relawan.sandi);
  await writeAtKirim(page, { judul, tempat: 'Pos ronda', isi: cerita, foto: [] });
  await context.setOffline(true);
  await context.clearCookies();
  await page.evaluate(() =>
    localStorage.setItem(
      'moncer-relawan',
      JSON.stringify({
        token: `${(JSON.parse(localStorage.getItem('moncer-relawan') ?? '{}') as { token: string }).token}x`,
      }),
    ),
  );
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul).getByText('Menunggu sinyal').waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { name: 'Waktu masuk sudah habis' }).waitFor();
  await keepScreenshot(page, 'kirim-waktu-habis');
  await page.getByLabel('Nomor HP atau nama akun').fill(relawan.identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill(relawan.sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
});

test('a face under the brush cannot be made out any more, and what is sent is the blurred photo', async () => {
  const judul = 'Posyandu dengan wajah yang dikaburkan';
  await logInAtKirim(page, stack.url, relawan.identitas, relawan.sandi);
  const foto = [photoFile('wajah.jpg', await noise({ width: 1_200, height: 900 }))];
  await writeAtKirim(page, { judul, tempat: 'Balai RW', isi: cerita, foto });
  await change(page, 'Foto');
  const before = await sharpnessOfPhoto();
  await page.getByLabel('Ya, tolong kaburkan').check();
  const canvas = page.locator('#kabur canvas');
  await canvas.waitFor();
  const box = (await canvas.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.5);
  await page.mouse.down();
  for (let row = 0; row < 12; row++) {
    await page.mouse.move(box.x + box.width * (row % 2 ? 0.02 : 0.98), box.y + (box.height * row) / 11, { steps: 6 });
  }
  await page.mouse.up();
  await keepScreenshot(page, 'kirim-kabur');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pakai foto ini' }).click();
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  expect(await page.getByLabel('Apa yang terlihat di foto 1?').inputValue()).toBe('Isi wajah.jpg');
  await expect.poll(sharpnessOfPhoto, { timeout: 60_000 }).toBeLessThan(before / 4);
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
});

test('what the office asks for stands at its field, and what it corrected by itself at the report', async () => {
  const staff = await logInStaff(stack);
  const { uuid } = await sendReport(await logInRelawan(stack), 'Catatan di isian');
  const decide = (action: string, body: object) => staff.call('POST', `/moderasi/${uuid}/${action}`, body);
  const { versi } = expectStatus(await decide('periksa', {}), 200).body;
  expectStatus(await decide('sunting', { versi, isi: { hasil_rapat: 'Iuran dibayar tiap bulan.' } }), 200);
  const catatan_isian = [{ jalur: 'tempat', pesan: 'Sebutkan nama gedungnya.' }];
  const returned = { versi: versi + 1, catatan: 'Tempatnya kurang jelas.', catatan_isian };
  expectStatus(await decide('kembalikan', returned), 200);

  await logInAtKirim(page, stack.url, relawan.identitas, relawan.sandi);
  const item = itemAtKirim(page, 'Catatan di isian 0');
  await item.getByText('Dibetulkan kantor kelurahan: 1 isian').click();
  await item.getByText('Hasil rapat: (kosong) → Iuran dibayar tiap bulan.').waitFor();
  await keepScreenshot(page, 'kirim-dibetulkan');
  await item.getByRole('button', { name: 'Perbaiki sekarang' }).click();
  await page.getByRole('link', { name: 'Sebutkan nama gedungnya.' }).click();
  const place = page.getByLabel('Tempat', { exact: true });
  await page.locator('.field--err').getByText('Sebutkan nama gedungnya.').waitFor();
  await keepScreenshot(page, 'kirim-catatan-isian');
  expect(await accessibilityFaults(page)).toEqual([]);
  await place.fill('Balai RW 37');
  expect(await page.locator('.field--err').count()).toBe(0);
});

test('the whole form can be filled in and sent with a keyboard alone', async () => {
  const judul = 'Senam pagi dengan papan ketik';
  await page.goto(`${stack.url}/kirim/`);
  await type(page.getByLabel('Nomor HP atau nama akun'), relawan.identitas);
  await type(page.getByLabel('Kata sandi', { exact: true }), relawan.sandi);
  await press(page.getByRole('button', { name: 'Masuk', exact: true }));
  await page.getByText(/RW.\d+, \d+ kiriman/).waitFor();
  await press(page.getByRole('button', { name: 'Kirim kegiatan' }).first());
  await type(page.getByLabel('Nama kegiatan', { exact: true }), judul);
  await type(page.getByLabel('Kategori', { exact: true }), 'Ling');
  await press(next());
  await type(page.getByLabel('Hari', { exact: true }), '11');
  await type(page.getByLabel('Bulan'), 'Okt');
  await type(page.getByLabel('Tahun'), '2026');
  await press(next());
  await type(page.getByLabel('Tempat', { exact: true }), 'Lapangan');
  await press(next());
  await type(page.getByLabel('Cerita kegiatan', { exact: true }), cerita);
  await press(next());
  const chooser = page.waitForEvent('filechooser');
  await press(page.getByLabel('Ambil atau pilih foto'));
  await (await chooser).setFiles([photoFile('senam.jpg', await jpeg({ width: 800, height: 600, seed: 12 }))]);
  await type(page.getByLabel('Apa yang terlihat di foto 1?'), 'Warga senam');
  await press(noChild(page, 1), ' ');
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  await press(page.getByRole('button', { name: 'Kaburkan wajah atau pelat nomor di foto 1' }), 'Enter');
  for (const key of ['ArrowLeft', 'ArrowUp', ' ']) await page.keyboard.press(key);
  await press(page.getByRole('button', { name: 'Pakai foto ini' }));
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  await press(next());
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page.getByRole('button', { name: 'Kirim', exact: true }));
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
});

test('while its script is slow to come the page says that it loads, and without scripts that it needs them', async () => {
  await context.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.continue();
  });
  await page.goto(`${stack.url}/kirim/`, { waitUntil: 'commit' });
  await page.getByText('Sedang dimuat').waitFor();
  await page.getByRole('heading', { name: 'Masuk sebagai pengurus' }).waitFor();
  expect(await page.getByText('Sedang dimuat').isVisible()).toBe(false);
  const plain = await newScreen(browser, 'hp', { scripts: false });
  await plain.page.goto(`${stack.url}/kirim/`);
  expect(await plain.page.locator('noscript').innerText()).toContain('Halaman ini perlu JavaScript');
  expect(await plain.page.getByText('Sedang dimuat').isVisible()).toBe(false);
  await plain.context.close();
});

const next = () => page.getByRole('button', { name: 'Lanjut', exact: true });

/** Tabs to a control, as somebody without a mouse. */
async function tabTo(control: Locator): Promise<void> {
  for (let tabs = 0; tabs < maxTabs; tabs++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`a keyboard does not reach ${String(control)}`);
}

async function type(control: Locator, text: string): Promise<void> {
  await tabTo(control);
  await page.keyboard.type(text);
}

async function press(control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(control);
  await page.keyboard.press(key);
}

/** How much neighbouring pixels of the photo on the phone differ. */
function sharpnessOfPhoto(): Promise<number> {
  return page.locator('#daftar-foto [data-gambar] img').evaluate((image: HTMLImageElement) => {
    const { naturalWidth: width, naturalHeight: height } = image;
    const drawing = new OffscreenCanvas(width, height).getContext('2d')!;
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, width, height);
    let sum = 0;
    for (let at = 4; at < data.length; at += 4) sum += Math.abs((data[at] ?? 0) - (data[at - 4] ?? 0));
    return sum / (data.length / 4);
  });
}
