import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, enrol } from '../support/authenticator.ts';
import type { Authenticator } from '../support/authenticator.ts';
import { gatherCast, password } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { logIn, stranger } from '../support/people.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;
let phone: Authenticator;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const email = (code: string) => `${code}@moncer.example`;
const logInAs = (code: string, more: object = {}) =>
  stranger(cms).call('POST', '/admin/login', { email: email(code), password, ...more });
const rows = () => cms.strapi.db.query('api::totp.totp');
const user = (code: string) => cms.strapi.db.query('admin::user').findOne({ where: { email: email(code) } });
/** Every code may be used again, as if each had been the first. */
const later = () => rows().updateMany({ where: {}, data: { langkah: 0 } });

test('whoever has not switched it on logs in by password alone', async () => {
  const { body } = expectStatus(await logInAs('petugas'), 200);
  expect(body.data.token).toBeTruthy();
  expect((await cast.petugas.call('GET', '/moderasi/totp')).body).toEqual({
    aktif_sejak: null,
    sisa_cadangan: 0,
    wajib: false,
    orang: [],
  });
});

test('it is on once a code was right; then every other session by the password alone is over', async () => {
  const elsewhere = await logIn(cms.url, { peran: 'petugas', identitas: email('petugas'), sandi: password });
  const { rahasia } = expectStatus(await cast.petugas.call('POST', '/moderasi/totp/mulai', {}), 200).body;
  const wrong = await cast.petugas.call('POST', '/moderasi/totp/aktifkan', { kode: codesOf(rahasia)(-20) });
  expect(wrong).toMatchObject({ status: 422, body: { error: { details: { perlu: 'kode' } } } });
  expectStatus(await logInAs('petugas'), 200);
  phone = await enrol(cast.petugas);
  expect(phone.recovery).toHaveLength(10);
  expectStatus(await elsewhere.call('GET', '/moderasi/antrean'), 401);
  expectStatus(await cast.petugas.call('GET', '/moderasi/antrean'), 200);
  expectStatus(await cast.petugas.call('POST', '/moderasi/totp/mulai', {}), 409);
});

test('the log-in then asks for a code, after the password, and takes each one once', async () => {
  const asked = expectStatus(await logInAs('petugas'), 400);
  expect(asked.body.error).toMatchObject({
    details: { perlu: 'kode' },
    message: 'Tulis kode enam angka dari aplikasi autentikator, atau satu kode cadangan.',
  });
  const unknown = await logInAs('petugas', { password: 'Bukan-Sandi-2026' });
  expect(unknown.body.error.details).toEqual({});
  const kode = phone.code();
  expectStatus(await logInAs('petugas', { kode }), 200);
  const again = expectStatus(await logInAs('petugas', { kode }), 400);
  expect(again.body.error.message).toMatchInlineSnapshot(
    `"Kode ini salah atau sudah dipakai. Tunggu kode berikutnya, lalu tulis yang baru."`,
  );
  expectStatus(await logInAs('petugas', { kode: phone.code(-1) }), 400);
  expectStatus(await logInAs('petugas', { kode: phone.code(1) }), 200);
  expectStatus(await logInAs('petugas', { kode: phone.code(3) }), 400);
});

test('one code sent five times at once opens one session', async () => {
  await later();
  const kode = phone.code();
  const answers = await Promise.all(Array.from({ length: 5 }, () => logInAs('petugas', { kode })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400]);
});

test('a recovery code opens it once, typed with or without its line', async () => {
  const [first = '', second = ''] = phone.recovery;
  expectStatus(await logInAs('petugas', { kode: first }), 200);
  expectStatus(await logInAs('petugas', { kode: first }), 400);
  expectStatus(await logInAs('petugas', { kode: second.replace('-', '') }), 200);
  expect((await cast.petugas.call('GET', '/moderasi/totp')).body.sisa_cadangan).toBe(8);
});

test('the database holds neither the secret nor a recovery code', async () => {
  const text = JSON.stringify(await rows().findMany());
  for (const code of phone.recovery) expect(text).not.toContain(code.replace('-', ''));
  expect(text).not.toMatch(/[A-Z2-7]{32}/);
  // Not even the admin reads what there is.
  for (const path of ['/content-manager/collection-types/api::totp.totp', '/api/daftar-totp'])
    expect([403, 404], path).toContain((await cast.admin.call('GET', path)).status);
});

/** Routes of staff that Strapi answers without a session. Whichever opens one must ask for the second factor. */
test('there are no other ways in than these, and none goes past it', async () => {
  const open = cms.strapi.admin.routes.admin?.routes.filter(({ config }) => config?.auth === false);
  expect(open?.map(({ method, path }) => `${method} ${path}`).sort()).toMatchInlineSnapshot(`
    [
      "GET /init",
      "GET /project-type",
      "GET /registration-info",
      "POST /access-token",
      "POST /forgot-password",
      "POST /login",
      "POST /register",
      "POST /register-admin",
      "POST /reset-password",
    ]
  `);
  const { id } = await user('petugas');
  const { call } = stranger(cms);
  const token = 'undangan-untuk-tes';
  await cms.strapi.db
    .query('admin::user')
    .update({ where: { id }, data: { registrationToken: token, resetPasswordToken: token } });
  const userInfo = { firstname: 'Petugas', lastname: 'Uji', password };
  const registered = await call('POST', '/admin/register', { registrationToken: token, userInfo });
  const reset = await call('POST', '/admin/reset-password', { resetPasswordToken: token, password });
  const forgot = await call('POST', '/admin/forgot-password', { email: email('petugas') });
  const first = await call('POST', '/admin/register-admin', { email: 'x@y.id', ...userInfo });
  const renewed = await call('POST', '/admin/access-token', {});
  expect([registered, reset, forgot, first, renewed].map(({ status }) => status)).toEqual([403, 403, 403, 403, 401]);
  // Programs get no tokens either.
  for (const path of ['/admin/api-tokens', '/admin/admin-tokens', '/admin/transfer/tokens'])
    expect([403, 404], path).toContain((await cast.admin.call('POST', path, { name: 'x' })).status);
});

