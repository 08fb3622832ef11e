import type { Page } from 'playwright-core';

/** One chosen file, as a phone's picker gives it. */
interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export interface WrittenReport {
  judul: string;
  tempat: string;
  isi: string;
  foto: ChosenFile[];
}

export async function logInAtKirim(page: Page, url: string, identitas: string, sandi: string): Promise<void> {
  await page.goto(`${url}/kirim/`);
  await page.getByLabel('Nomor HP atau nama akun').fill(identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Kiriman saya' }).waitFor();
  // The list has come, and with it the unit, which is proposed as the organiser.
  await page.getByText(/RW.\d+, \d+ kiriman/).waitFor();
}

export async function logInAtMeja(page: Page, url: string, identitas: string, sandi: string): Promise<void> {
  await page.goto(`${url}/meja/`);
  await page.getByLabel('Surel akun').fill(identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Antrean persetujuan' }).waitFor();
}

/** Fills the form in part by part, as a volunteer does, waits until the photos are shrunk, and comes to the overview. */
export async function writeAtKirim(page: Page, { judul, tempat, isi, foto }: WrittenReport): Promise<void> {
  await page.getByRole('button', { name: 'Kirim kegiatan' }).first().click();
  await page.getByLabel('Nama kegiatan', { exact: true }).fill(judul);
  await page.getByLabel('Kategori', { exact: true }).selectOption('lingkungan');
  await goOn(page);
  await page.getByLabel('Hari', { exact: true }).fill('11');
  await page.getByLabel('Bulan').selectOption('Oktober');
  await page.getByLabel('Tahun').fill('2026');
  await goOn(page);
  await page.getByLabel('Tempat', { exact: true }).fill(tempat);
  await page.getByLabel('Penyelenggara', { exact: true }).selectOption('rw');
  await goOn(page);
  await page.getByLabel('Cerita kegiatan', { exact: true }).fill(isi);
  await goOn(page);
  if (foto.length > 0) await choosePhotos(page, foto);
  await goOn(page);
}

/** Begins something else than a kegiatan. */
export async function beginAtKirim(page: Page, kind: string): Promise<void> {
  await page.getByRole('link', { name: 'Kirim yang lain' }).first().click();
  await page.getByRole('heading', { name: 'Apa yang Anda kirim?' }).waitFor();
  await page.getByRole('button', { name: kind }).click();
}

/** Fills in the three fields of a date. */
export async function fillDate(page: Page, legend: string, day: string, month: string, year: string): Promise<void> {
  const date = page.getByRole('group', { name: legend });
  await date.getByLabel('Hari').fill(day);
  await date.getByLabel('Bulan').selectOption(month);
  await date.getByLabel('Tahun').fill(year);
}

/** To the next part of the form. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
}

/** From the overview back to one part of the form. */
export async function change(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: `Ubah ${label}`, exact: true }).click();
}

async function choosePhotos(page: Page, foto: ChosenFile[]): Promise<void> {
  await page.getByLabel('Ambil atau pilih foto').setInputFiles(foto);
  for (const [index, { name }] of foto.entries()) {
    await describePhoto(page, index + 1, `Isi ${name}`);
  }
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
}

/** Says what a photo shows, and that there is no child in it. */
export async function describePhoto(page: Page, number: number, alt: string): Promise<void> {
  await page.getByLabel(`Apa yang terlihat di foto ${number}?`).fill(alt);
  await noChild(page, number).check();
}

/** "Tidak", of the question about children. */
export function noChild(page: Page, number: number) {
  return page.getByRole('group', { name: `Ada wajah anak di foto ${number}?` }).getByLabel('Tidak', { exact: true });
}

/** The submission in the volunteer's list. */
export function itemAtKirim(page: Page, judul: string) {
  return page.locator('#daftar > li').filter({ has: page.getByRole('heading', { name: judul }) });
}

export async function openAtMeja(page: Page, judul: string): Promise<void> {
  await page.locator('#antrean').getByRole('link', { name: judul }).click();
  await page.getByRole('heading', { name: judul, level: 2 }).waitFor();
}
