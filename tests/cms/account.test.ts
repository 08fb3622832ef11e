import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '@moncer/content-types/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkStopped } from '../support/history.ts';
import { logIn, logInRelawan, stranger } from '../support/people.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';

const data = mkdtempSync(join(tmpdir(), 'moncer-accounts-'));
/** The first start draws every illustration. */
const firstStartTimeoutMs = 300_000;
let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms({ data });
}, firstStartTimeoutMs);
afterAll(async () => {
  await cms.stop();
  rmSync(data, { recursive: true, force: true });
});

const restart = async () => {
  await cms.stop();
  cms = await startCms({ data });
};
const countPublished = async (noun: string): Promise<number> =>
  (await cms.strapi.documents(`api::${noun}.${noun}`).findMany?.({ status: 'published' })).length;

test('the first start makes one admin, whose password only the owner of the folder can read', async () => {
  const file = join(data, 'akun-admin.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const akun = JSON.parse(readFileSync(file, 'utf8')) as { identitas: string; sandi: string };
  expect(akun.sandi).toMatch(/^[a-z]\w{3}-[A-Z]\w{3}-\d\w{3}-\w{4}$/);
  const { body } = await stranger(cms).call('POST', '/admin/login', { email: akun.identitas, password: akun.sandi });
  expect(body.data.user).toMatchObject({ email: akun.identitas, preferedLanguage: 'id' });
});

test('each demo account logs in, and no two have the same password', async () => {
  expect(statSync(join(data, 'akun-demo.json')).mode & 0o777).toBe(0o600);
  expect(cms.akun.map(({ peran, identitas }) => `${peran} ${identitas}`)).toMatchInlineSnapshot(`
    [
      "relawan rt03-rw12",
      "relawan rw05",
      "petugas petugas@moncer.example",
      "lurah lurah@moncer.example",
      "admin admin-contoh@moncer.example",
    ]
  `);
  expect(new Set(cms.akun.map(({ sandi }) => sandi)).size).toBe(cms.akun.length);
  for (const akun of cms.akun) expect((await logIn(cms.url, akun)).token).toBeTruthy();
});

test('a volunteer writes for one unit, which only our own routes tell', async () => {
  const rt = await logInRelawan(cms, 0);
  const rw = await logInRelawan(cms, 1);
  const units = [await rt.call('GET', '/api/kiriman'), await rw.call('GET', '/api/kiriman')];
  expect(units.map(({ body }) => body.unit)).toEqual([
    { rw: 12, rt: 3 },
    { rw: 5, rt: null },
  ]);
  const me = await rt.call('GET', '/api/users/me');
  expect(Object.keys(me.body as object).sort()).toMatchInlineSnapshot(`
    [
      "blocked",
      "confirmed",
      "createdAt",
      "documentId",
      "email",
      "id",
      "provider",
      "publishedAt",
      "updatedAt",
      "username",
    ]
  `);
});

test('ten wrong passwords lock one account, and only that one', async () => {
  const [locked, other] = cms.akun.filter(({ peran }) => peran === 'relawan');
  const { call } = stranger(cms);
  const tries = Array.from({ length: 10 }, (_, nth) => ({ identifier: locked?.identitas, password: `salah-${nth}` }));
  for (const attempt of tries) expect((await call('POST', '/api/auth/local', attempt)).status).toBe(400);
  const right = await call('POST', '/api/auth/local', { identifier: locked?.identitas, password: locked?.sandi });
  expect([right.status, right.body.error.message]).toMatchInlineSnapshot(`
    [
      429,
      "Terlalu banyak sandi yang salah. Coba lagi 15 menit lagi, atau mintalah petugas membuatkan sandi baru.",
    ]
  `);
  expect((await call('POST', '/api/auth/local', { identifier: other?.identitas, password: other?.sandi })).status).toBe(
    200,
  );
});

test('every example is published, and a second start adds none', async () => {
  const expected = Object.fromEntries(Object.entries(examples).map(([noun, entries]) => [noun, entries.length]));
  const countAll = async () =>
    Object.fromEntries(
      await Promise.all(Object.keys(examples).map(async (noun) => [noun, await countPublished(noun)])),
    );
  expect(await countAll()).toEqual(expected);
  await restart();
  expect(await countAll()).toEqual(expected);
});

test('the history can be checked while nothing runs', async () => {
  await cms.stop();
  expect(await checkStopped(data)).toMatch(/^Riwayat utuh: [1-9]\d* baris\./);
  cms = await startCms({ data });
});

test('what the office deletes or opens does not come back, or is closed, at the next start', async () => {
  const users = cms.strapi.db.query('plugin::users-permissions.user');
  const { id } = await cms.strapi.db.query('plugin::users-permissions.role').findOne?.({ where: { type: 'public' } });
  await users.delete?.({ where: { username: 'rw05' } });
  await cms.strapi.db
    .query('plugin::users-permissions.permission')
    .create?.({ data: { action: 'plugin::users-permissions.user.find', role: id } });
  expect((await stranger(cms).call('GET', '/api/users')).status).toBe(200);
  await restart();
  expect(await cms.strapi.db.query('plugin::users-permissions.user').count?.({ where: { username: 'rw05' } })).toBe(0);
  expect((await stranger(cms).call('GET', '/api/users')).status).toBe(403);
});
