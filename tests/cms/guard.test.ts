import { check, toStrapi, types } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { candidateOf } from '../support/examples.ts';
import { pullContent } from '../support/publisher-calls.ts';
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
