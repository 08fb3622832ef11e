import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import type { screens } from '../support/browser.ts';
import { counts } from '../support/counts.ts';
import { logInAtMeja, openAtMeja } from '../support/kirim-screens.ts';
import {
  correctElsewhere,
  fillQueue,
  refuse,
  sendAgain,
  stateOf,
  timesApproved,
  writeOwn,
} from '../support/meja-reports.ts';
import type { DeskReport } from '../support/meja-reports.ts';
import { logInRelawan, logInStaff } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

/** Taps or keys for one report. */
const maxTaps = 3;
/** How long the system may keep somebody waiting for one. It is printed beside what was measured: the machine may be busy. */
const maxWaitMs = 2_000;
/** Somebody looks before deciding, ms. It is no waiting for the system. */
const lookMs = 700;

let stack: Stack;
let browser: Browser;
let volunteer: Person;
let petugas: Person;
/** How many reports have been written, so that each is about something else. */
let written = 0;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  volunteer = await logInRelawan(stack);
  petugas = await logInStaff(stack);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('one approval reads step by step like instructions', async () => {
  const [report, next] = (await send(2, 1)) as [DeskReport, DeskReport];
  const { context, page } = await atDesk('hp');
  const steps: string[] = [];
  const read = async (step: string, place: string) => {
    const tree = await page.locator(place).ariaSnapshot();
    steps.push(`# ${step}\n${plain(tree, report.judul)}`);
  };
  await page.locator('#antrean').getByText(report.judul).waitFor();
  await read('1. Antrean', '.meja__antrean');
  await openAtMeja(page, report.judul);
  await page.locator('#tinjau-foto img').waitFor();
  await page.frameLocator('#pratinjau').getByRole('heading', { level: 1 }).waitFor();
  await read('2. Tinjauan', '#tinjau');
  await read('3. Bilah keputusan', '.bilah');
  await page.waitForTimeout(lookMs);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await page.locator('#tautan-tayang').waitFor({ timeout: 30_000 });
  await read('4. Sesudah disetujui', '.bilah');
  await expect(steps.join('\n\n')).toMatchFileSnapshot('meja-persetujuan.txt');
  await refuse(petugas, next);
  await context.close();
});

const ways = {
  hp: {
    open: (page: Page, judul: string) => page.locator('#antrean').getByRole('link', { name: judul }).click(),
    approve: (page: Page) => page.getByRole('button', { name: 'Setujui dan terbitkan' }).click(),
    next: (page: Page) => page.getByRole('button', { name: 'Kiriman berikutnya' }).click(),
  },
  meja: {
    open: async (page: Page, judul: string) => {
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(judul);
      await page.keyboard.press('Enter');
    },
    approve: (page: Page) => page.keyboard.press('s'),
    next: (page: Page) => page.keyboard.press('j'),
  },
} as const;

