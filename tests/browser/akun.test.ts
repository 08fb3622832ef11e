import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { refused, wholeList } from '../support/dirty-list.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { xlsx } from '../support/xlsx.ts';

const cardsASheet = 8;
const smallestCodeMm = 30;
const pin = '427195';

let stack: Stack;
let browser: Browser;
let office: Page;
/** The link on the card of the first account. */
let link = '';

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  ({ page: office } = await newScreen(browser, 'meja'));
  await logInAtAkun(office, 'admin');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('an office chooses a file, reads what is wrong in which row, and nothing is taken', async () => {
  const rows = wholeList().slice(0, 20);
  for (const [nth, [, spoil]] of refused.entries()) rows[nth + 3] = spoil(rows[nth + 3] ?? []);
  // As a spreadsheet of an Indonesian Windows writes it: semicolons, and letters of Windows-1252.
  const csv = [...rows, ['Andr\u00e9 Wijaya', '081277889900', '', '4', '01/01/2026', '31/12/2028']]
    .map((row) => row.map(quoted).join(';'))
    .join('\r\n');
  await office.getByText('Ambil dari daftar').first().click();
  await choose('pengurus.csv', Buffer.from(csv, 'latin1'));
  await office.getByText(`${refused.length} baris salah.`, { exact: false }).waitFor();
  const wrong = await office.locator('#baris-impor tr[data-tindakan=salah]').allInnerTexts();
  expect(wrong.map((text) => text.split('\t')[0])).toEqual(refused.map((_, nth) => String(nth + 4)));
  await office.getByText('Andr\u00e9 Wijaya').waitFor();
  expect(await office.locator('#ambil').isVisible()).toBe(false);
  expect(await accessibilityFaults(office)).toEqual([]);
  await keepScreenshot(office, 'akun-impor-salah');
});

test('the mended list, a spreadsheet with real days and numbers, becomes 230 accounts', async () => {
  const rows = wholeList().map((row, nth) => {
    if (nth === 0) return row;
    const [nama = '', hp = '', rt = '', rw = ''] = row;
    // A spreadsheet makes numbers of them, and drops the zero.
    return [nama, Number(hp), rt && Number(rt), Number(rw), { day: '2026-01-01' }, { day: '2028-12-31' }];
  });
  await choose('pengurus.xlsx', xlsx(rows));
  await office.getByRole('button', { name: 'Ambil 230 baris' }).click();
  await office.getByText('Selesai: 230 akun baru, 0 berubah.').first().waitFor();
  await office.getByText('232 akun').waitFor();
  await office.getByLabel('Cari nama, RT, atau RW').fill('rt 2 rw 1');
  await keepScreenshot(office, 'akun-daftar');
  await office.getByLabel('Cari nama, RT, atau RW').fill('');
});

test('cards for everybody print on A4, eight a page, each code large enough', async () => {
  await office.getByLabel('Saring').selectOption('Belum aktif');
  await office.getByLabel('Pilih semua yang tampak').check();
  await office.getByRole('button', { name: 'Buat 230 kartu' }).click();
  await office.getByRole('heading', { name: '230 kartu siap dicetak' }).waitFor();
  await office.emulateMedia({ media: 'print' });
  const faults = await office.evaluate((smallestMm) => {
    const mm = (px: number) => (px / 96) * 25.4;
    return [...document.querySelectorAll('.kartu')].flatMap((card) => {
      const { right, bottom } = card.getBoundingClientRect();
      const inside = [...card.querySelectorAll('*')].map((each) => each.getBoundingClientRect());
      const over = inside.some((box) => box.right > right + 1 || box.bottom > bottom + 1);
      const code = mm(card.querySelector('path')?.getBoundingClientRect().width ?? 0);
      return [...(over ? [`${card.textContent} hangs over`] : []), ...(code < smallestMm ? [`code ${code} mm`] : [])];
    });
  }, smallestCodeMm);
  expect(faults).toEqual([]);
  const pdf = (await office.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(230 / cardsASheet));
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(?:\.\d+)? 84\d/);
  await keepScreenshot(office, 'akun-kartu-cetak');
  await office.emulateMedia({ media: null });
  await keepScreenshot(office, 'akun-kartu');
  link = (await office.locator('.kartu__kode').first().textContent()) ?? '';
  expect(link).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('a volunteer opens the card’s link, chooses a PIN, and comes in with it from then on', async () => {
  const { page } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/kirim/#aktif/${link}`);
  await page.getByText('Akun ini untuk pengurus RW').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'akun-aktif');
  await page.getByLabel('PIN baru').fill(pin);
  await page.getByLabel('Tulis PIN itu sekali lagi').fill('427190');
  await page.getByRole('button', { name: 'Aktifkan' }).click();
  await page.getByText('Kedua PIN tidak sama.').waitFor();
  await page.getByLabel('Tulis PIN itu sekali lagi').fill(pin);
  await page.getByRole('button', { name: 'Aktifkan' }).click();
  await page.getByRole('heading', { name: 'Kiriman saya' }).waitFor();
  expect(page.url()).not.toContain('aktif');

  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.locator('#pin-sapa').getByText('Halo, ').waitFor();
  await page.getByLabel('PIN', { exact: true }).fill('427190');
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
  await page.getByText('PIN salah. Masih bisa dicoba 4 kali.').waitFor();
  await keepScreenshot(page, 'akun-pin');
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Kiriman saya' }).waitFor();

  await lockAtOffice();
  await page.reload();
  await page.getByRole('heading', { name: 'Waktu masuk sudah habis' }).waitFor();
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
  await page.getByText('HP ini dikunci oleh kantor kelurahan.').waitFor();
});

/** A member of staff locks the only phone that is in use, on a phone of their own. */
async function lockAtOffice(): Promise<void> {
  const { page } = await newScreen(browser, 'hp', { dark: true });
  await logInAtAkun(page, 'petugas');
  expect(await page.getByText('Ambil dari daftar').first().isVisible()).toBe(false);
  await page.getByLabel('Saring').selectOption('Aktif');
  await page.locator('#daftar-akun summary').filter({ hasText: 'rw01' }).first().click();
  await page.getByRole('button', { name: 'Kunci HP ini' }).click();
  await keepScreenshot(page, 'akun-kunci');
  await page.getByRole('button', { name: 'Ya', exact: true }).click();
  await page.locator('#jumlah-akun').getByText('2 akun').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
}

async function logInAtAkun(page: Page, peran: 'admin' | 'petugas'): Promise<void> {
  const { identitas, sandi } = accountOf(stack, peran);
  await page.goto(`${stack.url}/meja/akun/`);
  await page.getByLabel('Surel akun').fill(identitas);
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Akun pengurus' }).waitFor();
  await page.getByText(/\d+ akun/).waitFor();
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  await office.getByLabel('Pilih berkas').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const quoted = (text: string) => (/[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
