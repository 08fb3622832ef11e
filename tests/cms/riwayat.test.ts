import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { askHistory, checkHistory, dropTriggers, headIn, unchain } from '../support/history.ts';
import { announcePhoto, personWith } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { jpeg } from '../support/pictures.ts';
import { writeReport } from '../support/reports.ts';
import { restart, startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';
import { uploadPhoto } from '../support/tus.ts';

describe.each(['sqlite', 'postgres'] as const)('the history, on %s', (database) => {
  let cms: RunningCms;
  let cast: Cast;

  beforeAll(async () => {
    cms = await startCms({ seed: 'none', database });
    cast = await gatherCast(cms);
  });
  afterAll(() => cms.stop());

  const table = (name: string) => cms.strapi.db.connection(name);
  const lines = (uuid: string) =>
    cms.strapi.db.query('api::riwayat.riwayat').findMany({ where: { kiriman: uuid }, orderBy: { urut: 'asc' } });
  const kirimanOf = (uuid: string) => cms.strapi.db.query('api::kiriman.kiriman').findOne({ where: { uuid } });

  test('whoever writes at the same moment, the rows make one unbroken chain', async () => {
    const sent = await Promise.all([0, 1, 2, 3, 4].map((nth) => sendReport(cast.rt, 'Rantai', nth)));
    const attempt = (documentId: string) => cms.strapi.documents('api::kegiatan.kegiatan').publish({ documentId });
    await Promise.all(
      sent.flatMap(({ uuid, versi }, nth) => [
        cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi }),
        cast.lurah.call('POST', `/moderasi/${uuid}/tolak`, { versi, catatan: 'Ganda.' }),
        attempt(uuid).catch(() => undefined),
        sendReport(cast.rw, 'Rantai kedua', nth),
      ]),
    );
    const numbers = await table('daftar_riwayat').orderBy('urut').pluck('urut');
    expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1));
    const { code, text } = await checkHistory(cms);
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining(`utuh: ${numbers.length} baris`) });
  });

  test('a line says who, what, when, which version and from where, and the address is cut short', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Asal');
    await cast.lurah.call('POST', `/moderasi/${uuid}/tolak`, { versi, catatan: 'Ganda.' });
    expect(await lines(uuid)).toMatchObject([
      { kejadian: 'buka', asal: 'hp', jaringan: '127.0.0.0/24', dari: null, ke: 'draf', sidik_isi: null },
      { kejadian: 'ajukan', asal: 'hp', versi, ke: 'terkirim', sidik_isi: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { kejadian: 'tolak', asal: 'meja', oleh: expect.stringMatching(/^staf:\d+$/), dari: 'terkirim', ke: 'ditolak' },
    ]);
  });

  test('what was sent is kept, and can be brought back into the draft as a new version', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Semula');
    const { dokumen } = await kirimanOf(uuid);
    const panel = `/content-manager/collection-types/api::kegiatan.kegiatan/${dokumen}`;
    expectStatus(await cast.petugas.call('PUT', panel, { judul: 'Judul yang keliru' }), 200);
    const list = expectStatus(await cast.lurah.call('GET', `/moderasi/${uuid}/versi`), 200).body.daftar;
    expect(list).toMatchObject([
      { versi, oleh: 'rt03-rw37' },
      { versi: versi + 1, oleh: 'petugas Uji' },
    ]);
    const kept = expectStatus(await cast.petugas.call('GET', `/moderasi/${uuid}/versi/${versi}`), 200).body;
    expect(kept).toMatchObject({ isi: { judul: 'Semula 0' }, foto: [], oleh: 'rt03-rw37' });
    expect(kept.perubahan).toMatchObject([{ jalur: 'judul', lama: 'Semula 0', baru: 'Judul yang keliru' }]);

    const restore = (body: object) => cast.petugas.call('POST', `/moderasi/${uuid}/pulihkan`, body);
    expect((await restore({ versi, ke: versi })).status).toBe(409);
    expect((await restore({ versi: versi + 1, ke: 99 })).status).toBe(404);
    const restored = expectStatus(await restore({ versi: versi + 1, ke: versi }), 200).body;
    expect(restored).toMatchObject({ versi: versi + 2, keadaan: 'diperiksa', isi: { judul: 'Semula 0' } });
    expect(restored.riwayat.at(-1)).toMatchObject({
      alasan: `Isi versi ${versi} dipulihkan.`,
      nama_oleh: 'petugas Uji',
    });
    expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi: versi + 2 }), 200);
  });

  test('what the law wants erased is gone: texts, names, versions, photos; the chain stays whole and says so', async () => {
    const photo = await jpeg({ width: 400, height: 300, seed: 9 });
    const neighbour = await sendWithPhoto(cast.otherRw, 'Tetangga', photo);
    const { uuid, versi } = await sendWithPhoto(
      cast.rt,
      'Rahasia Bu Sri',
      photo,
      await jpeg({ width: 300, height: 400 }),
    );
    const files = () => globSync('foto/**/*.webp', { cwd: cms.data }).length;
    const before = files();
    expectStatus(
      await cast.petugas.call('POST', `/moderasi/${uuid}/tolak`, { versi, catatan: 'Rahasia Bu Sri.' }),
      200,
    );
    const erase = (who: Person, body: object) => who.call('POST', `/moderasi/${uuid}/hapus-data`, body);
    expect((await erase(cast.petugas, { versi, alasan: 'Diminta pemilik data.' })).status).toBe(403);
    expect((await erase(cast.lurah, { versi, alasan: '  ' })).status).toBe(422);
    const answer = expectStatus(await erase(cast.lurah, { versi, alasan: 'Diminta pemilik data.' }), 200).body;

    expect(answer).toMatchObject({ keadaan: 'ditolak', catatan: null, foto: [], pengirim: '(dihapus), RT 03 RW 37' });
    expect(answer.riwayat.at(-2)).toMatchObject({ ke: 'ditolak', alasan: '(dihapus)', nama_oleh: '(dihapus)' });
    expect(answer.riwayat.at(-1)).toMatchObject({ alasan: 'Diminta pemilik data.', nama_oleh: 'lurah Uji' });
    expect(await everyText()).not.toMatch(/rahasia.bu.sri/i);
    expect(await table('daftar_versi').where({ kiriman: uuid })).toEqual([]);
    // The photo that a neighbour sent as well stays; the other one is gone in every size.
    expect(before - files()).toBe(2);
    const { foto } = (await cast.petugas.call('GET', `/moderasi/${neighbour.uuid}`)).body;
    expect((await cast.petugas.call('GET', `/moderasi/${neighbour.uuid}/foto/${foto[0].id}`)).status).toBe(200);
    expect(await checkHistory(cms)).toMatchObject({ code: 0 });
  });

  test('the lurah takes the history home as a table in which no cell is a formula', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Tabel');
    const catatan = '=HYPERLINK("http://contoh.example";"Ganda")';
    await cast.petugas.call('POST', `/moderasi/${uuid}/tolak`, { versi, catatan });
    const { nomor } = await kirimanOf(uuid);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const get = (who: Person, query: string) => who.call('GET', `/moderasi/riwayat.csv?${query}`);
    const whole = expectStatus(await get(cast.lurah, `dari=${today}&sampai=${today}`), 200).body as string;
    const [head, ...rows] = whole.trimEnd().split('\r\n');
    expect(head).toContain('"urut","waktu","nomor","kejadian"');
    expect(rows).toHaveLength(await cms.strapi.db.query('api::riwayat.riwayat').count());
    expect(rows.filter((row) => row.includes(`"${nomor}"`)).at(-1)).toContain(
      `"petugas Uji","'=HYPERLINK(""http://contoh.example"";""Ganda"")","meja"`,
    );
    expect((await get(cast.admin, 'sampai=2020-01-01')).body.trimEnd().split('\r\n')).toHaveLength(1);
    expect((await get(cast.lurah, 'dari=kemarin')).status).toBe(400);
    expect((await get(cast.petugas, '')).status).toBe(403);
  });

  test('what is public, or waits for a decision, is not erased', async () => {
    for (const { uuid, versi } of [
      await sendReport(cast.rt, 'Antre'),
      await sendApproved(cast.rt, cast.petugas, 'Tayang'),
    ]) {
      const answer = await cast.lurah.call('POST', `/moderasi/${uuid}/hapus-data`, { versi, alasan: 'Diminta.' });
      expect(answer.status).toBe(409);
    }
  });

  test('history, texts beside it and kept versions can be neither changed nor deleted, not even in the database', async () => {
    for (const name of ['daftar_riwayat', 'daftar_catatan_riwayat', 'daftar_versi']) {
      const before = await table(name).count({ lines: '*' });
      await expect(table(name).update({ kiriman: 'lain' })).rejects.toThrow('riwayat tidak dapat diubah atau dihapus');
      await expect(table(name).delete()).rejects.toThrow('riwayat tidak dapat diubah atau dihapus');
      expect(await table(name).count({ lines: '*' })).toEqual(before);
    }
  });

  test('whoever drops the triggers and changes one row is found, and the row is named', async () => {
    const { uuid } = await sendReport(cast.rt, 'Sasaran');
    const { nomor } = await kirimanOf(uuid);
    const later = await sendReport(cast.rt, 'Sesudahnya');
    const [opened, sent] = await lines(uuid);
    const [, last] = await lines(later.uuid);
    const head = headIn((await checkHistory(cms)).text);
    await dropTriggers(cms);

    const row = (urut: number) => ({ name: 'daftar_riwayat', where: { urut } });
    const text = { name: 'daftar_catatan_riwayat', where: { urut: sent.urut } };
    const version = { name: 'daftar_versi', where: { kiriman: uuid } };
    const named = `baris ${sent.urut}, kiriman ${nomor}.`;
    const harmless = { name: 'daftar_kiriman', where: { uuid } };
    const cases: [Place, object | null, string][] = [
      [row(sent.urut), { oleh: 'staf:1' }, `${named} Isi baris ini diubah.`],
      [row(sent.urut), null, `${named} Baris ini hilang.`],
      [row(last.urut), null, `baris ${last.urut}, kiriman ${(await kirimanOf(later.uuid)).nomor}. Baris ini hilang.`],
      [text, { nama_oleh: 'Orang lain' }, `${named} Nama atau alasan di samping baris ini diubah.`],
      [text, { alasan: 'Alasan baru' }, `${named} Nama atau alasan di samping baris ini diubah.`],
      [text, null, `${named} Teks di samping baris ini hilang, tanpa catatan penghapusan.`],
      [version, { isi: '{}' }, `${named} Isi versi 1 di samping baris ini diubah.`],
      [version, null, `${named} Isi versi 1 di samping baris ini hilang, tanpa catatan penghapusan.`],
    ];
    for (const [place, change, sentence] of cases) {
      const undo = await tamper(place, change);
      expect(await askHistory(cms)).toBe(sentence);
      await undo();
    }
    const undoAgain = await tamper(row(sent.urut), { oleh: 'staf:1' });
    const answer = { code: 1, text: `Riwayat rusak di ${named} Isi baris ini diubah.\n` };
    expect(await checkHistory(cms)).toEqual(answer);
    await undoAgain();
    // A row that was sealed anew no longer fits to the one behind it.
    const undo = await tamper(row(opened.urut), reseal({ ...opened, oleh: 'staf:1' }));
    expect(await askHistory(cms)).toContain(`Urutan terputus: baris ${opened.urut} diganti`);
    await undo();
    expect(await checkHistory(cms, head)).toMatchObject({ code: 0 });
    const [urut = '', sidik = ''] = head.split(':');
    expect(
      await checkHistory(cms, `${urut}:${sidik.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`),
    ).toMatchObject({
      code: 1,
      text: expect.stringContaining('berbeda dari yang pernah dicatat'),
    });
    expect(await tamper(harmless, { catatan: 'bukan riwayat' }).then(() => askHistory(cms))).toBe('utuh');
  });

  test('rows from before the chain are chained once, at the first start, and read as before', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Dulu');
    await cast.petugas.call('POST', `/moderasi/${uuid}/tolak`, { versi, catatan: 'Ganda.' });
    const { riwayat } = (await cast.petugas.call('GET', `/moderasi/${uuid}`)).body;
    const rows = await table('daftar_riwayat').count({ lines: '*' });
    await unchain(cms);
    for (let start = 1; start <= 2; start += 1) {
      cms = await restart(cms);
      const petugas = personWith(cms.url, cast.petugas.token);
      expect((await petugas.call('GET', `/moderasi/${uuid}`)).body.riwayat).toEqual(riwayat);
      expect(await table('daftar_riwayat').count({ lines: '*' })).toEqual(rows);
      expect(await checkHistory(cms)).toMatchObject({ code: 0 });
    }
    await expect(table('daftar_riwayat').delete()).rejects.toThrow('riwayat tidak dapat diubah atau dihapus');
  });

  interface Place {
    name: string;
    where: object;
  }

  /** Changes a row past everything, or deletes it. @returns what puts it back */
  async function tamper({ name, where }: Place, change: object | null): Promise<() => Promise<void>> {
    const [before] = await table(name).where(where);
    if (change) await table(name).where(where).update(change);
    else await table(name).where(where).delete();
    return async () => {
      await table(name).where({ id: before.id }).delete();
      await table(name).insert(before);
    };
  }

  /** Everything that the tables hold that may hold words of people. */
  async function everyText(): Promise<string> {
    const names = ['daftar_kegiatan', 'daftar_kiriman', 'daftar_foto_kiriman', 'daftar_riwayat'];
    const beside = ['daftar_catatan_riwayat', 'daftar_versi', 'components_media_foto'];
    return JSON.stringify(await Promise.all([...names, ...beside].map((name) => table(name))));
  }

  async function sendWithPhoto(volunteer: Person, marker: string, ...files: Buffer[]) {
    const { uuid, isi } = writeReport(0, marker);
    const photos = files.map((bytes) => announcePhoto('warga.jpg', bytes, `${marker} di foto`));
    const foto = photos.map(({ announcement }) => announcement);
    expectStatus(await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi, foto }), 201);
    for (const { announcement, filename, bytes } of photos) {
      const upload = { kiriman: uuid, foto: announcement.id, filename, bytes };
      expect(await uploadPhoto(cms.url, volunteer.token, upload)).toMatchObject({ status: 204 });
    }
    const { versi } = expectStatus(await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200).body;
    return { uuid, versi };
  }
});

/** As somebody would who knows how the chain is made. */
function reseal(row: Record<string, unknown>): { oleh: unknown; sidik: string } {
  const names = ['asal', 'dari', 'jaringan', 'ke', 'kejadian', 'kiriman', 'oleh', 'sidik_alasan', 'sidik_isi'];
  const sealed = [...names, 'sidik_lalu', 'sidik_nama', 'urut', 'versi', 'waktu'];
  const text = JSON.stringify(Object.fromEntries(sealed.map((name) => [name, row[name]])));
  return { oleh: row.oleh, sidik: createHash('sha256').update(text).digest('hex') };
}
