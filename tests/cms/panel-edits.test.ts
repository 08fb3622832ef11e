import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { publishAll, pullPublished } from '../support/publisher-calls.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';

const uid = 'api::kegiatan.kegiatan';
const panel = `/content-manager/collection-types/${uid}`;

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const kirimanOf = (uuid: string) => cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } });
const published = (documentId: string) =>
  cms.strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });

test('a draft edited in the panel during the review makes the approval of what was seen a 409', async () => {
  const { uuid } = await sendReport(cast.rt, 'Disunting');
  const seen = expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/periksa`, {}), 200).body;
  expectStatus(await cast.lurah.call('PUT', `${panel}/${seen.dokumen}`, { judul: 'Judul dari panel' }), 200);

  const refusal = await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi: seen.versi });
  expect(refusal.status).toBe(409);
  expect(refusal.body.error.message).toMatch(
    /^Isi kiriman ini sudah berubah sejak Anda membukanya\. lurah Uji mengubah isinya, .+\. Periksa dulu isi yang terbaru\.$/,
  );
  expect(refusal.body.error.details.kiriman).toMatchObject({
    versi: seen.versi + 1,
    keadaan: 'diperiksa',
    judul: 'Judul dari panel',
  });
  expect(await published(seen.dokumen)).toBe(0);
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi: seen.versi + 1 }), 200);
  expect(await published(seen.dokumen)).toBe(1);
});

test('saving a draft in the panel without a change leaves its version as it is', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Tanpa ubahan');
  const { dokumen } = await kirimanOf(uuid);
  const { judul } = await cms.strapi.documents(uid).findOne({ documentId: dokumen, status: 'draft' });
  expectStatus(await cast.petugas.call('PUT', `${panel}/${dokumen}`, { judul }), 200);
  expect(await kirimanOf(uuid)).toMatchObject({ versi, keadaan: 'terkirim' });
});

test('a draft changed in the database itself cannot be approved as it was seen, only when it has been seen again', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Di belakang');
  const { dokumen } = await kirimanOf(uuid);
  const draft = { document_id: dokumen, published_at: null };
  await cms.strapi.db.connection('daftar_kegiatan').where(draft).update({ tempat: 'Tempat lain' });
  expect((await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi })).status).toBe(409);
  expect(await published(dokumen)).toBe(0);
  const seen = await cast.petugas.call('GET', `/moderasi/${uuid}`);
  expect(seen.body).toMatchObject({ versi: versi + 1, isi: { tempat: 'Tempat lain' } });
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi: versi + 1 }), 200);
});

test('editing what is live puts the new text into the queue, while the old one stays live', async () => {
  const { uuid, versi, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Lama');
  await publishAll(cms);
  expect(await kirimanOf(uuid)).toMatchObject({ keadaan: 'tayang' });
  expectStatus(await cast.petugas.call('PUT', `${panel}/${dokumen}`, { judul: 'Judul baru' }), 200);
  expect(await kirimanOf(uuid)).toMatchObject({ keadaan: 'diperiksa', versi: versi + 1 });
  const judulOf = async () => (await pullPublished(cms)).find(({ id }) => id === dokumen)?.data.judul;
  expect(await judulOf()).toBe('Lama 0');
  expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi: versi + 1 }), 200);
  expect(await judulOf()).toBe('Judul baru');
});

test('what staff write in the panel gets a submission on its first save, and goes through the queue', async () => {
  const { isi } = writeReport(0, 'Dari kantor');
  const created = expectStatus(await cast.petugas.call('POST', panel, isi), 201).body.data;
  const known = await cast.petugas.call('GET', `/moderasi/dokumen/kegiatan/${created.documentId}`);
  expect(known.body).toMatchObject({ keadaan: 'draf', versi: 1, pengirim: 'petugas Uji', rw: null });
  const { uuid, versi } = known.body;
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/ajukan`, { versi }), 200);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).status).toBe(404);
  expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi }), 200);
  expect(await published(created.documentId)).toBe(1);
});

test('a copy made in the panel is a submission of its own, with another address', async () => {
  const { dokumen } = await sendApproved(cast.rt, cast.petugas, 'Disalin');
  const copy = expectStatus(await cast.petugas.call('POST', `${panel}/clone/${dokumen}`, { judul: 'Salinan' }), 200);
  const { documentId } = copy.body.data ?? copy.body;
  const { body } = await cast.petugas.call('GET', `/moderasi/dokumen/kegiatan/${documentId}`);
  expect(body).toMatchObject({ keadaan: 'draf', versi: 1, judul: 'Salinan' });
  expect(body.isi.slug).toBeNull();
});

test('an approval that the validators refuse changes nothing', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Tidak sah');
  const { dokumen } = await kirimanOf(uuid);
  expectStatus(await cast.petugas.call('PUT', `${panel}/${dokumen}`, { isi: 'Terlalu pendek.' }), 200);
  const refusal = await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi: versi + 1 });
  expect(refusal.status).toBe(422);
  expect(refusal.body.error.details.problems).toMatchInlineSnapshot(`
    [
      {
        "jalur": "isi",
        "pesan": "Cerita kegiatan paling sedikit 40 huruf.",
      },
    ]
  `);
  expect(await kirimanOf(uuid)).toMatchObject({ keadaan: 'diperiksa', versi: versi + 1, revisi: null });
  expect(await published(dokumen)).toBe(0);
});
