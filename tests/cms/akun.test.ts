import { afterAll, beforeAll, expect, test } from 'vitest';
import { akunOf, cardOf, headings, importList, newPhone } from '../support/akun.ts';
import type { TestPhone } from '../support/akun.ts';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { personWith, stranger } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus } from '../support/submissions.ts';

const pin = '427195';

let cms: RunningCms;
let cast: Cast;
let nobody: Person;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
  nobody = stranger(cms);
});
afterAll(() => cms.stop());

let people = 0;

/** Somebody new on the office's list, with a code on a card. */
async function newVolunteer({ selesai = '31/12/2028', rt = '7', hp = '' } = {}) {
  const nama = `Pengurus ${['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh', 'Sebelas'][people++]}`;
  expectStatus(await importList(cast.admin, [headings, [nama, hp, rt, '21', '01/01/2026', selesai]]), 200);
  const akun = await akunOf(cast.petugas, nama);
  return { ...akun, ...(await cardOf(cast.petugas, akun.id)) };
}

const activate = (kode: string, perangkat: TestPhone, choice: object = { pin }) =>
  nobody.call('POST', '/api/akun/aktifkan', { kode, perangkat, nama_perangkat: 'Android, Chrome', ...choice });
const logIn = (perangkat: TestPhone, digits: string) =>
  nobody.call('POST', '/api/akun/masuk', { perangkat, pin: digits });
const tryList = async ({ call }: Person) => (await call('GET', '/api/kiriman')).status;

test('a card opens an account once: the phone greets its owner, takes a PIN and sends for the right unit', async () => {
  const { kode, tautan, akun } = await newVolunteer();
  expect(tautan).toBe(`${cms.strapi.config.get('moncer').url}/kirim/#aktif/${kode}`);
  const peek = await nobody.call('POST', '/api/akun/aktivasi', { kode: kode.toLowerCase().replaceAll('-', ' ') });
  expect(expectStatus(peek, 200).body).toMatchObject({ akun, nama: 'Pengurus Satu', rw: 21, rt: 7 });

  const phone = newPhone();
  const { jwt } = expectStatus(await activate(kode, phone), 200).body;
  const { body } = expectStatus(await personWith(cms.url, jwt).call('GET', '/api/kiriman'), 200);
  expect(body.unit).toEqual({ rw: 21, rt: 7 });
  expect(expectStatus(await logIn(phone, pin), 200).body.jwt).toBeTruthy();

  const second = expectStatus(await activate(kode, newPhone()), 404);
  const madeUp = expectStatus(await activate('AAAA-BBBB-CCCC', newPhone()), 404);
  expect(second.body.error.message).toBe(madeUp.body.error.message);
});

test('an answer that was lost on the way costs no new card: the same phone may ask again', async () => {
  const { kode } = await newVolunteer();
  const phone = newPhone();
  expectStatus(await activate(kode, phone), 200);
  expectStatus(await activate(kode, phone), 200);
  expectStatus(await activate(kode, { ...newPhone(), id: phone.id }), 404);
});

test('five wrong PINs lock the phone, however many come at once; the right one then does not help', async () => {
  const { kode, nama } = await newVolunteer();
  const phone = newPhone();
  expectStatus(await activate(kode, phone), 200);
  const first = expectStatus(await logIn(phone, '111119'), 400);
  expect(first.body.error.message).toMatchInlineSnapshot(`"PIN salah. Masih bisa dicoba 4 kali."`);
  const tries = await Promise.all(Array.from({ length: 20 }, (_, nth) => logIn(phone, `90000${nth % 10}`)));
  expect(tries.filter(({ status }) => status === 400)).toHaveLength(3);
  expect(tries.filter(({ status }) => status === 403)).toHaveLength(17);
  const locked = expectStatus(await logIn(phone, pin), 403);
  expect(locked.body.error.message).toMatchInlineSnapshot(
    `"PIN salah lima kali, jadi HP ini dikunci. Minta tautan baru kepada petugas kelurahan. Kiriman di HP ini tetap tersimpan."`,
  );
  const akun = await akunOf(cast.lurah, nama);
  expect(akun).toMatchObject({ keadaan: 'terkunci', perangkat: [{ uuid: phone.id, terkunci: true }] });
  const { kode: anew } = await cardOf(cast.petugas, akun.id);
  expectStatus(await activate(anew, phone, { pin: '851362' }), 200);
  expectStatus(await logIn(phone, '851362'), 200);
});