describe.each<keyof typeof screens>(['hp', 'meja'])('on a screen as wide as a %s', (screen) => {
  const way = ways[screen];

  test('reports are approved one after the other with three taps or keys each', async () => {
    const reports = await send(counts.deskApprovals, 1);
    const { context, page } = await atDesk(screen);
    const rows = [];
    for (const [nth, { judul }] of reports.entries()) {
      let taps = screen === 'meja' && nth === 0 ? 1 : 0;
      const opened = await timed(async () => {
        taps++;
        await (nth === 0 ? way.open(page, judul) : way.next(page));
        await page.getByRole('heading', { name: judul, level: 2 }).waitFor();
        await page.locator('#tinjau-foto img').first().waitFor();
      });
      await page.waitForTimeout(lookMs);
      const approved = await timed(async () => {
        taps++;
        await way.approve(page);
        await page.locator('#hasil').getByText(judul).waitFor();
      });
      rows.push({
        judul,
        taps,
        'opened ms': opened,
        'approved ms': approved,
        'waited ms': opened + approved,
        maxWaitMs,
      });
    }
    console.table(rows);
    await page.locator('#tautan-tayang').waitFor({ timeout: 30_000 });
    await keepScreenshot(page, `meja-tayang-${screen}`);
    expect(Math.max(...rows.map(({ taps }) => taps))).toBeLessThanOrEqual(maxTaps);
    const states = await Promise.all(reports.map(({ uuid }) => stateOf(petugas, uuid)));
    expect(states.filter((state) => !['disetujui', 'menerbitkan', 'tayang'].includes(state))).toEqual([]);
    await context.close();
  });

  test('queue, review, correction and redaction are without a fault for axe, by day and by night', async () => {
    const [report] = await send(1, 2, {
      isi: 'RAMAI SEKALI. Hubungi Pak Slamet di 081234567890 untuk ikut kerja bakti lagi.',
    });
    await sendAgain(petugas, volunteer, report as DeskReport);
    const { context, page } = await atDesk(screen);
    const faults: Record<string, string[]> = {};
    const look = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults[`${name} ${colorScheme}`] = await accessibilityFaults(page);
        // One picture of each: the phone by day, the desk by night.
        if ((screen === 'hp') === (colorScheme === 'light')) await keepScreenshot(page, `meja-${name}-${screen}`);
      }
    };
    await page.getByText('Saring daftar').click();
    await look('antrean');
    await openAtMeja(page, (report as DeskReport).judul);
    await page.locator('#tinjau-foto img').nth(1).waitFor();
    await page.getByText('Yang berubah sejak terakhir dilihat kantor').waitFor();
    await page.frameLocator('#pratinjau').getByRole('heading', { level: 1 }).waitFor();
    await look('tinjau');
    await page.getByRole('button', { name: 'Ubah Judul' }).click();
    await page.getByRole('button', { name: 'Ubah Waktu mulai' }).click();
    await page.getByRole('button', { name: 'Beri catatan pada Tempat' }).click();
    await look('perbaiki');
    await page.getByRole('button', { name: 'Samarkan bagian foto 1' }).click();
    await page.locator('#samarkan').waitFor();
    await page.locator('#samarkan canvas').press('Space');
    await look('samarkan');
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await page.locator('#catatan').press('Escape');
    await page.locator('#h-tinjau').press('?');
    await look('tombol');
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    await refuse(petugas, report as DeskReport);
    await context.close();
  });
});

test('what was approved is undone within ten seconds by one key, and the page is gone', async () => {
  const [report] = (await send(1)) as [DeskReport];
  const { context, page } = await atDesk('meja');
  await openAtMeja(page, report.judul);
  await page.keyboard.press('s');
  const link = page.locator('#tautan-tayang');
  await link.waitFor();
  const address = new URL((await link.getAttribute('href')) ?? '', stack.url);
  expect((await fetch(address)).status).toBe(200);
  await page.keyboard.press('u');
  await page.locator('#hasil').getByText('Diurungkan').waitFor();
  await expect.poll(async () => (await fetch(address)).status, { timeout: 5_000 }).toBe(404);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).waitFor();
  const { riwayat } = (await petugas.call('GET', `/moderasi/${report.uuid}`)).body as { riwayat: { ke: string }[] };
  expect(riwayat.map(({ ke }) => ke).slice(-3)).toEqual(['menerbitkan', 'tayang', 'diperiksa']);
  await refuse(petugas, report);
  await context.close();
});

test('a finding leads to its field; the preview is as high as its page, so that a thumb scrolls one thing', async () => {
  const [report] = (await send(1, 1, { isi: 'Untuk ikut kerja bakti lagi hubungi Pak Slamet di 081234567890.' })) as [
    DeskReport,
  ];
  const { context, page } = await atDesk('hp');
  await openAtMeja(page, report.judul);
  await page.getByRole('button', { name: 'Ke bagian itu' }).first().click();
  expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-isian]')?.dataset.isian)).toBe(
    'isi',
  );
  const shown = page.frameLocator('#pratinjau');
  await shown.getByRole('heading', { level: 1 }).waitFor();
  const hidden = () => shown.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(hidden, { timeout: 5_000 }).toBe(0);
  expect(await shown.locator('header, footer').count()).toBe(0);
  await refuse(petugas, report);
  await context.close();
});

