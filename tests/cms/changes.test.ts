import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { applyLines, askPublisherRoute, publishAll, pullContent } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const panel = '/content-manager/collection-types/api::pengumuman.pengumuman';
const pengumuman = {
  judul: 'Loket tutup pukul 12',
  isi: 'Loket pelayanan tutup pukul 12 pada hari ini.',
  tingkat: 'penting',
  mulai: '2026-11-20',
  selesai: '2026-11-21',
};

const decide = (uuid: string, tindakan: string, body: object) =>
  cast.petugas.call('POST', `/moderasi/${uuid}/${tindakan}`, body);

/** What a revision brought: everything that came after the one before. */
async function since(change: () => Promise<unknown>) {
  const { revisi } = await pullContent(cms);
  await change();
  return { before: revisi, ...(await pullContent(cms, revisi)) };
}

test('what changed since a revision is all that is handed out, in its order', async () => {
  await sendApproved(cast.rt, cast.petugas, 'Lama');
  let sent: { dokumen: string }[] = [];
  const { before, revisi, lines } = await since(async () => {
    sent = [
      await sendApproved(cast.rt, cast.petugas, 'Pertama'),
      await sendApproved(cast.otherRw, cast.petugas, 'Kedua'),
    ];
    await sendReport(cast.rt, 'Menunggu');
  });
  expect(revisi).toBe(before + 2);
  expect(lines.map(({ id }) => id)).toEqual(sent.map(({ dokumen }) => dokumen));
  expect(lines).toMatchObject([
    { jenis: 'kegiatan', data: { judul: 'Pertama 0', rw: [37] } },
    { jenis: 'kegiatan', data: { judul: 'Kedua 0', rw: [12] } },
  ]);
  expect(await pullContent(cms, revisi)).toEqual({ revisi, lines: [] });
});

test('a document that changed twice comes once, as it is now, at the place of its last change', async () => {
  const { lines } = await since(async () => {
    const { documentId } = expectStatus(await cast.petugas.call('POST', panel, pengumuman), 201).body.data;
    await sendApproved(cast.rt, cast.petugas, 'Di antaranya');
    expectStatus(await cast.petugas.call('PUT', `${panel}/${documentId}`, { tingkat: 'darurat' }), 200);
  });
  expect(lines).toMatchObject([
    { jenis: 'kegiatan', data: { judul: 'Di antaranya 0' } },
    { jenis: 'pengumuman', data: { ...pengumuman, tingkat: 'darurat' } },
  ]);
});

test('what was deleted is named as gone to whoever may hold it, and to nobody else', async () => {
  const { documentId } = expectStatus(await cast.petugas.call('POST', panel, pengumuman), 201).body.data;
  const { lines } = await since(() => cast.petugas.call('DELETE', `${panel}/${documentId}`));
  expect(lines).toEqual([{ jenis: 'pengumuman', id: documentId, data: null }]);
  expect((await pullContent(cms)).lines.map(({ id }) => id)).not.toContain(documentId);
});

test('what is withdrawn gives way to a notice with its reason, now and for whoever comes later', async () => {
  const { uuid, versi, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Ditarik');
  await publishAll(cms);
  const alasan = 'Foto tanpa izin.';
  const { lines } = await since(() => decide(uuid, 'tarik', { versi, catatan: alasan }));
  const notice = { jenis: 'kegiatan', id: dokumen, data: null, ditarik: { alamat: '/kegiatan/ditarik-0/', alasan } };
  expect(lines).toEqual([notice]);
  expect((await pullContent(cms)).lines).toContainEqual(notice);
  const seen = (await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body;
  expect(seen).toMatchObject({ keadaan: 'ditarik', catatan: alasan, tautan: null });
});

test('a notice follows the address of its draft, and the publisher hears of it', async () => {
  const { uuid, versi, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Pindah');
  await decide(uuid, 'tarik', { versi, catatan: 'Salah tanggal.' });
  const { lines } = await since(async () => {
    const path = `/content-manager/collection-types/api::kegiatan.kegiatan/${dokumen}`;
    expectStatus(await cast.petugas.call('PUT', path, { slug: 'pindah-alamat' }), 200);
  });
  expect(lines).toMatchObject([{ id: dokumen, ditarik: { alamat: '/kegiatan/pindah-alamat/' } }]);
});

test('an approval that is undone leaves the site without a notice', async () => {
  const { uuid, versi, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Diurungkan');
  await publishAll(cms);
  const { before, revisi, lines } = await since(() => decide(uuid, 'urungkan', { versi }));
  expect(lines).toEqual([{ jenis: 'kegiatan', id: dokumen, data: null }]);
  expect(revisi).toBe(before + 1);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body.keadaan).toBe('diperiksa');
});

test('from every revision, the changes since bring the publisher to the same content', async () => {
  const all = await pullContent(cms);
  for (let sejak = 1; sejak < all.revisi; sejak += 1) {
    const changed = await pullContent(cms, sejak);
    expect(changed.revisi).toBe(all.revisi);
    const outbox = await cms.strapi.db.query('api::terbitan.terbitan').findMany({ where: { revisi: { $gt: sejak } } });
    expect(changed.lines.map(({ id }) => id).sort()).toEqual([...new Set(outbox.map(({ dokumen }) => dokumen))].sort());
    // Whatever the publisher held before, what the changes say of a document is what everything says of it.
    const held = applyLines(new Map(), all);
    expect(applyLines(new Map(held), changed)).toEqual(held);
  }
});

test('to a publisher that is ahead, as after a restored backup, the true revision is told and nothing else', async () => {
  const { revisi } = await pullContent(cms);
  expect(await pullContent(cms, revisi + 1_000)).toEqual({ revisi, lines: [] });
});

test.each(['', '?sejak=', '?sejak=-1', '?sejak=satu', '?sejak=1.5', '?sejak=1&sejak=2', `?sejak=${'9'.repeat(20)}`])(
  'a question that names no revision (isi%s) is refused',
  async (query) => {
    const answer = await askPublisherRoute(cms, 'GET', `/isi${query}`);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: { message: string } }).error.message).toMatch(
      /^sejak must be the revision that the publisher holds, 0 for none; received /,
    );
  },
);

test('a question whose answer was never sent fetched nothing', async () => {
  const { uuid } = await sendApproved(cast.rt, cast.petugas, 'Tanpa jawaban');
  expect((await askPublisherRoute(cms, 'HEAD', '/isi?sejak=0')).status).toBe(200);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body.keadaan).toBe('disetujui');
});
