import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import type { screens } from '../support/browser.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import {
  change,
  goOn,
  itemAtKirim,
  logInAtKirim,
  logInAtMeja,
  openAtMeja,
  writeAtKirim,
} from '../support/kirim-screens.ts';
import { htmlPage, jpeg, phonePortrait, photoFile } from '../support/pictures.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const cerita = 'Warga membersihkan saluran air dari ujung gang sampai jembatan, lalu makan siang bersama di balai RW.';

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

describe.each<keyof typeof screens>(['hp', 'meja'])('on a screen as wide as a %s', (screen) => {
  const judul = `Kerja bakti saluran air ${screen}`;

  test('a report goes from the volunteer to a public page, is returned once and mended', async () => {
    const relawan = accountOf(stack, 'relawan');
    const petugas = accountOf(stack, 'petugas');
    const volunteer = await newScreen(browser, screen);
    const staff = await newScreen(browser, screen, { dark: true });
    await logInAtKirim(volunteer.page, stack.url, relawan.identitas, relawan.sandi);
    await logInAtMeja(staff.page, stack.url, petugas.identitas, petugas.sandi);

    const page = volunteer.page;
    await writeAtKirim(page, {
      judul,
      tempat: 'Balai RW',
      isi: cerita,
      foto: [
        photoFile('potret.jpg', await phonePortrait({ width: 1600, height: 1200 })),
        photoFile('kedua.jpg', await jpeg({ width: 1200, height: 900, seed: 5 })),
        photoFile('bukan-foto.jpg', htmlPage),
      ],
    });
    await keepScreenshot(page, `kirim-isian-${screen}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await page.getByText(/^Tersimpan di HP \d/).waitFor();
    await keepScreenshot(page, `kirim-periksa-${screen}`);
    expect(await page.getByLabel('Nama kegiatan', { exact: true }).inputValue()).toBe(judul);
    expect(await page.getByLabel('Apa yang terlihat di foto 1?').inputValue()).toBe('Isi potret.jpg');

    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    const item = itemAtKirim(page, judul);
    await item
      .getByText(/Foto 3 tidak dipakai\. bukan-foto\.jpg/)
      .first()
      .waitFor();
    await keepScreenshot(page, `kirim-foto-ditolak-${screen}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await item.getByRole('button', { name: 'Kirim tanpa foto itu' }).click();
    await item.getByText(/^Terkirim, nomor K.\d+/).waitFor();
    await keepScreenshot(page, `kirim-terkirim-${screen}`);

    const desk = staff.page;
    await desk.reload();
    await openAtMeja(desk, judul);
    const preview = desk.frameLocator('#pratinjau');
    await preview.getByRole('heading', { name: judul, level: 1 }).waitFor();
    await preview.getByText(cerita).waitFor();
    await desk.locator('#tinjau-foto img').nth(1).waitFor();
    await desk.getByText(/Foto 3 tidak dipakai\. bukan-foto\.jpg/).waitFor();
    expect(await desk.locator('#tinjau-foto img').count()).toBe(2);
    await keepScreenshot(desk, `meja-tinjau-${screen}`);
    expect(await accessibilityFaults(desk)).toEqual([]);

    await desk.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await desk.getByText('Tulis dulu catatan untuk pengirim').waitFor();
    await desk.getByLabel('Catatan untuk pengirim').fill('Tambahkan nama jembatannya, lalu kirim ulang.');
    await desk.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await desk.locator('#hasil').getByText('Dikembalikan kepada pengirim').waitFor();

    await page.reload();
    await item.getByText('Tambahkan nama jembatannya, lalu kirim ulang.').waitFor();
    await keepScreenshot(page, `kirim-perlu-perbaikan-${screen}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await item.getByRole('button', { name: 'Perbaiki sekarang' }).click();
    await page.getByRole('heading', { name: 'Perbaiki kiriman' }).waitFor();
    expect(await page.getByLabel('Cerita kegiatan', { exact: true }).inputValue()).toBe(cerita);
    await change(page, 'Cerita kegiatan');
    await page.getByLabel('Cerita kegiatan', { exact: true }).fill(`${cerita} Jembatannya bernama Jembatan Debegan.`);
    await goOn(page);
    await goOn(page);
    await page.getByRole('button', { name: 'Kirim ulang' }).click();
    await item.getByText('Dikirim ulang', { exact: true }).first().waitFor();

    await desk.goto(`${stack.url}/meja/`);
    await openAtMeja(desk, judul);
    await preview.getByText('Jembatan Debegan').waitFor();
    await desk.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
    const live = desk.locator('#tautan-tayang');
    await live.waitFor({ timeout: 90_000 });
    await keepScreenshot(desk, `meja-tayang-${screen}`);
    expect(await accessibilityFaults(desk)).toEqual([]);

    const address = new URL((await live.getAttribute('href')) ?? '', stack.url);
    const published = await (await fetch(address)).text();
    expect(published).toContain('Jembatan Debegan');
    await page.reload();
    await item.getByText('Sudah tayang').waitFor();
    expect(await item.getByRole('link', { name: 'Lihat di situs' }).getAttribute('href')).toBe(address.pathname);
    await keepScreenshot(page, `kirim-tayang-${screen}`);

    expect([...volunteer.faults, ...staff.faults]).toEqual([]);
    await volunteer.context.close();
    await staff.context.close();
  });
});

test('a wrong password is said in a sentence, and the password can be looked at', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/kirim/`);
  await page.getByLabel('Nomor HP atau nama akun').fill(accountOf(stack, 'relawan').identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill('bukan-sandinya');
  await page.getByLabel('Tampilkan kata sandi').check();
  expect(await page.getByLabel('Kata sandi', { exact: true }).getAttribute('type')).toBe('text');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByText('Nomor HP atau nama akun tidak cocok dengan kata sandi.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});

test('a report that is not complete leads to each field, and nothing typed is lost', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const { identitas, sandi } = accountOf(stack, 'relawan');
  await logInAtKirim(page, stack.url, identitas, sandi);
  await page.getByRole('button', { name: 'Kirim kegiatan' }).first().click();
  for (let part = 1; part < 4; part++) await goOn(page);
  await page.getByLabel('Cerita kegiatan', { exact: true }).fill('Terlalu pendek.');
  for (let part = 4; part < 6; part++) await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.getByRole('heading', { name: 'Ada 5 isian yang perlu diperbaiki' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ringkasan-salah');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Tulis nama kegiatan.' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('judul');
  await page.getByLabel('Nama kegiatan', { exact: true }).fill('Rapat warga');
  await page.getByRole('heading', { name: 'Ada 4 isian yang perlu diperbaiki' }).waitFor();
  expect(await page.getByLabel('Cerita kegiatan', { exact: true }).inputValue()).toBe('Terlalu pendek.');
  await context.close();
});

test('a report that is sent without signal goes out by itself when the signal is back', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const { identitas, sandi } = accountOf(stack, 'relawan');
  const judul = 'Ronda malam tanpa sinyal';
  await logInAtKirim(page, stack.url, identitas, sandi);
  await writeAtKirim(page, {
    judul,
    tempat: 'Pos ronda',
    isi: cerita,
    foto: [photoFile('ronda.jpg', await jpeg({ width: 900, height: 600, seed: 7 }))],
  });
  await context.setOffline(true);
  await page.getByText('Sinyal terputus.').waitFor();
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  const item = itemAtKirim(page, judul);
  await item.getByText('Menunggu sinyal').waitFor();
  await keepScreenshot(page, 'kirim-tanpa-sinyal');
  await context.setOffline(false);
  await item.getByText(/^Terkirim, nomor K.\d+/).waitFor();
  await item.getByRole('button', { name: 'Batalkan kiriman' }).click();
  await item.getByRole('button', { name: 'Ya, batalkan' }).click();
  await item.getByText('Dibatalkan pengirim').first().waitFor();
  await context.close();
});

test('a photo goes on where the line broke, and little is sent twice', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const { identitas, sandi } = accountOf(stack, 'relawan');
  const judul = 'Senam pagi di gang bersinyal lemah';
  const offsets: number[] = [];
  await context.route('**/api/unggah/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    offsets.push(Number(request.headers()['upload-offset']));
    return offsets.length === 2 ? route.abort('connectionreset') : route.continue();
  });
  await logInAtKirim(page, stack.url, identitas, sandi);
  await writeAtKirim(page, {
    judul,
    tempat: 'Lapangan',
    isi: cerita,
    foto: [photoFile('senam.jpg', await jpeg({ width: 1600, height: 1200, seed: 11 }))],
  });
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
  expect(offsets.slice(0, 3)).toEqual([0, 65_536, 65_536]);
  expect(new Set(offsets).size).toBe(offsets.length - 1);
  await context.close();
});

test('a session that ends while writing asks for the password and loses nothing', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const { identitas, sandi } = accountOf(stack, 'relawan');
  const judul = 'Posyandu saat waktu masuk habis';
  await logInAtKirim(page, stack.url, identitas, sandi);
  await writeAtKirim(page, { judul, tempat: 'Balai RW', isi: cerita, foto: [] });
  await context.clearCookies();
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('moncer-relawan') ?? '{}') as { token: string };
    localStorage.setItem('moncer-relawan', JSON.stringify({ token: `${stored.token}x` }));
  });
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.getByRole('heading', { name: 'Waktu masuk sudah habis' }).waitFor();
  await page.getByLabel('Nomor HP atau nama akun').fill(identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
  await context.close();
});

test('whoever decides on what has changed meanwhile is told, and keeps the note', async () => {
  const { identitas, sandi } = accountOf(stack, 'relawan');
  const petugas = accountOf(stack, 'petugas');
  const judul = 'Rapat yang diputus dua orang';
  const volunteer = await newScreen(browser, 'hp');
  await logInAtKirim(volunteer.page, stack.url, identitas, sandi);
  await writeAtKirim(volunteer.page, { judul, tempat: 'Balai RW', isi: cerita, foto: [] });
  await volunteer.page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(volunteer.page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();

  const first = await newScreen(browser, 'meja');
  const second = await newScreen(browser, 'meja');
  for (const { page } of [first, second]) {
    await logInAtMeja(page, stack.url, petugas.identitas, petugas.sandi);
    await openAtMeja(page, judul);
  }
  await first.page.getByRole('button', { name: 'Bukan kegiatan warga' }).click();
  await first.page.getByRole('button', { name: 'Tolak' }).click();
  await first.page.locator('#hasil').getByText('Ditolak').waitFor();
  await second.page.getByLabel('Catatan untuk pengirim').fill('Mohon ditambah fotonya.');
  await second.page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await second.page.getByText('Kiriman ini sudah diputus: Tidak diterbitkan.').waitFor();
  expect(await second.page.getByLabel('Catatan untuk pengirim').inputValue()).toBe('Mohon ditambah fotonya.');
  await keepScreenshot(second.page, 'meja-sudah-diputus');
  for (const { context } of [volunteer, first, second]) await context.close();
});