test('a title is put right in its place, a number plate is made unrecognisable, and the sender is told what to mend', async () => {
  const [report] = (await send(1, 1)) as [DeskReport];
  const { context, page } = await atDesk('hp');
  // On a slow line the desk's word that the review is open comes after the correction.
  const corrected = Promise.withResolvers<void>();
  await page.route('**/periksa', (route) => corrected.promise.then(() => route.continue()));
  await openAtMeja(page, report.judul);
  await page.getByRole('button', { name: 'Ubah Judul' }).click();
  await page.getByLabel('Judul', { exact: true }).fill(`${report.judul} dan makan bersama`);
  await page.getByRole('button', { name: 'Simpan perbaikan' }).click();
  await page.getByRole('heading', { name: 'dan makan bersama', level: 2 }).waitFor();
  await page.getByText('Isi diperbaiki kantor').waitFor();
  const opened = page.waitForResponse('**/periksa');
  corrected.resolve();
  expect((await opened).status()).toBe(200);

  const before = await page.locator('#tinjau-foto img').getAttribute('src');
  await page.getByRole('button', { name: 'Samarkan bagian foto 1' }).click();
  await page.locator('#samarkan').waitFor();
  await page.locator('#samarkan canvas').press('ArrowLeft');
  await page.locator('#samarkan canvas').press('Shift+ArrowRight');
  await page.locator('#samarkan canvas').press('Space');
  await page.getByRole('button', { name: 'Samarkan 1 bagian' }).click();
  await page.locator('#samarkan').waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('#tinjau-foto img').getAttribute('src')).not.toBe(before);

  await page.getByRole('button', { name: 'Beri catatan pada Tempat' }).click();
  await page.getByLabel('Catatan untuk Tempat').fill('Tulis nomor RT-nya.');
  await page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await page.locator('#hasil').getByText('Dikembalikan kepada pengirim').waitFor();
  const { body } = await volunteer.call('GET', `/api/kiriman/${report.uuid}`);
  expect(body.catatan_isian).toEqual([{ jalur: 'tempat', pesan: 'Tulis nomor RT-nya.' }]);
  expect(body.keadaan).toBe('perlu_perbaikan');
  await context.close();
});

test('whoever approves the own text says why first, and may set the time at which it appears', async () => {
  const [report] = (await send(1)) as [DeskReport];
  const own = await writeOwn(petugas, report);
  const { context, page } = await atDesk('hp');
  await openAtMeja(page, own.judul);
  await page.getByText('Kiriman ini Anda tulis sendiri').waitFor();
  await page.waitForTimeout(lookMs);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await page.getByText('Tulis alasannya, paling sedikit 10 huruf.').waitFor();
  await page.getByLabel('Alasan menyetujui tulisan sendiri').fill('Petugas lain sedang cuti.');
  await page.getByText('Terbitkan pada waktu tertentu').click();
  await page.getByLabel('Hari', { exact: true }).fill('1');
  await page.getByLabel('Bulan', { exact: true }).selectOption('Februari');
  await page.getByLabel('Tahun', { exact: true }).fill('2000');
  await page.getByLabel('Jam', { exact: true }).fill('8');
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await page.getByText('Waktu itu sudah lewat.').waitFor();
  await page.getByLabel('Tahun', { exact: true }).fill(String(new Date().getFullYear() + 1));
  await keepScreenshot(page, 'meja-milik-sendiri');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await page
    .locator('#hasil')
    .getByText(/Terbit 1.Februari.\d{4}, 08\.00/)
    .waitFor();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.locator('#hasil').getByText('Diurungkan').waitFor();
  for (const each of [own, report]) await refuse(petugas, each);
  await context.close();
});

test('a decision without a line waits in sight, can be taken back, and happens once', async () => {
  const [kept, sent] = (await send(2)) as [DeskReport, DeskReport];
  const { context, page } = await atDesk('hp');
  let approvals = 0;
  page.on('request', (request) => (approvals += request.url().endsWith('/setujui') ? 1 : 0));
  await openAtMeja(page, kept.judul);
  await page.waitForTimeout(lookMs);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  const waiting = page.locator('#menunggu-sinyal');
  await waiting.getByText(`Menunggu sinyal: Setujui – ${kept.judul}`).waitFor();
  await keepScreenshot(page, 'meja-menunggu-sinyal');
  expect(await accessibilityFaults(page)).toEqual([]);
  await waiting.getByRole('button', { name: 'Tarik kembali' }).click();
  await waiting.waitFor({ state: 'hidden' });
  await context.setOffline(false);
  await page.waitForTimeout(lookMs);
  expect([approvals, await stateOf(petugas, kept.uuid)]).toEqual([0, 'diperiksa']);

  // The office hears it, and its answer is lost on the way back.
  await page.goto(`${stack.url}/meja/#${sent.uuid}`);
  await page.getByRole('heading', { name: sent.judul, level: 2 }).waitFor();
  await page.waitForTimeout(lookMs);
  await context.route(
    '**/setujui',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await waiting.getByText(sent.judul).waitFor();
  await page.locator('#tautan-tayang').waitFor({ timeout: 30_000 });
  expect(await waiting.isHidden()).toBe(true);
  expect(await timesApproved(petugas, sent.uuid)).toBe(1);

  await page.goto(`${stack.url}/meja/#${kept.uuid}`);
  await page.getByRole('heading', { name: kept.judul, level: 2 }).waitFor();
  await page.waitForTimeout(lookMs);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  await waiting.getByText(kept.judul).waitFor();
  await page.getByRole('button', { name: 'Keluar', exact: true }).first().click();
  const question = page.getByRole('dialog', { name: 'Keluar sekarang?' });
  await question.getByText('1 keputusan masih menunggu sinyal').waitFor();
  await question.getByRole('button', { name: 'Keluar' }).click();
  await page.getByRole('heading', { name: 'Masuk ke meja petugas' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('moncer-putusan'))).toBe('[]');
  await context.setOffline(false);
  await refuse(petugas, kept);
  await context.close();
});

test('whoever decides on an older text reads who changed what, and keeps the note', async () => {
  const [report] = (await send(1)) as [DeskReport];
  const { context, page } = await atDesk('meja');
  await openAtMeja(page, report.judul);
  await page.getByLabel('Catatan untuk pengirim').fill('Terima kasih, sudah baik.');
  await correctElsewhere(petugas, report);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  const message = page.locator('#putusan-pesan');
  await message.getByText('Isi berubah sejak Anda membukanya').waitFor();
  await message.getByText(/Petugas Contoh mengubah isinya/).waitFor();
  expect(await message.locator('ins').innerText()).toContain('bersama');
  await keepScreenshot(page, 'meja-diputus-lebih-cepat');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.getByLabel('Catatan untuk pengirim').inputValue()).toBe('Terima kasih, sudah baik.');
  await refuse(petugas, report);
  await context.close();
});