test('a PIN works on no other phone, and what everybody tries first is refused', async () => {
  const { kode } = await newVolunteer();
  const phone = newPhone();
  for (const weak of ['123456', '000000', '987654', '12345'])
    expectStatus(await activate(kode, phone, { pin: weak }), 400);
  expectStatus(await activate(kode, phone, { sandi: 'pendek' }), 400);
  expectStatus(await activate(kode, phone), 200);
  expectStatus(await logIn({ ...phone, kunci: newPhone().kunci }, pin), 404);
  expectStatus(await logIn(newPhone(), pin), 404);
});

test('a lost phone is locked out by the office in one tap, at once; the other phone goes on', async () => {
  const { kode, id } = await newVolunteer();
  const lost = newPhone();
  const other = newPhone();
  const finder = personWith(cms.url, expectStatus(await activate(kode, lost), 200).body.jwt);
  const { kode: second } = await cardOf(cast.petugas, id);
  const owner = personWith(cms.url, expectStatus(await activate(second, other), 200).body.jwt);
  expect([await tryList(finder), await tryList(owner)]).toEqual([200, 200]);

  expectStatus(await cast.petugas.call('POST', `/moderasi/akun/${id}/kunci`, { perangkat: lost.id }), 200);
  expect([await tryList(finder), await tryList(owner)]).toEqual([401, 200]);
  expect((await finder.call('GET', '/api/users/me')).status).toBe(401);
  expectStatus(await logIn(lost, pin), 403);
  expectStatus(await logIn(other, pin), 200);
  expectStatus(await activate(kode, lost), 404);

  expectStatus(await cast.petugas.call('POST', `/moderasi/akun/${id}/kunci`, {}), 200);
  expect(await tryList(owner)).toBe(401);
  expectStatus(await logIn(other, pin), 403);
});

test('a passphrase logs in with the telephone number or the name of the account; a new one ends what was open', async () => {
  const { kode, akun, id } = await newVolunteer({ hp: '0812 7700 1234' });
  const sandi = 'kuda lumping makan tahu';
  const before = personWith(cms.url, expectStatus(await activate(kode, newPhone(), { sandi }), 200).body.jwt);
  for (const identifier of [akun, '081277001234', '+62 812-7700-1234', '6281277001234']) {
    expectStatus(await nobody.call('POST', '/api/auth/local', { identifier, password: sandi }), 200);
  }
  expectStatus(await nobody.call('POST', '/api/auth/local', { identifier: '081277001234', password: 'salah' }), 400);
  const { kode: anew } = await cardOf(cast.petugas, id);
  expectStatus(await activate(anew, newPhone(), { sandi: 'sapu lidi di teras balai' }), 200);
  expect(await tryList(before)).toBe(401);
  expectStatus(await nobody.call('POST', '/api/auth/local', { identifier: akun, password: sandi }), 400);
});

test('wrong passphrases lock one account, by whatever name it is called', async () => {
  const { kode, akun } = await newVolunteer({ hp: '0813 5500 9876' });
  const sandi = 'empat kata biasa saja';
  expectStatus(await activate(kode, newPhone(), { sandi }), 200);
  for (let nth = 0; nth < 10; nth++) {
    const identifier = nth % 2 ? akun : '081355009876';
    expectStatus(await nobody.call('POST', '/api/auth/local', { identifier, password: `salah ${nth}` }), 400);
  }
  expectStatus(await nobody.call('POST', '/api/auth/local', { identifier: '+6281355009876', password: sandi }), 429);
});

