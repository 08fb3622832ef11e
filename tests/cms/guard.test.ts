import { check, toStrapi, types } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { candidateOf } from '../support/examples.ts';
import { publishAll, pullContent, pullPublished } from '../support/publisher-calls.ts';
import { writeReport } from '../support/reports.ts';
import { routesOf } from '../support/routes.ts';
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

/** Who goes this way, what the history says was tried, and how; each has to be refused. */
interface Way {
  go: (dokumen: string) => Promise<unknown>;
  says: string;
  /** Strapi itself does not find what there is to take down, before it asks anyone. */
  onlyLive?: true;
  /** There is no submission yet that the line could belong to. */
  onNothing?: true;
}

const byPanel = (verb: string, place = 'panel') => `strapi-super-admin Uji: Ditolak: mencoba ${verb} lewat ${place}.`;
const byProgram = (verb: string) => `Sistem: Ditolak: mencoba ${verb} lewat program.`;
const inBulk = 'aksi massal di panel';

/** Everything that could make a draft public, or take something public away, without a decision. */
const ways: Record<string, Way> = {
  'the publish button of the super admin': {
    go: (id) => button(`/${id}/actions/publish`, {}),
    says: byPanel('menerbitkan'),
  },
  'the unpublish button of the super admin': {
    go: (id) => button(`/${id}/actions/unpublish`, {}),
    says: byPanel('menarik'),
    onlyLive: true,
  },
  'the button that discards a draft': {
    go: (id) => button(`/${id}/actions/discard`, {}),
    says: byPanel('membuang draf'),
    onlyLive: true,
  },
  'publishing in bulk': {
    go: (id) => button('/actions/bulkPublish', { documentIds: [id] }),
    says: byPanel('menerbitkan', inBulk),
  },
  'unpublishing in bulk': {
    go: (id) => button('/actions/bulkUnpublish', { documentIds: [id] }),
    says: byPanel('menarik', inBulk),
    onlyLive: true,
  },
  'deleting in bulk': {
    go: (id) => button('/actions/bulkDelete', { documentIds: [id] }),
    says: byPanel('menghapus', inBulk),
  },
  deleting: {
    go: async (id) => refused(await cast.admin.call('DELETE', `${panel}/${id}`)),
    says: byPanel('menghapus'),
  },
  'creating and publishing in one go': {
    go: () => button('/actions/publish', { judul: 'Langsung terbit' }),
    says: byPanel('menerbitkan'),
    onNothing: true,
  },
  'publish() in code': { go: (documentId) => documents().publish({ documentId }), says: byProgram('menerbitkan') },
  'unpublish() in code': { go: (documentId) => documents().unpublish({ documentId }), says: byProgram('menarik') },
  'discardDraft() in code': {
    go: (documentId) => documents().discardDraft({ documentId }),
    says: byProgram('membuang draf'),
  },
  'delete() in code': { go: (documentId) => documents().delete({ documentId }), says: byProgram('menghapus') },
  'update() with the status published': {
    go: (documentId) => documents().update({ documentId, status: 'published', data: { judul: 'Diubah' } }),
    says: byProgram('menerbitkan'),
  },
  'create() with the status published': {
    go: () => documents().create({ status: 'published', data: { judul: 'Langsung terbit' } }),
    says: byProgram('menerbitkan'),
    onNothing: true,
  },
  'clone() with the status published': {
    go: (documentId) => documents().clone({ documentId, status: 'published', data: { judul: 'Salinan terbit' } }),
    says: byProgram('menerbitkan'),
  },
  'code inside a transaction of its own': {
    go: (documentId) => cms.strapi.db.transaction(() => documents().publish({ documentId })),
    says: byProgram('menerbitkan'),
  },
};

/** What the history says was tried on a submission, or with a page that there is not yet. */
async function attempts(kiriman: string | null): Promise<string[]> {
  const lines = await cms.strapi.db.query('api::riwayat.riwayat').findMany({ where: { kejadian: 'upaya', kiriman } });
  const urut = { $in: lines.map((line) => line.urut) };
  const texts = await cms.strapi.db.query('api::catatan-riwayat.catatan-riwayat').findMany({ where: { urut } });
  return texts.map(({ nama_oleh, alasan }) => `${nama_oleh}: ${alasan}`);
}

async function button(path: string, body: object): Promise<never> {
  return refused(await cast.admin.call('POST', panel + path, body));
}

function refused(answer: { status: number; body: { error?: { message: string } } }): never {
  if (answer.status !== 403) throw new Error(`status ${answer.status}: ${JSON.stringify(answer.body)}`);
  throw new Error(answer.body.error?.message);
}