test('a newer text that comes onto the screen between the tap and its answer is told as a difference too', async () => {
  const [report] = (await send(1)) as [DeskReport];
  const { context, page } = await atDesk('meja');
  const corrected = Promise.withResolvers<void>();
  await page.route('**/periksa', async (route) => {
    await corrected.promise;
    await route.continue();
  });
  await page.route('**/setujui', async (route) => {
    corrected.resolve();
    await page.getByRole('heading', { name: `${report.judul} bersama`, level: 2 }).waitFor();
    await route.continue();
  });
  await openAtMeja(page, report.judul);
  await correctElsewhere(petugas, report);
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
  const message = page.locator('#putusan-pesan');
  await message.getByText('Isi berubah sejak Anda membukanya').waitFor();
  expect(await message.locator('ins').innerText()).toContain('bersama');
  await refuse(petugas, report);
  await context.close();
});

test('several that are green are approved at once, after each was named; the list is filtered by the address', async () => {
  const reports = await send(2);
  const { context, page } = await atDesk('hp');
  await page.getByText('Saring daftar').click();
  await page.getByLabel('Jenis', { exact: true }).selectOption('potensi');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await page.getByText('Tidak ada kiriman yang cocok').waitFor();
  expect(new URL(page.url()).search).toBe('?jenis=potensi');
  await page.goBack();
  await page
    .locator('#antrean')
    .getByText(reports[0]?.judul ?? '')
    .waitFor();
  await page.getByRole('button', { name: /^Setujui semua yang bersih/ }).click();
  await keepScreenshot(page, 'meja-sekaligus');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Setujui \d+ kiriman$/ }).click();
  await page
    .getByRole('dialog')
    .getByText(/^\d+ kiriman disetujui\.$/)
    .waitFor();
  for (const { uuid } of reports) expect(await timesApproved(petugas, uuid)).toBe(1);
  await context.close();
});

async function send(many: number, photos = 0, more: object = {}): Promise<DeskReport[]> {
  const first = written;
  written += many;
  return fillQueue(stack.url, volunteer, { first, many, photos, more });
}

async function atDesk(screen: keyof typeof screens): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await newScreen(browser, screen);
  const { identitas, sandi } = accountOf(stack, 'petugas');
  await logInAtMeja(page, stack.url, identitas, sandi);
  await page.locator('#antrean a').first().waitFor();
  return { context, page };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}

/** What changes from run to run is left out of the snapshot. */
function plain(tree: string, judul: string): string {
  return tree
    .replaceAll(judul, 'JUDUL')
    .replace(/K[-‑]\d{6}/g, 'K-NOMOR')
    .replace(/\d{1,2}\.\d\d(?=[.\s"])/g, 'JAM')
    .replace(/\d+,\d detik/g, 'n detik')
    .replace(/Batas \d+\s\p{L}+/gu, 'Batas TANGGAL')
    .replace(/[\da-f]{8}-[\da-f-]{27}/g, 'UUID')
    .replace(/\/kegiatan\/[\w-]+\//g, '/kegiatan/SLUG/');
}
