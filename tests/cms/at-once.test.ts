import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSigned, listenForBells } from '../support/bells.ts';
import type { BellListener } from '../support/bells.ts';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { counts } from '../support/counts.ts';
import type { Person } from '../support/people.ts';
import { publishAll } from '../support/publisher-calls.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';

/** Five requests at once, on a slow PostgreSQL beside other tests. */
const roundTimeoutMs = 300;
/** Long enough for a second call, if there were one. */
const bellQuietMs = 600;

describe.each(['sqlite', 'postgres'] as const)('several at the same moment, on %s', (database) => {
  let cms: RunningCms;
  let cast: Cast;
  let bells: BellListener;

  beforeAll(async () => {
    bells = await listenForBells();
    cms = await startCms({ seed: 'none', database, environment: { MONCER_BELL_URL: bells.url } });
    cast = await gatherCast(cms);
  });
  afterAll(async () => {
    await cms.stop();
    await bells.close();
  });

  test('eight approvals of one submission make one published row, one history line and one bell', async () => {
    for (let round = 0; round < counts.approvalRounds; round += 1) {
      const { uuid, versi } = await sendReport(cast.rt, 'Serentak', round);
      bells.rings.length = 0;
      const staff = Array.from({ length: 8 }, (_, nth) => (nth % 2 === 0 ? cast.petugas : cast.lurah));
      const answers = await Promise.all(staff.map(({ call }) => call('POST', `/moderasi/${uuid}/setujui`, { versi })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
      for (const { status, body } of answers) {
        if (status === 409) expect(body.error.details.kiriman).toMatchObject({ uuid, keadaan: 'disetujui', versi });
      }
      const { dokumen } = await cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } });
      const published = { documentId: dokumen, publishedAt: { $notNull: true } };
      expect(await cms.strapi.db.query('api::kegiatan.kegiatan').count({ where: published })).toBe(1);
      const approvals = { kiriman: uuid, ke: 'disetujui' };
      expect(await cms.strapi.db.query('api::riwayat.riwayat').count({ where: approvals })).toBe(1);
      expect(await cms.strapi.db.query('api::terbitan.terbitan').count({ where: { dokumen } })).toBe(1);
      await wait(bellQuietMs);
      expect(bells.rings.filter(isSigned)).toHaveLength(1);
    }
  });

  test('of eight decisions that differ one wins; the others hear what happened, and the site shows one text', async () => {
    for (let round = 0; round < counts.mixedRounds; round += 1) {
      const { uuid, versi, dokumen } = await mendLive(round);
      const later = new Date(Date.now() + 3_600_000).toISOString();
      const catatan = 'Tempatnya kurang jelas.';
      const all: [Person, string, object, string][] = [
        [cast.petugas, 'setujui', { versi }, 'disetujui'],
        [cast.lurah, 'kembalikan', { versi, catatan }, 'perlu_perbaikan'],
        [cast.lurah, 'tolak', { versi, catatan }, 'ditolak'],
        [cast.petugas, 'tolak', { versi, catatan }, 'ditolak'],
        [cast.lurah, 'setujui', { versi }, 'disetujui'],
        [cast.petugas, 'setujui', { versi, terbit_pada: later }, 'disetujui'],
        [cast.petugas, 'kembalikan', { versi, catatan }, 'perlu_perbaikan'],
        [cast.lurah, 'tolak', { versi, catatan }, 'ditolak'],
      ];
      // Each of them comes first once in a while.
      const racing = [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
      const before = await linesOf(uuid);
      const answers = await Promise.all(
        racing.map(([{ call }, action, body]) => call('POST', `/moderasi/${uuid}/${action}`, body)),
      );
      const won = answers.findIndex(({ status }) => status === 200);
      const [, action, body, keadaan] = racing[won] ?? [];
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(racing.length - 1).fill(409)]);
      for (const { status, body: told } of answers) {
        if (status !== 409) continue;
        expect(told.error.details.kiriman).toMatchObject({ uuid, keadaan, versi });
        expect(told.error.message).toMatch(/^Kiriman ini sudah (disetujui|dikembalikan|ditolak) oleh .* Uji, /);
      }
      const added = (await linesOf(uuid)).slice(before.length);
      expect(added).toMatchObject([{ dari: 'diperiksa', ke: keadaan, versi }]);
      const isNew = action === 'setujui' && !('terbit_pada' in (body ?? {}));
      const published = { documentId: dokumen, publishedAt: { $notNull: true } };
      const [row, ...others] = await cms.strapi.db.query('api::kegiatan.kegiatan').findMany({ where: published });
      expect([row.tempat === 'Balai baru', others]).toEqual([isNew, []]);
      const outbox = await cms.strapi.db.query('api::terbitan.terbitan').count({ where: { dokumen } });
      expect(outbox).toBe(isNew ? 2 : 1);
    }
  });

  /** A report that is live, and of which a newer text lies before the office. */
  async function mendLive(nth: number): Promise<{ uuid: string; versi: number; dokumen: string }> {
    const { uuid, dokumen } = await sendApproved(cast.rt, cast.petugas, 'Rebutan', nth);
    await publishAll(cms);
    const { body } = await cast.rt.call('POST', `/api/kiriman/${uuid}/koreksi`, {});
    const { rw: _rw, rt: _rt, sumber: _sumber, ...isi } = body.isi;
    const mended = { jenis: 'kegiatan', versi: body.versi, isi: { ...isi, tempat: 'Balai baru' } };
    expectStatus(await cast.rt.call('PUT', `/api/kiriman/${uuid}`, mended), 200);
    expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
    const { versi } = expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/periksa`, {}), 200).body;
    return { uuid, versi, dokumen };
  }

  const linesOf = (uuid: string) =>
    cms.strapi.db.query('api::riwayat.riwayat').findMany({ where: { kiriman: uuid }, orderBy: { urut: 'asc' } });

  test(
    'the same submission sent five times makes one row',
    async () => {
      for (let round = 0; round < counts.putRounds; round += 1) {
        const { uuid, isi } = writeReport(round, 'Lima kali');
        const body = { jenis: 'kegiatan', isi };
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => cast.rt.call('PUT', `/api/kiriman/${uuid}`, body)),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
        expect(new Set(answers.map((answer) => answer.body.nomor)).size).toBe(1);
        const rows = await cms.strapi.db.query('api::kiriman.kiriman').findMany({ where: { uuid } });
        expect(rows).toHaveLength(1);
        const judul = isi.judul;
        expect(await cms.strapi.db.query('api::kegiatan.kegiatan').count({ where: { judul } })).toBe(1);
      }
    },
    60_000 + counts.putRounds * roundTimeoutMs,
  );

  test('one of two texts that are sent over each other is refused with the stored one', async () => {
    const { uuid, isi } = writeReport(0, 'Dua HP');
    await cast.rt.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi });
    const edit = (tempat: string) => ({ jenis: 'kegiatan', versi: 1, isi: { ...isi, tempat } });
    const answers = await Promise.all(
      ['Balai RW', 'Pos ronda'].map((tempat) => cast.rt.call('PUT', `/api/kiriman/${uuid}`, edit(tempat))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [taken, refused] = answers[0]?.status === 200 ? answers : [...answers].reverse();
    expect(taken?.body.versi).toBe(2);
    expect(refused?.body.error.details.kiriman.isi.tempat).toBe(taken?.body.isi.tempat);
  });

  test('titles that are alike get addresses that differ', async () => {
    const reports = Array.from({ length: 4 }, () => writeReport(0, 'Kerja bakti'));
    await Promise.all(
      reports.map(({ uuid, isi }) => cast.rt.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi })),
    );
    await Promise.all(reports.map(({ uuid }) => cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {})));
    const judul = reports[0]?.isi.judul;
    const rows = await cms.strapi.db.query('api::kegiatan.kegiatan').findMany({ where: { judul } });
    expect(rows.map(({ slug }) => slug).sort()).toEqual([
      'kerja-bakti-0',
      'kerja-bakti-0-2',
      'kerja-bakti-0-3',
      'kerja-bakti-0-4',
    ]);
  });

  test('revisions are numbered without a gap', async () => {
    const rows = await cms.strapi.db.query('api::terbitan.terbitan').findMany({ orderBy: { revisi: 'asc' } });
    expect(rows.map(({ revisi }) => revisi)).toEqual(rows.map((_, index) => index + 1));
  });
});
