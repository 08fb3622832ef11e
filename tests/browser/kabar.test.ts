import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen, screens } from '../support/browser.ts';
import { logInAtKirim, logInAtMeja } from '../support/kirim-screens.ts';
import { logInRelawan, logInStaff } from '../support/people.ts';
import { accountOf, startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { sendReport } from '../support/submissions.ts';
import { until } from '../support/wait.ts';

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  // Nobody listens there: what cannot be sent has to be seen at the desk.
  const environment = { MONCER_SMTP_URL: 'smtp://127.0.0.1:9', MONCER_SURAT_DARI: 'Kelurahan <kantor@moncer.example>' };
  stack = await startStack({ environment });
  browser = await launchBrowser('whole');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('staff choose what they are told, and read what could not be sent to whom, and why', async () => {
  const petugas = accountOf(stack, 'petugas');
  const { context, page } = await newScreen(browser, 'meja');
  await logInAtMeja(page, stack.url, petugas.identitas, petugas.sandi);
  await page.getByText('Pemberitahuan', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Surel/ }).click();
  await page.locator('#kabar').getByText('Pilihan disimpan.').waitFor({ state: 'attached' });
  await page.getByRole('checkbox', { name: /^Ringkasan harian/ }).click();
  await sendReport(await logInRelawan(stack), 'Kabar tertahan');
  await until('the failure is stored', async () => {
    const { body } = await (await logInStaff(stack)).call('GET', '/moderasi/kabar');
    return body.belum_terkirim.jumlah === 1;
  });
  await page.getByText('Pemberitahuan', { exact: true }).click();
  await page.getByText('Pemberitahuan', { exact: true }).click();
  await page.getByRole('heading', { name: 'Kabar yang belum terkirim (1)' }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Ringkasan harian/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByText('Server surel tidak menjawab.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'meja-kabar');
  await page.setViewportSize(screens.hp);
  await keepScreenshot(page, 'meja-kabar-hp');
  await context.close();
});

test('a volunteer wishes for e-mail, and a push is shown in plain words with the page that it leads to', async () => {
  const { identitas, sandi } = accountOf(stack, 'relawan');
  const { context, page, faults } = await newScreen(browser, 'hp');
  await context.grantPermissions(['notifications']);
  await logInAtKirim(page, stack.url, identitas, sandi);
  await page.getByText('Pemberitahuan', { exact: true }).click();
  const wish = page.getByRole('checkbox', { name: /^Surel/ });
  await wish.click();
  await page.getByText('Tulis alamat surel Anda lebih dulu.').waitFor();
  await page.getByLabel('Alamat surel Anda').fill('bu.rt@contoh.example');
  await wish.click();
  await page.locator('#kabar').getByText('Pilihan disimpan.').waitFor({ state: 'attached' });
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'kirim-kabar');

  const worker = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    worker.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    }),
  );
  await worker.send('ServiceWorker.enable');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const push = {
    judul: 'Kiriman K-000001 sudah tayang',
    isi: 'Ketuk untuk melihat halamannya.',
    ke: '/kirim/',
    tanda: 'a',
  };
  await worker.send('ServiceWorker.deliverPushMessage', {
    origin: stack.url,
    registrationId: await registered,
    data: JSON.stringify(push),
  });
  const shown = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    for (;;) {
      const [first] = await registration.getNotifications();
      if (first) return { judul: first.title, isi: first.body, ke: first.data as string, tanda: first.tag };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  expect(shown).toEqual(push);
  expect(faults).toEqual([]);
  await context.close();
});
