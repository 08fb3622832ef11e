import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { askPublisherRoute, publishAll, pullContent, pullPublished, report } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { sendApproved, sendReport } from '../support/submissions.ts';
import { until } from '../support/wait.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const seen = async (uuid: string) => (await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body;
const failed = async () => (await cast.petugas.call('GET', '/moderasi/gagal')).body.daftar;
const failureOf = (id: string, alasan: string) => ({ jenis: 'kegiatan', id, alamat: '/kegiatan/x/', alasan });

test('the routes of the publisher open to its secret only', async () => {
  for (const authorization of [undefined, 'Bearer salah', `Bearer ${cast.admin.token}`, `Bearer ${cast.rt.token}`]) {
    for (const [method, path] of [
      ['GET', 'isi?sejak=0'],
      ['GET', 'pratinjau/x'],
      ['POST', 'laporan'],
    ] as const) {
      const answer = await fetch(`${cms.url}/penerbit/${path}`, {
        method,
        headers: { ...(authorization && { authorization }) },
      });
      expect(answer.status, `${method} ${path} with ${authorization}`).toBe(401);
    }
  }
});

test('a submission is on its way once it was fetched, and live once that is reported', async () => {
  const { uuid } = await sendApproved(cast.rt, cast.petugas, 'Perjalanan');
  expect(await seen(uuid)).toMatchObject({ keadaan: 'disetujui', tautan: null, tayang_pada: null });
  const { revisi } = await pullContent(cms);
  await until('it is on its way', async () => (await seen(uuid)).keadaan === 'menerbitkan');
  expect(await seen(uuid)).toMatchObject({ tautan: null });
  expect(await report(cms, revisi)).toEqual({ diterima: true });
  expect(await seen(uuid)).toMatchObject({ keadaan: 'tayang', tautan: '/kegiatan/perjalanan-0/' });
  const again = await seen(uuid);
  await report(cms, revisi);
  expect(await seen(uuid)).toEqual(again);
});

test('a report from before a newer one is passed over', async () => {
  const { uuid, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Terlambat');
  const revisi = await publishAll(cms);
  const late = await report(cms, revisi - 1, [failureOf(dokumen, 'Laporan lama.')]);
  expect(late).toEqual({ diterima: false });
  expect((await seen(uuid)).keadaan).toBe('tayang');
  expect(await failed()).toEqual([]);
});

test('an approval after the reported revision waits for a report of its own', async () => {
  const { revisi } = await pullContent(cms);
  const { uuid } = await sendApproved(cast.rt, cast.petugas, 'Sesudahnya');
  await report(cms, revisi);
  expect((await seen(uuid)).keadaan).toBe('disetujui');
});

test('what the publisher could not publish is named to staff with its reason, until it is put right', async () => {
  const { uuid, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Gagal');
  const { revisi } = await pullContent(cms);
  const alasan = 'mulai: Waktu mulai harus tanggal dan jam dengan zonanya.';
  await report(cms, revisi, [failureOf(dokumen, alasan)]);
  expect((await seen(uuid)).keadaan).toBe('gagal_terbit');
  expect(await failed()).toMatchObject([{ uuid, jenis: 'kegiatan', dokumen, judul: 'Gagal 0', alasan }]);
  expect((await cast.petugas.call('GET', `/moderasi/${uuid}`)).body.alasan_gagal).toBe(alasan);
  await report(cms, revisi);
  expect((await seen(uuid)).keadaan).toBe('tayang');
  expect(await failed()).toEqual([]);
});

test('a malformed row that was put into the database is handed out as it is, beside all the good ones', async () => {
  const good = await sendApproved(cast.rt, cast.petugas, 'Bagus');
  const bad = await sendApproved(cast.rt, cast.petugas, 'Rusak');
  const row = { document_id: bad.dokumen };
  await cms.strapi.db.connection('daftar_kegiatan').where(row).whereNotNull('published_at').update({
    mulai: 'kapan-kapan',
    kategori: 'pesta',
    judul: null,
  });
  const strange = { document_id: 'barisasing00000000000001', slug: 'asing', published_at: Date.now() };
  await cms.strapi.db.connection('daftar_potensi').insert(strange);

  const { revisi } = await pullContent(cms);
  const documents = await pullPublished(cms);
  expect(documents.find(({ id }) => id === good.dokumen)?.data).toMatchObject({ judul: 'Bagus 0' });
  expect(documents.find(({ id }) => id === bad.dokumen)?.data).toMatchObject({
    judul: null,
    kategori: 'pesta',
    mulai: null,
  });
  expect(documents.find(({ id }) => id === strange.document_id)?.data).toMatchObject({ slug: 'asing' });

  await report(cms, revisi, [
    failureOf(bad.dokumen, 'judul: Judul harus diisi.'),
    { jenis: 'potensi', id: strange.document_id, alamat: '/potensi/asing/', alasan: 'nama: Nama harus diisi.' },
  ]);
  expect((await seen(bad.uuid)).keadaan).toBe('gagal_terbit');
  expect((await seen(good.uuid)).keadaan).toBe('tayang');
  expect((await failed()).map(({ dokumen }: { dokumen: string }) => dokumen).sort()).toEqual(
    [bad.dokumen, strange.document_id].sort(),
  );
});

test('the publisher reads one draft for the preview; what it pulls never holds one', async () => {
  const { uuid } = await sendReport(cast.rt, 'Rahasia dulu');
  const draft = await askPublisherRoute(cms, 'GET', `/pratinjau/${uuid}`);
  expect(await draft.json()).toMatchObject({ jenis: 'kegiatan', data: { judul: 'Rahasia dulu 0', rw: [37] } });
  expect(JSON.stringify(await pullContent(cms))).not.toContain('Rahasia dulu');
});

test('what is handed out names nobody: no sender, no consent, no original file name', async () => {
  await sendApproved(cast.rt, cast.petugas, 'Tanpa nama');
  const documents = await pullPublished(cms);
  const keys = new Set(documents.flatMap(({ data }) => Object.keys(data)));
  expect(
    [...keys].filter((key) => /relawan|pengirim|izin|nama_asli|kiriman|created|updated|document/i.test(key)),
  ).toEqual([]);
});

test('staff get a cookie that opens the preview of one submission for ten minutes', async () => {
  const { uuid } = await sendReport(cast.rt, 'Kuki');
  const answer = await fetch(`${cms.url}/moderasi/${uuid}/pratinjau`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cast.petugas.token}` },
  });
  expect(await answer.json()).toEqual({ tautan: `/pratinjau/${uuid}` });
  expect(answer.headers.get('set-cookie')).toMatch(
    new RegExp(
      `^moncer_pratinjau=${uuid}\\.\\d{10}\\.[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=/pratinjau; Max-Age=600$`,
    ),
  );
});
