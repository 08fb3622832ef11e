import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, newScreen, screens } from '../support/browser.ts';
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
  writeAtKirim,
} from '../support/kirim-screens.ts';
import { logInRelawan, logInStaff } from '../support/people.ts';
import { htmlPage, jpeg, phonePortrait } from '../support/pictures.ts';
import { startStack } from '../support/stack.ts';
import type { Akun, Stack } from '../support/stack.ts';
import { sendReport } from '../support/submissions.ts';
import { until } from '../support/wait.ts';

const cerita = 'Warga membersihkan saluran air dari ujung gang sampai jembatan, lalu makan siang bersama di balai RW.';

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  // Nobody listens there: what cannot be sent has to be seen at the desk.
  const environment = { MONCER_SMTP_URL: 'smtp://127.0.0.1:9', MONCER_SURAT_DARI: 'Kelurahan <kantor@moncer.example>' };
  stack = await startStack({ environment });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

describe.each<keyof typeof screens>(['hp', 'meja'])('on a screen as wide as a %s', (screen) => {
  const judul = `Kerja bakti saluran air ${screen}`;

  test('a report goes from the volunteer to a public page, is returned once and mended', async () => {
    const relawan = account('relawan');
    const petugas = account('petugas');
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
        photo('potret.jpg', await phonePortrait({ width: 1600, height: 1200 })),
        photo('kedua.jpg', await jpeg({ width: 1200, height: 900, seed: 5 })),
        photo('bukan-foto.jpg', htmlPage),
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

test('a business that a volunteer writes about is approved and stands among the potensi', async () => {
  const nama = 'Keripik Tempe Gang Salak';
  const relawan = account('relawan');
  const petugas = account('petugas');
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
  const foto = photo('keripik.jpg', await jpeg({ width: 1_000, height: 750, seed: 21 }));
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
    .setInputFiles([photo('tirakatan.jpg', await jpeg({ width: 1_000, height: 750, seed: 31 }))]);
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

test('staff choose what they are told, and read what could not be sent to whom, and why', async () => {
  const petugas = account('petugas');
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
  const { identitas, sandi } = account('relawan');
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

test('a wrong password is said in a sentence, and the password can be looked at', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/kirim/`);
  await page.getByLabel('Nomor HP atau nama akun').fill(account('relawan').identitas);
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
  const { identitas, sandi } = account('relawan');
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
  const { identitas, sandi } = account('relawan');
  const judul = 'Ronda malam tanpa sinyal';
  await logInAtKirim(page, stack.url, identitas, sandi);
  await writeAtKirim(page, {
    judul,
    tempat: 'Pos ronda',
    isi: cerita,
    foto: [photo('ronda.jpg', await jpeg({ width: 900, height: 600, seed: 7 }))],
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
  const { identitas, sandi } = account('relawan');
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
    foto: [photo('senam.jpg', await jpeg({ width: 1600, height: 1200, seed: 11 }))],
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
  const { identitas, sandi } = account('relawan');
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
  const { identitas, sandi } = account('relawan');
  const petugas = account('petugas');
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

function account(peran: Akun['peran']): Akun {
  const found = stack.akun.find((akun) => akun.peran === peran);
  if (!found) throw new Error(`akun-demo.json names no ${peran}`);
  return found;
}

/** A volunteer on a phone, and somebody of the office. */
async function volunteerAndStaff() {
  const volunteer = await newScreen(browser, 'hp');
  const staff = await newScreen(browser, 'meja');
  const [relawan, petugas] = [account('relawan'), account('petugas')];
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

function photo(name: string, buffer: Buffer) {
  return { name, mimeType: 'image/jpeg', buffer };
}
