import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newPhone } from '../support/akun.ts';
import { gatherCast, volunteerOf } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { MailServer } from '../support/mail-server.ts';
import { personWith, stranger } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { PushService } from '../support/push-service.ts';
import { restart, startCms, testSecrets } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';
import { until } from '../support/wait.ts';

const petugasMail = 'petugas@moncer.example';
const mail = new MailServer();
const push = new PushService();

let cms: RunningCms;
let cast: Cast;

const around = () => ({
  environment: { MONCER_SMTP_URL: mail.url, MONCER_SURAT_DARI: 'Kelurahan Uji <kantor@moncer.example>' },
  services: { 'moncer.jalan-keluar': push.wayOut },
});

beforeAll(async () => {
  await mail.start();
  await push.start();
  cms = await startCms({ seed: 'none', ...around() });
  cast = await gatherCast(cms);
});
afterEach(() => {
  mail.mails.length = 0;
  push.pushes.length = 0;
});
afterAll(async () => {
  vi.useRealTimers();
  await cms?.stop();
  await mail.stop();
  await push.stop();
});

const kabar = () => cms.strapi.db.query('api::kabar.kabar');
const subscriptions = () => cms.strapi.db.query('api::langganan.langganan');
/** What the clock of the CMS does every fifteen seconds. */
const tick = () => cms.strapi.cron.jobs.find(({ name }) => name === 'moncer-kabar')?.job.invoke();
const settled = () =>
  until('everything is sent', async () => (await kabar().count({ where: { keadaan: 'menunggu' } })) === 0);
const unsent = async () => (await cast.lurah.call('GET', '/moderasi/kabar')).body.belum_terkirim;

async function sendBack(uuid: string, versi: number, catatan = 'Tanggalnya belum tertulis.') {
  return expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/kembalikan`, { versi, catatan }), 200).body;
}

test('a new report is told to whoever asked for it in the office, and to nobody else', async () => {
  const first = await sendReport(cast.rt, 'Sebelum');
  expect(await kabar().count()).toBe(0);
  expectStatus(await cast.petugas.call('PUT', '/moderasi/kabar', { surel: true, ringkasan: false }), 200);
  expectStatus(await cast.lurah.call('POST', '/moderasi/kabar/langganan', push.subscription()), 200);

  const { uuid } = await sendReport(cast.rt, 'Kerja bakti');
  await settled();
  expect(await kabar().count()).toBe(2);
  expect(mail.mails).toHaveLength(1);
  const [{ to, subject, text }] = mail.mails as [MailServer['mails'][number]];
  expect({
    to,
    subject,
    text: text.replace(uuid, '<uuid>').replace(/\d+ \w+ 20\d\d, \d\d\.\d\d/, '<waktu>'),
  }).toMatchInlineSnapshot(`
    {
      "subject": "Kiriman K-000002 menunggu diperiksa",
      "text": "Kiriman K-000002 menunggu diperiksa.

    Judul: Kerja bakti 0
    Waktu: <waktu> WIB
    Buka: http://localhost:8080/meja/#<uuid>

    Anda meminta surel ini di Moncer. Untuk berhenti, buka "Pemberitahuan" di bagian bawah http://localhost:8080/meja/",
      "to": [
        "petugas@moncer.example",
      ],
    }
  `);
  const [{ authorization, payload }] = push.pushes as [PushService['pushes'][number]];
  expect(authorization).toMatch(/^vapid t=/);
  expect(payload).toEqual({
    judul: 'Kiriman K-000002 menunggu diperiksa',
    isi: 'Ketuk untuk memeriksa.',
    ke: `/meja/#${uuid}`,
    tanda: uuid,
  });
  expect(JSON.stringify(await kabar().findMany())).not.toContain(first.uuid);
});