test('it is switched off with a code, or taken away by the lurah, when phone and paper are lost', async () => {
  await later();
  expectStatus(await cast.petugas.call('POST', '/moderasi/totp/matikan', { kode: '000000' }), 422);
  expectStatus(await cast.petugas.call('POST', '/moderasi/totp/matikan', { kode: phone.code() }), 200);
  expectStatus(await logInAs('petugas'), 200);
  phone = await enrol(cast.petugas);
  const { id } = await user('petugas');
  expectStatus(await cast.petugas.call('POST', `/moderasi/totp/${id}/reset`, {}), 403);
  const { orang } = expectStatus(await cast.lurah.call('GET', '/moderasi/totp'), 200).body;
  expect(orang).toMatchObject([{ id, nama: 'petugas Uji' }]);
  expectStatus(await cast.lurah.call('POST', `/moderasi/totp/${id}/reset`, {}), 200);
  expectStatus(await cast.lurah.call('POST', `/moderasi/totp/${id}/reset`, {}), 404);
  expectStatus(await logInAs('petugas'), 200);
  const lines = await cms.strapi.db
    .query('api::catatan-riwayat.catatan-riwayat')
    .findMany({ orderBy: { urut: 'asc' } });
  expect(lines.slice(-3)).toMatchObject([
    { nama_oleh: 'petugas Uji', alasan: 'Verifikasi dua langkah dimatikan.' },
    { nama_oleh: 'petugas Uji', alasan: 'Verifikasi dua langkah dinyalakan.' },
    { nama_oleh: 'lurah Uji', alasan: 'Verifikasi dua langkah milik petugas Uji dilepas.' },
  ]);
});

test('ten wrong codes lock the account for a while, the right one included', async () => {
  const own = await enrol(cast.lurah);
  for (let nth = 0; nth < 10; nth += 1) expectStatus(await logInAs('lurah', { kode: own.code(9 + nth) }), 400);
  const locked = expectStatus(await logInAs('lurah', { kode: own.code() }), 400);
  expect(locked.body.error).toMatchObject({
    details: { perlu: 'tunggu' },
    message: 'Terlalu banyak kode yang salah. Coba lagi 15 menit lagi.',
  });
});

test('a password of staff has twelve characters, and is none that anybody would try, wherever it is chosen', async () => {
  const { id } = await user('petugas');
  const doors: ((password: string) => Promise<{ status: number; body: { error: { message: string } } }>)[] = [
    (chosen) => cast.petugas.call('PUT', '/admin/users/me', { currentPassword: password, password: chosen }),
    (chosen) => cast.admin.call('PUT', `/admin/users/${id}`, { password: chosen }),
    (chosen) => {
      const userInfo = { firstname: 'Baru', lastname: '', password: chosen };
      return stranger(cms).call('POST', '/admin/register', { registrationToken: 'undangan-untuk-tes', userInfo });
    },
  ];
  const refused = ['Pendek-2026', 'Kelurahan2026!', 'semuahurufkecil1', 'Aaaaaaaaaaa1', `Panjang1${'é'.repeat(40)}`];
  for (const door of doors) {
    const answers = [];
    for (const chosen of refused) answers.push(expectStatus(await door(chosen), 400).body.error.message);
    expect(answers).toEqual([
      'Kata sandi paling sedikit 12 huruf. Beberapa kata biasa lebih mudah diingat.',
      'Kata sandi ini mudah ditebak. Pilih beberapa kata yang tidak berhubungan.',
      'Kata sandi perlu huruf kecil, huruf besar, dan angka.',
      'Kata sandi ini mudah ditebak. Pilih beberapa kata yang tidak berhubungan.',
      'Kata sandi paling banyak 72 huruf.',
    ]);
  }
  // What was refused has ended no session.
  expectStatus(await cast.petugas.call('GET', '/moderasi/antrean'), 200);
  const users = cms.strapi.service('admin::user');
  for (const store of [
    () => users.updateById(id, { password: 'Pendek-2026' }),
    () => users.resetPasswordByEmail(email('petugas'), 'Kelurahan2026!'),
  ])
    await expect(store()).rejects.toThrow(/^Kata sandi/);
  expectStatus(await cast.admin.call('PUT', `/admin/users/${id}`, { password: 'Sapu-Lidi-di-Balai-7' }), 200);
});

test('an office can let nobody work without it: before that, staff reach the enrolment alone', async () => {
  cms.strapi.config.set('moncer.wajibTotp', true);
  for (const path of [
    '/moderasi/antrean',
    '/moderasi/akun',
    '/admin/users/me',
    '/content-manager/init',
    '/Admin/Users/Me',
  ]) {
    const answer = expectStatus(await cast.admin.call('GET', path), 403);
    expect(answer.body.error, path).toMatchObject({ details: { perlu: 'totp' } });
  }
  expect((await cast.rt.call('GET', '/api/kiriman')).status).toBe(200);
  await enrol(cast.admin);
  expectStatus(await cast.admin.call('GET', '/moderasi/antrean'), 200);
  expectStatus(await cast.admin.call('GET', '/admin/users/me'), 200);
});