test.each(Object.entries(ways))('%s goes past nobody, and the history says so', async (name, way) => {
  const { uuid } = await sendReport(cast.rt, `Antre ${name}`);
  const live = await sendApproved(cast.rt, cast.petugas, `Tayang ${name}`);
  const { dokumen } = await kirimanOf(uuid);
  const before = await pullContent(cms);
  for (const id of way.onlyLive ? [live.dokumen] : [dokumen, live.dokumen]) {
    await expect(way.go(id)).rejects.toThrow(
      'Isi ini hanya bisa terbit, ditarik, atau dihapus lewat meja persetujuan. Simpan drafnya, lalu ajukan.',
    );
  }
  expect(await pullContent(cms)).toEqual(before);
  // The line may come a moment after the refusal: once the transaction of the attempt has ended.
  for (const kiriman of way.onNothing ? [null] : way.onlyLive ? [live.uuid] : [uuid, live.uuid]) {
    await expect.poll(() => attempts(kiriman)).toContain(way.says);
  }
  expect([await published(dokumen), await published(live.dokumen)]).toEqual([0, 1]);
  expect(await kirimanOf(uuid)).toMatchObject({ keadaan: 'terkirim', versi: 1 });
});

test('petugas, whom Strapi itself refuses these buttons, are in the history too', async () => {
  const { uuid, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Tanpa izin');
  const asks = [
    ['POST', `/${dokumen}/actions/publish`, {}],
    ['POST', `/${dokumen}/actions/unpublish`, {}],
    ['POST', `/${dokumen}/actions/discard`, {}],
    ['POST', '/actions/bulkPublish', { documentIds: [dokumen] }],
    ['POST', '/actions/bulkUnpublish', { documentIds: [dokumen] }],
    ['POST', '/actions/bulkDelete', { documentIds: [dokumen] }],
    ['DELETE', `/${dokumen}`, undefined],
  ] as const;
  for (const [method, path, body] of asks) {
    expect((await cast.petugas.call(method, panel + path, body)).status, path).toBe(403);
  }
  const said = [byPanel('menerbitkan'), byPanel('menarik'), byPanel('membuang draf'), byPanel('menerbitkan', inBulk)];
  const all = [...said, byPanel('menarik', inBulk), byPanel('menghapus', inBulk), byPanel('menghapus')];
  expect(await attempts(uuid)).toEqual(all.map((line) => line.replace('strapi-super-admin', 'petugas')));
  expect(await published(dokumen)).toBe(1);
});

test('the single page of the profile has the same buttons, refused and in the history alike', async () => {
  const profil = 'api::profil.profil';
  const single = `/content-manager/single-types/${profil}`;
  const { documentId } = expectStatus(await cast.admin.call('PUT', single, profile()), 200).body.data;
  const { uuid } = (await cast.petugas.call('GET', `/moderasi/dokumen/profil/${documentId}`)).body;
  // As if it were live: Strapi looks for what there is to take down, before it asks anyone.
  const live = { documentId, publishedAt: new Date().toISOString() };
  await cms.strapi.db.query(profil).create({ data: live });
  for (const [method, path] of [
    ['POST', '/actions/publish'],
    ['POST', '/actions/unpublish'],
    ['POST', '/actions/discard'],
    ['DELETE', ''],
  ] as const) {
    expect((await cast.admin.call(method, single + path, method === 'POST' ? {} : undefined)).status, path).toBe(403);
  }
  const said = ['menerbitkan', 'menarik', 'membuang draf', 'menghapus'].map((verb) => byPanel(verb));
  await expect.poll(() => attempts(uuid)).toEqual(said);
  await cms.strapi.db.query(profil).deleteMany({ where: { publishedAt: { $notNull: true } } });
});

function profile(): Record<string, unknown> {
  const checked = check(types.profil, candidateOf(examples.profil[0] as object));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return toStrapi(types.profil.fields, checked.entry);
}

test('the volunteer does not read what others tried', async () => {
  const { uuid, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Rahasia kantor');
  await expect(documents().publish({ documentId: dokumen })).rejects.toThrow();
  const shown = JSON.stringify((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body.riwayat);
  expect(shown).not.toContain('mencoba');
  expect(JSON.stringify((await cast.petugas.call('GET', `/moderasi/${uuid}`)).body.riwayat)).toContain('mencoba');
});

/**
 * Everything of Strapi that writes, and what becomes of it. A way that is not here is new: try it above, then name it.
 */
const strapiWrites = {
  /** Refused for what is moderated, and tried above. */
  refused: [
    'DELETE /content-manager/collection-types/:model/:id',
    'DELETE /content-manager/single-types/:model',
    'POST /content-manager/collection-types/:model/:id/actions/discard',
    'POST /content-manager/collection-types/:model/:id/actions/publish',
    'POST /content-manager/collection-types/:model/:id/actions/unpublish',
    'POST /content-manager/collection-types/:model/actions/bulkDelete',
    'POST /content-manager/collection-types/:model/actions/bulkPublish',
    'POST /content-manager/collection-types/:model/actions/bulkUnpublish',
    'POST /content-manager/collection-types/:model/actions/publish',
    'POST /content-manager/single-types/:model/actions/discard',
    'POST /content-manager/single-types/:model/actions/publish',
    'POST /content-manager/single-types/:model/actions/unpublish',
  ],
  /** Writes a draft, which raises its version. */
  drafts: [
    'POST /content-manager/collection-types/:model',
    'POST /content-manager/collection-types/:model/auto-clone/:sourceId',
    'POST /content-manager/collection-types/:model/clone/:sourceId',
    'PUT /content-manager/collection-types/:model/:id',
    'PUT /content-manager/single-types/:model',
  ],
  /** Writes no content. */
  harmless: [
    'POST /content-manager/collection-types/:model/actions/bulkFindForValidation',
    'POST /content-manager/uid/check-availability',
    'POST /content-manager/uid/generate',
    'PUT /content-manager/components/:uid/configuration',
    'PUT /content-manager/content-types/:uid/configuration',
  ],
};

/** Where else Strapi takes requests that write: accounts, roles, settings, files. No content. */
const otherAreas = [
  '/_health',
  '/admin/access-token',
  '/admin/admin-tokens',
  '/admin/api-tokens',
  '/admin/forgot-password',
  '/admin/homepage',
  '/admin/login',
  '/admin/logout',
  '/admin/permissions',
  '/admin/project-settings',
  '/admin/register',
  '/admin/register-admin',
  '/admin/reset-password',
  '/admin/roles',
  '/admin/transfer',
  '/admin/users',
  '/admin/webhooks',
  '/api/auth',
  '/api/email',
  '/api/upload',
  '/api/users',
  '/api/users-permissions',
  '/content-type-builder/component-categories',
  '/content-type-builder/components',
  '/content-type-builder/content-types',
  '/content-type-builder/update-schema',
  '/email',
  '/email/test',
  '/email/verify',
  '/i18n/content-manager',
  '/i18n/locales',
  '/i18n/settings',
  '/upload',
  '/upload/actions',
  '/upload/ai-metadata-jobs',
  '/upload/configuration',
  '/upload/files',
  '/upload/folders',
  '/upload/settings',
  '/users-permissions/advanced',
  '/users-permissions/email-templates',
  '/users-permissions/providers',
  '/users-permissions/roles',
];

test('there is no way to write content that is not tried here', () => {
  const ours = /^\/(?:moderasi|penerbit|api\/(?:akun|kabar|kiriman|unggah))\b/;
  const writes = routesOf(cms.strapi).filter((route) => !route.startsWith('GET ') && !ours.test(pathIn(route)));
  const ofContent = writes.filter((route) => pathIn(route).startsWith('/content-manager/'));
  expect(ofContent).toEqual(Object.values(strapiWrites).flat().sort());
  const areas = writes.filter((route) => !ofContent.includes(route)).map((route) => areaOf(pathIn(route)));
  expect([...new Set(areas)].sort()).toEqual(otherAreas);
});

const pathIn = (route: string) => route.split(' ')[1] ?? '';
const areaOf = (path: string) => path.split('/').slice(0, 3).join('/');

test('transfers from another Strapi, releases and the history of the paid edition have no door, not even for the super admin', async () => {
  const shut = [
    ['GET', '/admin/transfer/runner/push'],
    ['GET', '/admin/transfer/runner/pull'],
    ['POST', '/content-releases/1/publish'],
    ['POST', '/content-releases'],
    ['PUT', '/content-manager/history-versions/1/restore'],
  ] as const;
  for (const [method, path] of shut) {
    const { status } = await cast.admin.call(method, path, method === 'GET' ? undefined : {});
    expect([401, 404, 405], path).toContain(status);
  }
});

test('the document service has no action that the guard does not know', () => {
  const reads = ['findMany', 'findFirst', 'findOne', 'count'];
  const writesDrafts = ['create', 'update', 'clone'];
  const refused = ['publish', 'unpublish', 'discardDraft', 'delete'];
  // Of code only: they write parts of a row that somebody else saves.
  const unguarded = ['updateComponents', 'omitComponentData'];
  expect(Object.keys(documents()).sort()).toEqual([...reads, ...writesDrafts, ...refused, ...unguarded].sort());
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
