import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { loadCmsModule } from '../support/cms-module.ts';
import { ask, done, post, sendOpened } from '../support/desk-calls.ts';
import { publishAll, pullPublished } from '../support/publisher-calls.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms, Strapi } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const sendWith = (isi: object) => sendOpened(cast.rt, cast.petugas, isi);

describe('approved ahead of its time', () => {
  const { publishScheduled } = loadCmsModule('moderasi/schedule') as {
    publishScheduled: (strapi: Strapi, now: string) => Promise<void>;
  };
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const isPublic = async (judul: string) => (await pullPublished(cms)).some(({ data }) => data.judul === judul);

  test('a report stays away until then, and is published at its time, once', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Terjadwal');
    expect((await post(cast.petugas, `${uuid}/setujui`, { versi, terbit_pada: '2020-01-01T00:00:00Z' })).status).toBe(
      400,
    );
    const approved = await done(cast.petugas, `${uuid}/setujui`, { versi, terbit_pada: later });
    expect(approved).toMatchObject({ keadaan: 'disetujui', jadwal: later, tautan: null });
    await publishAll(cms);
    await publishScheduled(cms.strapi, new Date().toISOString());
    expect(await isPublic('Terjadwal 0')).toBe(false);
    expect(await ask(cast.rt, `/api/kiriman/${uuid}`)).toMatchObject({ keadaan: 'disetujui', jadwal: later });
    for (let again = 0; again < 2; again += 1) await publishScheduled(cms.strapi, later);
    await publishAll(cms);
    const { keadaan, jadwal, riwayat } = await ask(cast.petugas, `/moderasi/${uuid}`);
    expect([keadaan, jadwal, await isPublic('Terjadwal 0')]).toEqual(['tayang', null, true]);
    expect(riwayat.map(({ alasan }: { alasan: string }) => alasan).filter(Boolean)).toEqual(['Terbit sesuai jadwal.']);
  });

  test('a newer text of something live waits while the old one stays, also when it is undone', async () => {
    const { uuid, versi, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Embargo');
    await publishAll(cms);
    const panel = `/content-manager/collection-types/api::kegiatan.kegiatan/${dokumen}`;
    expectStatus(await cast.admin.call('PUT', panel, { judul: 'Embargo baru' }), 200);
    await done(cast.petugas, `${uuid}/setujui`, { versi: versi + 1, terbit_pada: later });
    await publishAll(cms);
    expect(await isPublic('Embargo 0')).toBe(true);
    expect((await ask(cast.petugas, `/moderasi/${uuid}`)).keadaan).toBe('disetujui');
    const undone = await done(cast.petugas, `${uuid}/urungkan`, { versi: versi + 1 });
    expect(undone).toMatchObject({ keadaan: 'diperiksa', jadwal: null });
    await publishScheduled(cms.strapi, later);
    expect([await isPublic('Embargo 0'), await isPublic('Embargo baru')]).toEqual([true, false]);
  });

  test('whoever edits it meanwhile takes it off the schedule', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Terjadwal disunting');
    const { dokumen } = await done(cast.petugas, `${uuid}/setujui`, { versi, terbit_pada: later });
    const panel = `/content-manager/collection-types/api::kegiatan.kegiatan/${dokumen}`;
    expectStatus(await cast.admin.call('PUT', panel, { judul: 'Lain' }), 200);
    expect(await ask(cast.petugas, `/moderasi/${uuid}`)).toMatchObject({ keadaan: 'diperiksa', jadwal: null });
  });
});

describe('who comes too late hears what has happened', () => {
  const when = String.raw`\d+ \p{L}+ 2026 pukul \d\d\.\d\d`;
  const matching = (sentence: string) =>
    expect.stringMatching(new RegExp(`^${sentence.replace('<waktu>', when)}$`, 'u'));

  test('a second decision names who was first, and when', async () => {
    const { uuid, versi } = await sendWith({ judul: 'Dua petugas' });
    await done(cast.lurah, `${uuid}/tolak`, { versi, catatan: 'Ganda.' });
    const { status, body } = await post(cast.petugas, `${uuid}/setujui`, { versi });
    expect(status).toBe(409);
    expect(body.error.message).toEqual(matching('Kiriman ini sudah ditolak oleh lurah Uji, <waktu>\\.'));
    expect(body.error.details.kiriman).toMatchObject({ uuid, keadaan: 'ditolak', milik_sendiri: false });
  });

  test('an older version names who changed it', async () => {
    const { uuid, versi } = await sendWith({ judul: 'Lebih cepat' });
    await done(cast.lurah, `${uuid}/sunting`, { versi, isi: { tempat: 'Pos ronda' } });
    const { body } = await post(cast.petugas, `${uuid}/setujui`, { versi });
    expect(body.error.message).toEqual(
      matching(
        'Isi kiriman ini sudah berubah sejak Anda membukanya\\. lurah Uji mengubah isinya, <waktu>\\. Periksa dulu isi yang terbaru\\.',
      ),
    );
  });

  test('a volunteer who writes on during the review is told to wait, and who cancels what is approved, by whom', async () => {
    const { uuid, isi } = writeReport(0, 'Sambil diperiksa');
    const put = (tempat: string) =>
      cast.rt.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', versi: 1, isi: { ...isi, tempat } });
    await put('Balai');
    expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
    const { versi } = await done(cast.petugas, `${uuid}/periksa`);
    expect((await put('Pos ronda')).body.error.message).toMatchInlineSnapshot(
      `"Petugas sedang memeriksa kiriman ini, jadi isinya tidak bisa diubah. Tunggu putusannya. Yang tersimpan tetap seperti semula."`,
    );
    await done(cast.petugas, `${uuid}/setujui`, { versi });
    const late = await cast.rt.call('POST', `/api/kiriman/${uuid}/batalkan`, {});
    expect(late.body.error.message).toEqual(matching('Kiriman ini sudah disetujui oleh kantor kelurahan, <waktu>\\.'));
  });
});