test('after the term the account is closed, and what the unit has begun passes to the successor', async () => {
  const { kode, id } = await newVolunteer({ rt: '9' });
  const phone = newPhone();
  const old = personWith(cms.url, expectStatus(await activate(kode, phone), 200).body.jwt);
  const { uuid, isi } = writeReport(0, 'serah terima');
  expectStatus(await old.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi }), 201);

  expectStatus(await cast.admin.call('POST', `/moderasi/akun/${id}/akhiri`, { selesai: '2026-01-31' }), 200);
  const closed = expectStatus(await old.call('GET', '/api/kiriman'), 403);
  expect(closed.body.error.message).toMatchInlineSnapshot(
    `"Masa bakti Anda berakhir 31 Januari 2026. Kiriman wilayah Anda diteruskan oleh pengurus yang baru."`,
  );
  expectStatus(await logIn(phone, pin), 403);

  const successor = await newVolunteer({ rt: '9' });
  const { jwt } = expectStatus(await activate(successor.kode, newPhone()), 200).body;
  const next = personWith(cms.url, jwt);
  const { body } = expectStatus(await next.call('GET', `/api/kiriman/${uuid}`), 200);
  expectStatus(
    await next.call('PUT', `/api/kiriman/${uuid}`, {
      jenis: 'kegiatan',
      versi: body.versi,
      isi: { ...isi, peserta: 12 },
    }),
    200,
  );
  expect((await old.call('GET', `/api/kiriman/${uuid}`)).status).toBe(403);
});

test('whoever takes the office over with the same number needs a card of their own', async () => {
  const { kode } = await newVolunteer({ rt: '8', hp: '0815 1111 2222' });
  const phone = newPhone();
  const old = personWith(cms.url, expectStatus(await activate(kode, phone), 200).body.jwt);
  const list = (nama: string, mulai: string) => [headings, [nama, '081511112222', '8', '21', mulai, '31/12/2031']];
  expectStatus(await importList(cast.admin, list('Pengurus Berejaan Baru', '01/01/2026')), 200);
  expect(await tryList(old)).toBe(200);
  expectStatus(await importList(cast.admin, list('Penerus', '01/06/2026')), 200);
  expect(await tryList(old)).toBe(401);
  expectStatus(await logIn(phone, pin), 403);
  expect(await akunOf(cast.petugas, 'Penerus')).toMatchObject({ keadaan: 'terkunci' });
});

test('nothing that is stored opens an account: neither codes, keys nor PINs lie in the database', async () => {
  const rows = JSON.stringify([
    await cms.strapi.db.query('api::aktivasi.aktivasi').findMany(),
    await cms.strapi.db.query('api::perangkat.perangkat').findMany(),
  ]);
  const { kode } = await cardOf(cast.petugas, (await akunOf(cast.petugas, 'Pengurus Satu')).id);
  expect(rows).not.toContain(pin);
  expect(rows).not.toContain(kode);
  expect(rows).not.toContain(kode.replaceAll('-', ''));
});

test('what the office does with accounts stands in the history, under the names of the accounts alone', async () => {
  const { id, akun } = await newVolunteer({ rt: '11' });
  expectStatus(await cast.petugas.call('POST', `/moderasi/akun/${id}/kunci`, {}), 200);
  expectStatus(await cast.admin.call('POST', `/moderasi/akun/${id}/akhiri`, { selesai: '2026-12-31' }), 200);
  const lines = await cms.strapi.db
    .query('api::catatan-riwayat.catatan-riwayat')
    .findMany({ orderBy: { urut: 'asc' } });
  expect(lines.slice(-4)).toMatchObject([
    { nama_oleh: 'strapi-super-admin Uji', alasan: `Impor akun: baru ${akun}.` },
    { nama_oleh: 'petugas Uji', alasan: `Kartu masuk baru untuk ${akun}.` },
    { nama_oleh: 'petugas Uji', alasan: `Semua jalan masuk akun ${akun} dikunci.` },
    { nama_oleh: 'strapi-super-admin Uji', alasan: `Masa bakti akun ${akun} selesai 31 Desember 2026.` },
  ]);
  expect(lines.map(({ alasan }) => alasan).join()).not.toMatch(/Pengurus|Penerus|\+62/);
});
