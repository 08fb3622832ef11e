import type { Browser, Page, Request } from 'playwright-core';
import { slowPhone } from '../../../site/page-budget.ts';
import { akunOf } from '../people.ts';
import { openSlowLine } from '../slow-line.ts';
import type { OpenLine } from '../slow-line.ts';
import type { System } from '../system.ts';
import { cameraPhoto } from './photo.ts';

const photoBytes = 4_000_000;
const resets = 3;
const resetMs = 1_000;
/** The line breaks while a photo is on its way, so often apart. */
const betweenResetsMs = 1_500;
const patienceMs = 120_000;

/** One request of the phone. Times in ms from the tap. */
interface Step {
  request: string;
  startMs: number;
  endMs: number;
  outcome: string;
}

export interface Sent {
  /** As the camera made it, and as it was sent. */
  chosenBytes: number;
  photoBytes: number;
  /** All that the phone has sent from the tap on, with headers. */
  sentBytes: number;
  /** Until the phone said so. */
  shrinkMs: number;
  tookMs: number;
  steps: Step[];
  resetsAtMs: number[];
}

/** Writes a report with one large photo as a volunteer does, and sends it over a slow line that breaks three times. */
export async function sendOverBadLine(browser: Browser, system: System): Promise<Sent> {
  const line = await openSlowLine(system.url, slowPhone);
  const context = await browser.newContext({ ...slowPhone.screen, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  try {
    const page = await context.newPage();
    const photo = await cameraPhoto(photoBytes);
    await logIn(page, line.url, system);
    const shrinkMs = await write(page, photo);
    return { ...(await send(page, line)), chosenBytes: photo.length, shrinkMs };
  } finally {
    await context.close();
    line.close();
  }
}

async function logIn(page: Page, url: string, system: System): Promise<void> {
  const { identitas, sandi } = akunOf(system, 'relawan', 0);
  await page.goto(`${url}/kirim/`);
  await page.locator('#akun').fill(identitas);
  await page.locator('#sandi').fill(sandi);
  await page.locator('#form-masuk [type=submit]').click();
  await page.getByText(/RW.\d+, \d+ kiriman/).waitFor({ timeout: patienceMs });
}

/** @returns how long the phone took to shrink the photo, ms */
async function write(page: Page, photo: Buffer): Promise<number> {
  await page.locator('[data-tulis]').first().click();
  await page.locator('#judul').fill('Kerja bakti di gang dengan sinyal buruk');
  await page.locator('#kategori').selectOption('lingkungan');
  await goOn(page);
  await page.locator('#hari').fill('11');
  await page.locator('#bulan').selectOption('10');
  await page.locator('#tahun').fill('2026');
  await goOn(page);
  await page.locator('#tempat').fill('Balai RW');
  await goOn(page);
  await page.locator('#isi-cerita').fill('Warga membersihkan saluran air dari ujung gang sampai jembatan, lalu makan.');
  await goOn(page);
  const startMs = performance.now();
  await page.locator('#foto').setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.locator('#daftar-foto [name=alt]').fill('Warga mengangkat lumpur');
  await page.locator('#daftar-foto [value=tidak]').check();
  await page.locator('#daftar-foto [name=izin]').check();
  await page.waitForFunction(() => !document.querySelector('#daftar-foto progress'));
  const shrinkMs = performance.now() - startMs;
  await goOn(page);
  await page.getByText(/^Tersimpan di HP \d/).waitFor();
  return shrinkMs;
}

/** To the next part of the form. */
const goOn = (page: Page) => page.locator('#form-kiriman [type=submit]').click();

async function send(page: Page, line: OpenLine): Promise<Omit<Sent, 'chosenBytes' | 'shrinkMs'>> {
  const photoBytes = await photoOnPhone(page);
  const before = line.sentBytes();
  const steps: Step[] = [];
  const begun = new Map<Request, number>();
  const tapMs = performance.now();
  const sinceTap = () => performance.now() - tapMs;
  const end = (request: Request, outcome: string) => {
    const startMs = begun.get(request);
    if (startMs === undefined) return;
    const path = new URL(request.url()).pathname.replace(/[0-9a-f-]{32,36}/g, ':id');
    steps.push({ request: `${request.method()} ${path}`, startMs, endMs: sinceTap(), outcome });
  };
  page.on('request', (request) => request.url().includes('/api/') && begun.set(request, sinceTap()));
  page.on('requestfinished', (request) => {
    void request.response().then((response) => end(request, String(response?.status())));
  });
  page.on('requestfailed', (request) => end(request, 'broken'));
  const resetsAtMs: number[] = [];
  const breaking = breakOften(page, line, () => resetsAtMs.push(sinceTap()));
  await page.locator('#form-kiriman [type=submit]').click();
  await page
    .getByText(/^Terkirim, nomor K.\d+/)
    .first()
    .waitFor({ timeout: patienceMs });
  const tookMs = sinceTap();
  await breaking;
  return { tookMs, steps, resetsAtMs, photoBytes, sentBytes: line.sentBytes() - before };
}

/** Of the shrunk photo in the phone's store. */
function photoOnPhone(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('moncer-kirim-foto');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const all = opened.result.transaction('foto').objectStore('foto').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    return (all.result as Blob[]).reduce((sum, { size }) => sum + size, 0);
  });
}

/** From the first byte of the photo on. */
async function breakOften(page: Page, line: OpenLine, onReset: () => void): Promise<void> {
  await page.waitForRequest((request) => request.method() === 'PATCH', { timeout: patienceMs });
  for (let nth = 0; nth < resets; nth++) {
    await page.waitForTimeout(betweenResetsMs);
    onReset();
    line.reset(resetMs);
    await page.waitForTimeout(resetMs);
  }
}

export function printSteps(sent: Sent): string {
  const seconds = (ms: number) => (ms / 1_000).toFixed(2).padStart(6);
  const { roundTripMs, bytesPerS } = slowPhone;
  return [
    `One photo of ${sent.chosenBytes} bytes, ${sent.photoBytes} after shrinking (${seconds(sent.shrinkMs).trim()} s), at ${roundTripMs} ms and ${(bytesPerS * 8) / 1_000} kbit/s, no TLS.`,
    `The line broke for a second at ${sent.resetsAtMs.map((ms) => `${seconds(ms).trim()} s`).join(', ')}.`,
    '',
    '  from      to  request',
    ...sent.steps.map(
      ({ request, startMs, endMs, outcome }) => `${seconds(startMs)}  ${seconds(endMs)}  ${request} → ${outcome}`,
    ),
    '',
    `From the tap to the receipt: ${seconds(sent.tookMs).trim()} s; ${sent.sentBytes} bytes left the phone, with headers.`,
    `The photo alone takes ${seconds((sent.photoBytes / bytesPerS) * 1_000).trim()} s on this line, the breaks ${(resets * resetMs) / 1_000} s.`,
  ].join('\n');
}
