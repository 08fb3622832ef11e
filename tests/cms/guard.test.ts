import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { publishAll, pullContent, pullPublished } from '../support/publisher-calls.ts';
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

const documents = () => cms.strapi.documents(uid);
const kirimanOf = (uuid: string) => cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } });
const published = (documentId: string) =>
  cms.strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });

/** Everything that could make a draft public, or take something public away, without a decision. */
const ways: Record<string, (dokumen: string) => Promise<unknown>> = {
  'the publish button of the super admin': (id) => button(`/${id}/actions/publish`, {}),
  'the unpublish button of the super admin': (id) => button(`/${id}/actions/unpublish`, {}),
  'the button that discards a draft': (id) => button(`/${id}/actions/discard`, {}),
  'publishing in bulk': (id) => button('/actions/bulkPublish', { documentIds: [id] }),
  'unpublishing in bulk': (id) => button('/actions/bulkUnpublish', { documentIds: [id] }),
  'deleting in bulk': (id) => button('/actions/bulkDelete', { documentIds: [id] }),
  deleting: async (id) => refused(await cast.admin.call('DELETE', `${panel}/${id}`)),
  'creating and publishing in one go': () => button('/actions/publish', { judul: 'Langsung terbit' }),
  'publish() in code': (documentId) => documents().publish({ documentId }),
  'unpublish() in code': (documentId) => documents().unpublish({ documentId }),
  'discardDraft() in code': (documentId) => documents().discardDraft({ documentId }),
  'delete() in code': (documentId) => documents().delete({ documentId }),
  'update() with the status published': (documentId) =>
    documents().update({ documentId, status: 'published', data: { judul: 'Diubah' } }),
  'create() with the status published': () =>
    documents().create({ status: 'published', data: { judul: 'Langsung terbit' } }),
};

/** What the history says was tried on a submission, or with a page that there is not yet. */
async function attempts(kiriman: string | null): Promise<string[]> {
  const lines = await cms.strapi.db.query('api::riwayat.riwayat').findMany({ where: { kejadian: 'upaya', kiriman } });
  const urut = { $in: lines.map((line) => line.urut) };
  const texts = await cms.strapi.db.query('api::catatan-riwayat.catatan-riwayat').findMany({ where: { urut } });
  return texts.map(({ nama_oleh, alasan }) => `${nama_oleh}: ${alasan}`);
}

function sentenceOf(way: string): RegExp {
  const place = way.includes('in code') || way.includes('status published') ? 'program' : 'panel';
  const who = place === 'program' ? 'Sistem' : 'strapi-super-admin Uji';
  return new RegExp(`^${who}: Ditolak: mencoba ${verbOf(way)} lewat .*${place}\\.$`);
}

function verbOf(way: string): string {
  if (/unpublish/.test(way)) return 'menarik';
  if (/delet/.test(way)) return 'menghapus';
  return /discard/.test(way) ? 'membuang draf' : 'menerbitkan';
}

async function button(path: string, body: object): Promise<never> {
  return refused(await cast.admin.call('POST', panel + path, body));
}

function refused(answer: { status: number; body: { error?: { message: string } } }): never {
  if (answer.status !== 403) throw new Error(`status ${answer.status}: ${JSON.stringify(answer.body)}`);
  throw new Error(answer.body.error?.message);
}

test.each(Object.entries(ways))('%s goes past nobody', async (name, go) => {
  const { uuid } = await sendReport(cast.rt, `Antre ${name}`);
  const live = await sendApproved(cast.rt, cast.petugas, `Tayang ${name}`);
  const { dokumen } = await kirimanOf(uuid);
  const before = await pullContent(cms);
  // Strapi itself does not find what there is to take down, before it asks anyone.
  const takesDown = /unpublish|discards/.test(name) && !name.includes('in code');
  for (const id of takesDown ? [live.dokumen] : [dokumen, live.dokumen]) {
    await expect(go(id)).rejects.toThrow(
      'Isi ini hanya bisa terbit, ditarik, atau dihapus lewat meja persetujuan. Simpan drafnya, lalu ajukan.',
    );
  }
  expect(await pullContent(cms)).toEqual(before);
  // The line may come a moment after the refusal: once the transaction of the attempt has ended.
  const tried = takesDown ? [live.uuid] : name.includes('creat') ? [null] : [uuid, live.uuid];
  for (const kiriman of tried) {
    await expect.poll(() => attempts(kiriman)).toContainEqual(expect.stringMatching(sentenceOf(name)));
  }
  expect([await published(dokumen), await published(live.dokumen)]).toEqual([0, 1]);
  expect(await kirimanOf(uuid)).toMatchObject({ keadaan: 'terkirim', versi: 1 });
});

test('no route of Strapi reads or writes a moderated type for a volunteer or a stranger', async () => {
  const { dokumen } = await sendApproved(cast.rt, cast.petugas, 'Rute bawaan');
  for (const path of ['/api/daftar-kegiatan', `/api/daftar-kegiatan/${dokumen}`, '/api/kegiatan', '/api/profil']) {
    for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
      const { status } = await cast.rt.call(
        method,
        `${path}?status=draft&populate=*`,
        method === 'GET' ? undefined : {},
      );
      expect([403, 404, 405], `${method} ${path}`).toContain(status);
    }
  }
});

test('a draft edited in the panel during the review makes the approval of what was seen a 409', async () => {
  const { uuid } = await sendReport(cast.rt, 'Disunting');
  const seen = expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/periksa`, {}), 200).body;
  expectStatus(await cast.lurah.call('PUT', `${panel}/${seen.dokumen}`, { judul: 'Judul dari panel' }), 200);

  const refusal = await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi: seen.versi });
  expect(refusal.status).toBe(409);
  expect(refusal.body.error.message).toMatchInlineSnapshot(
    `"Isi kiriman ini sudah berubah sejak Anda membukanya. Periksa dulu isi yang terbaru."`,
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
  const { judul } = await documents().findOne({ documentId: dokumen, status: 'draft' });
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
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi: versi + 1 }), 200);
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

test('submissions, history and outbox cannot be written in the panel, nor through documents() in code', async () => {
  const { uuid } = await sendReport(cast.rt, 'Amplop');
  for (const noun of ['kiriman', 'foto-kiriman', 'versi', 'riwayat', 'catatan-riwayat', 'terbitan']) {
    const internal = `api::${noun}.${noun}`;
    const inPanel = `/content-manager/collection-types/${internal}`;
    const row = await cms.strapi.db.query(internal).findOne({ where: {} });
    const id = row?.documentId ?? 'tidak-ada';
    for (const [method, path, body] of [
      ['POST', '', { keadaan: 'tayang' }],
      ['PUT', `/${id}`, { keadaan: 'tayang' }],
      ['DELETE', `/${id}`, undefined],
    ] as const) {
      const { status } = await cast.admin.call(method, inPanel + path, body);
      expect([403, 404], `${method} ${noun}`).toContain(status);
    }
    for (const action of ['create', 'update', 'delete'] as const) {
      const write = cms.strapi.documents(internal)[action]({ documentId: id, data: {} });
      await expect(write).rejects.toThrow('hanya ditulis oleh sistem');
    }
  }
  expect(await kirimanOf(uuid)).toMatchObject({ keadaan: 'terkirim' });
});

test('an approval that the validators refuse changes nothing', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Tidak sah');
  const { dokumen } = await kirimanOf(uuid);
  expectStatus(await cast.petugas.call('PUT', `${panel}/${dokumen}`, { isi: 'Terlalu pendek.' }), 200);
  const refusal = await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi: versi + 1 });
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