test('a volunteer is told nothing unless it was wished, then what became of the own report, by e-mail and phone', async () => {
  const unwished = await sendReport(cast.rt, 'Tanpa kabar');
  await sendBack(unwished.uuid, unwished.versi);
  expect(await kabar().count({ where: { pihak: 'relawan' } })).toBe(0);

  const noAddress = await cast.rt.call('PUT', '/api/kabar', { surel: true, alamat: null });
  expect(expectStatus(noAddress, 422).body.error.message).toBe('Tulis alamat surel Anda lebih dulu.');
  const chosen = await cast.rt.call('PUT', '/api/kabar', { surel: true, alamat: 'bu.rt@contoh.example' });
  expect(expectStatus(chosen, 200).body).toMatchObject({ surel: true, ada_surel: true, hp_ini: false });
  expectStatus(await cast.rt.call('POST', '/api/kabar/langganan', push.subscription()), 200);

  const wished = await sendReport(cast.rt, 'Dengan kabar');
  const other = await sendReport(cast.otherRt, 'Milik tetangga');
  await sendBack(other.uuid, other.versi);
  await sendBack(wished.uuid, wished.versi);
  await settled();
  const [told] = mail.to('bu.rt@contoh.example');
  expect(mail.to('bu.rt@contoh.example')).toHaveLength(1);
  expect(told?.text).toContain('Judul: Dengan kabar 0');
  expect(told?.text).toMatch(/Buka: \S+\/kirim\/\n/);
  const [shown] = push.pushes.filter(({ payload }) => payload.ke === '/kirim/');
  expect(shown?.payload.isi).toBe('Ketuk untuk membaca catatan petugas.');
  expect(JSON.stringify(push.pushes)).not.toContain('Dengan kabar');
});

test('staff tap a link that tells the sender the result by WhatsApp, where there is a number', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Lewat WA');
  expect((await sendBack(uuid, versi)).tautan_wa).toBeNull();
  const users = cms.strapi.db.query('plugin::users-permissions.user');
  await users.update({ where: { username: 'rt03-rw37' }, data: { hp: '+6281234567890', nama_tampil: 'Bu Sri' } });
  const { tautan_wa } = expectStatus(await cast.petugas.call('GET', `/moderasi/${uuid}`), 200).body;
  const link = new URL(tautan_wa);
  expect(link.origin + link.pathname).toBe('https://wa.me/6281234567890');
  expect(link.searchParams.get('text')).toMatchInlineSnapshot(`
    "Halo Bu Sri,
    Kiriman K-000006 perlu diperbaiki: Lewat WA 0.
    Catatan petugas: Tanggalnya belum tertulis.
    http://localhost:8080/kirim/"
  `);
});

test('a notice is written with its change of state or not at all, and neither without the other', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Bersama');
  await settled();
  const state = async () => ({
    kiriman: await cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } }),
    riwayat: await cms.strapi.db.query('api::riwayat.riwayat').count({ where: { kiriman: uuid } }),
    kabar: await kabar().count({ where: { kiriman: uuid } }),
  });
  const before = await state();
  const breakTable = (table: string) =>
    cms.strapi.db.connection.raw(
      `create trigger rusak before insert on ${table} begin select raise(abort, 'broken by the test'); end`,
    );
  for (const table of ['daftar_kabar', 'daftar_riwayat']) {
    await breakTable(table);
    const body = { versi, catatan: 'Tempatnya belum jelas.' };
    expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/kembalikan`, body), 500);
    expect(await state(), table).toEqual(before);
    await cms.strapi.db.connection.raw('drop trigger rusak');
  }
  await sendBack(uuid, versi);
  expect((await state()).kabar).toBe(before.kabar + 2);
  await settled();
});

test('a mail server that does not answer loses nothing: the notice waits, the desk says why, later it is sent once', async () => {
  await mail.stop();
  const { uuid, versi } = await sendReport(cast.otherRt, 'Server mati');
  const [line] = await until('the failure is seen', async () => {
    const { jumlah, daftar } = await unsent();
    return jumlah === 1 && daftar;
  });
  const { nomor } = await cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } });
  expect(line).toMatchObject({
    kabar: `Kiriman ${nomor} menunggu diperiksa`,
    kepada: 'petugas Uji',
    kanal: 'surel',
    alasan: 'Server surel tidak menjawab.',
  });
  expect(Date.parse(line.coba_pada) - Date.now()).toBeGreaterThan(30_000);

  await mail.start();
  mail.busy = true;
  const still = expectStatus(await cast.lurah.call('POST', '/moderasi/kabar/ulang', {}), 200).body.belum_terkirim;
  expect(still.daftar[0].alasan).toBe('Server surel sedang sibuk.');
  mail.busy = false;
  const sent = expectStatus(await cast.lurah.call('POST', '/moderasi/kabar/ulang', {}), 200).body.belum_terkirim;
  expect(sent).toEqual({ jumlah: 0, daftar: [] });
  await tick();
  expect(mail.to(petugasMail)).toHaveLength(1);
  await sendBack(uuid, versi);
});

test('what was taken back at once is told to nobody', async () => {
  const { uuid, versi } = await sendApproved(cast.rt, cast.petugas, 'Diurungkan');
  await settled();
  mail.mails.length = 0;
  const { revisi } = await cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } });
  await fetch(`${cms.url}/penerbit/laporan`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testSecrets.MONCER_SNAPSHOT_SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify({ revisi, waktu: new Date().toISOString(), gagal: [] }),
  });
  expect(await kabar().count({ where: { kiriman: uuid, peristiwa: 'tayang', keadaan: 'menunggu' } })).toBe(2);
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/urungkan`, { versi }), 200);
  await kabar().updateMany({ where: { keadaan: 'menunggu' }, data: { coba_pada: new Date().toISOString() } });
  await tick();
  expect(await kabar().count({ where: { kiriman: uuid, peristiwa: 'tayang' } })).toBe(0);
  expect(mail.mails).toEqual([]);
});

test('a phone is told no more after log-out, when it is locked, and when its browser has dropped it', async () => {
  const before = await subscriptions().count();
  const volunteer = await volunteerOf(cms, 9, 4);
  expectStatus(await volunteer.call('POST', '/api/kabar/langganan', push.subscription()), 200);
  expect((await volunteer.call('GET', '/api/kabar')).body.hp_ini).toBe(true);
  expect(await subscriptions().count()).toBe(before + 1);
  expectStatus(await volunteer.call('POST', '/api/auth/logout', {}), 200);
  expect(await subscriptions().count()).toBe(before);

  const onPhone = await activated();
  expectStatus(await onPhone.call('POST', '/api/kabar/langganan', push.subscription()), 200);
  expect(await subscriptions().count()).toBe(before + 1);
  const { id } = await cms.strapi.db.query('plugin::users-permissions.user').findOne({ where: { username: 'rw12' } });
  expectStatus(await cast.petugas.call('POST', `/moderasi/akun/${id}/kunci`, {}), 200);
  expect(await subscriptions().count()).toBe(before);

  push.status = 410;
  await sendReport(cast.rt, 'Peramban pergi');
  await settled();
  push.status = 201;
  expect(await subscriptions().count({ where: { pihak: 'staf' } })).toBe(0);
});

test('nothing but a public host over https is called, whatever a browser names', async () => {
  const subscription = push.subscription();
  const refused = await cast.lurah.call('POST', '/moderasi/kabar/langganan', {
    ...subscription,
    endpoint: 'https://127.0.0.1/penerima/1',
  });
  expect(expectStatus(refused, 422).body.error.message).toMatchInlineSnapshot(
    `"Layanan pemberitahuan peramban ini tidak bisa dipakai. Coba dengan peramban lain."`,
  );
  expect(await subscriptions().count({ where: { pihak: 'staf' } })).toBe(0);
});

test('the digest comes once on a working day, however often the system is started, and not on a holiday', async () => {
  const lurah = await cms.strapi.db.query('admin::user').findOne({ where: { email: 'lurah@moncer.example' } });
  // A Saturday; then a Monday before seven, and after.
  atTime('2027-03-06T08:00:00+07:00');
  const pilihan = { pihak: 'staf', akun: lurah.id, surel: false, ringkasan: true };
  await cms.strapi.db.query('api::pilihan-kabar.pilihan-kabar').create({ data: pilihan });
  await tick();
  atTime('2027-03-08T06:59:00+07:00');
  await tick();
  expect(mail.mails).toEqual([]);
  atTime('2027-03-08T07:00:10+07:00');
  await tick();
  cms = await restart(cms, around());
  expectStatus(await stranger(cms).call('GET', '/_health'), 204);
  await tick();
  await tick();
  const digests = mail.to('lurah@moncer.example');
  expect(digests).toHaveLength(1);
  expect(digests[0]?.subject).toMatch(/^Ringkasan 8 Maret 2027: \d+ kiriman menunggu$/);
  expect(digests[0]?.text).toContain('lewat batas waktu');
  expect(mail.to(petugasMail)).toEqual([]);
});

/** The clock goes on from there; timers are not touched. */
const atTime = (moment: string) =>
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment), shouldAdvanceTime: true });

/** Somebody of the RW 12, logged in with a PIN on a phone of their own. */
async function activated(): Promise<Person> {
  const users = cms.strapi.db.query('plugin::users-permissions.user');
  const { id } = await users.findOne({ where: { username: 'rw12' } });
  const card = expectStatus(await cast.petugas.call('POST', '/moderasi/akun/kartu', { akun: [id] }), 200);
  const body = { kode: card.body.daftar[0].kode, perangkat: newPhone(), pin: '427195' };
  const answer = await stranger(cms).call('POST', '/api/akun/aktifkan', body);
  return personWith(cms.url, expectStatus(answer, 200).body.jwt);
}
