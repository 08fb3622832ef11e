import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { loadCmsModule } from '../support/cms-module.ts';
import { ask, done, post, sendOpened } from '../support/desk-calls.ts';
import { announcePhoto } from '../support/people.ts';
import { jpeg } from '../support/pictures.ts';
import { pullPublished } from '../support/publisher-calls.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms, Strapi } from '../support/strapi.ts';
import { expectStatus, sendReport } from '../support/submissions.ts';
import { uploadPhoto } from '../support/tus.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const rows = () => cms.strapi.db.query('api::kiriman.kiriman');
const setRow = (uuid: string, data: object) => rows().update({ where: { uuid }, data });
const sendWith = (isi: object, person = cast.rt) => sendOpened(person, cast.petugas, isi);

describe('the queue', () => {
  test('is filtered by RW, kind, state, person, what is overdue and what is new', async () => {
    const own = await sendReport(cast.rt, 'Saring', 1);
    const other = await sendReport(cast.otherRw, 'Saring', 2);
    const old = await sendReport(cast.otherRw, 'Saring', 3);
    await setRow(old.uuid, { dikirim_pada: new Date(Date.now() - 20 * dayMs).toISOString() });
    await done(cast.petugas, `${other.uuid}/periksa`);
    const { orang, lewat, baru } = await ask(cast.petugas, '/moderasi/antrean');
    expect([lewat, baru]).toEqual([1, 2]);
    const lurah = orang.find(({ nama }: { nama: string }) => nama === 'lurah Uji');
    await done(cast.petugas, `${own.uuid}/tugaskan`, { petugas: lurah.id });
    const found = async (query: string) => {
      const { daftar, jumlah, jumlah_tersaring } = await ask(cast.petugas, `/moderasi/antrean?${query}`);
      expect([jumlah, jumlah_tersaring]).toEqual([3, daftar.length]);
      return daftar.map(({ uuid }: { uuid: string }) => uuid);
    };
    expect(await found('rw=37')).toEqual([own.uuid]);
    expect(await found('rw=12&keadaan=diperiksa')).toEqual([other.uuid]);
    expect(await found('jenis=potensi')).toEqual([]);
    expect(await found(`orang=${lurah.id}`)).toEqual([own.uuid]);
    expect(await found('lewat=1')).toEqual([old.uuid]);
    expect(await found('baru=1')).toEqual([own.uuid, other.uuid]);
    for (const strange of ['rw=tiga', 'keadaan=tayang', 'jenis=surat', 'setelah=x', 'urut=baru']) {
      expect((await cast.petugas.call('GET', `/moderasi/antrean?${strange}`)).status, strange).toBe(400);
    }
    const [first] = (await ask(cast.petugas, '/moderasi/antrean')).daftar;
    expect(first).toMatchObject({ uuid: old.uuid, lewat: true, petugas: null, dilihat: null, berubah: false });
    for (const { uuid, versi } of [own, other, old])
      await done(cast.petugas, `${uuid}/tolak`, { versi, catatan: 'Uji.' });
  });

  test('names the time by which the office has promised a verdict, until there is one', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Tenggat');
    await setRow(uuid, { dikirim_pada: '2026-11-23T03:00:00.000Z' });
    expect(await ask(cast.petugas, `/moderasi/${uuid}`)).toMatchObject({ tenggat: '2026-11-25T09:00:00.000Z' });
    const decided = await done(cast.petugas, `${uuid}/tolak`, { versi, catatan: 'Uji.' });
    expect(decided).toMatchObject({ tenggat: null, lewat: false });
  });
});

describe('what the machine finds', () => {
  test('stands in the review with its reason, and as a colour in the queue', async () => {
    const { uuid } = await sendWith({ hasil_rapat: 'Ketua: NIK 3372041708450001.' });
    const { pemeriksaan } = await ask(cast.petugas, `/moderasi/${uuid}`);
    expect(pemeriksaan).toMatchInlineSnapshot(`
      [
        {
          "jalur": "hasil_rapat",
          "kode": "nik",
          "pesan": "Ada nomor yang tampak seperti NIK atau nomor KK. Hapus nomornya: data itu tidak boleh tampil di situs.",
          "tingkat": "berat",
        },
      ]
    `);
    const { daftar } = await ask(cast.petugas, '/moderasi/antrean');
    expect(daftar.find((line: { uuid: string }) => line.uuid === uuid).pemeriksaan).toBe('merah');
  });

  test('leads to the report that tells the same', async () => {
    const first = await sendWith({ judul: 'Senam sehat lansia', mulai: '2026-09-05T06:00:00+07:00' });
    const second = await sendWith({ judul: 'Senam Sehat Lansia RT', mulai: '2026-09-05T07:00:00+07:00' }, cast.rw);
    const { pemeriksaan } = await ask(cast.petugas, `/moderasi/${second.uuid}`);
    expect(pemeriksaan).toMatchObject([{ kode: 'kembar', tingkat: 'berat', tautan: `/meja/#${first.uuid}` }]);
  });

  test('an RW that the kelurahan does not have any more is said in a sentence', async () => {
    const wilayah = '/content-manager/collection-types/api::wilayah.wilayah';
    const area = { kode: '33.72.04.1011-RW012', jenis: 'rw', nama: 'RW 12', nomor: 12, mutu_data: 'contoh' };
    const made = expectStatus(await cast.petugas.call('POST', wilayah, area), 201).body.data;
    const { uuid } = await sendWith({ judul: 'Pentas wayang' });
    const { pemeriksaan } = await ask(cast.petugas, `/moderasi/${uuid}`);
    expect(pemeriksaan).toMatchObject([{ kode: 'rw_tidak_ada', jalur: 'rw' }]);
    expect(pemeriksaan[0].pesan).toMatchInlineSnapshot(
      `"RW 37 tidak ada lagi dalam daftar wilayah. Perbaiki RW-nya di panel sebelum menyetujui."`,
    );
    expectStatus(await cast.petugas.call('DELETE', `${wilayah}/${made.documentId}`), 200);
  });

  test('several are approved at once where it has found nothing; the others are told why not', async () => {
    const [good, fine] = [await sendWith({ judul: 'Panen raya' }), await sendWith({ judul: 'Lomba mewarnai' })];
    const poor = await sendWith({ judul: 'PENGUMUMAN PENTING SEKALI' });
    const stale = await sendWith({ judul: 'Ronda malam' });
    const kiriman = [good, poor, { ...stale, versi: 9 }, fine].map(({ uuid, versi }) => ({ uuid, versi }));
    const { hasil } = await done(cast.petugas, 'setujui-sekaligus', { kiriman });
    expect(hasil.map(({ berhasil, keadaan }: Record<string, unknown>) => [berhasil, keadaan])).toEqual([
      [true, 'disetujui'],
      [false, 'diperiksa'],
      [false, 'diperiksa'],
      [true, 'disetujui'],
    ]);
    expect(hasil[1].pesan).toContain('Perlu diperiksa satu per satu: Hampir semuanya huruf besar.');
    expect((await post(cast.petugas, 'setujui-sekaligus', { kiriman: [] })).status).toBe(400);
  });
});

test('what is to be mended is pinned to its fields, for the volunteer until it is sent again', async () => {
  const { uuid, versi } = await sendWith({ judul: 'Dikembalikan' });
  const catatan_isian = [{ jalur: 'tempat', pesan: 'Sebutkan nama gedungnya.' }];
  await done(cast.petugas, `${uuid}/kembalikan`, { versi, catatan: 'Tempat kurang jelas.', catatan_isian });
  expect(await ask(cast.rt, `/api/kiriman/${uuid}`)).toMatchObject({ keadaan: 'perlu_perbaikan', catatan_isian });
  expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
  expect((await ask(cast.rt, `/api/kiriman/${uuid}`)).catatan_isian).toEqual([]);
  // Whoever looks at it again sees what had been asked for.
  expect(await ask(cast.petugas, `/moderasi/${uuid}`)).toMatchObject({ keadaan: 'dikirim_ulang', catatan_isian });
  const strange = { versi, catatan: 'Ya.', catatan_isian: [{ jalur: 'tempat', pesan: '' }] };
  expect((await post(cast.petugas, `${uuid}/kembalikan`, strange)).status).toBe(400);
});

test('what was changed since the office saw it stands side by side, field by field', async () => {
  const { uuid, isi } = writeReport(0, 'Dibandingkan');
  const put = (versi: number, changed: object) =>
    cast.rt.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', versi, isi: { ...isi, ...changed } });
  await put(1, {});
  expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
  const { versi, perubahan } = await done(cast.petugas, `${uuid}/periksa`);
  expect(perubahan).toEqual([]);
  await done(cast.petugas, `${uuid}/kembalikan`, { versi, catatan: 'Jam berapa?' });
  await put(versi, { mulai: '2026-10-11T09:30:00+07:00', kategori: 'budaya', peserta: null });
  expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
  const again = await done(cast.petugas, `${uuid}/periksa`);
  const changes = [
    { jalur: 'mulai', label: 'Waktu mulai', lama: '11 Oktober 2026 pukul 08.00', baru: '11 Oktober 2026 pukul 09.30' },
    { jalur: 'kategori', label: 'Kategori', lama: expect.any(String), baru: 'Budaya' },
    { jalur: 'peserta', label: 'Jumlah peserta', lama: '25', baru: null },
  ];
  expect(again.perubahan).toEqual(changes);
  // A correction of the office comes on top; after the next verdict all of it has been seen.
  const isi2 = { tempat: 'Balai RW 37' };
  const corrected = await done(cast.petugas, `${uuid}/sunting`, { versi: again.versi, isi: isi2 });
  expect(corrected.perubahan).toHaveLength(changes.length + 1);
  const decided = await done(cast.petugas, `${uuid}/setujui`, { versi: corrected.versi });
  expect(decided).toMatchObject({ keadaan: 'disetujui', versi: corrected.versi });
});

describe('a small correction by the office', () => {
  test('is a new version, marked as the office’s, and the volunteer sees what was changed', async () => {
    const { uuid, versi } = await sendWith({ judul: 'Kerja baktti' });
    const isi = { judul: 'Kerja bakti di balai' };
    const corrected = await done(cast.petugas, `${uuid}/sunting`, { versi, isi });
    expect(corrected).toMatchObject({ keadaan: 'diperiksa', versi: versi + 1, judul: isi.judul, milik_sendiri: false });
    expect(corrected.riwayat.at(-1)).toMatchObject({ nama_oleh: 'petugas Uji', suntingan: true });
    const { suntingan } = await ask(cast.rt, `/api/kiriman/${uuid}`);
    expect(suntingan).toEqual([{ jalur: 'judul', label: 'Judul', lama: 'Kerja baktti', baru: isi.judul }]);
    expect((await post(cast.petugas, `${uuid}/sunting`, { versi, isi })).status).toBe(409);
    await done(cast.petugas, `${uuid}/setujui`, { versi: versi + 1 });
    expect((await post(cast.petugas, `${uuid}/sunting`, { versi: versi + 1, isi })).status).toBe(409);
  });

  test('of a report of which the day alone is known tells no time before, and one afterwards', async () => {
    const { uuid, versi } = await sendWith({ mulai: '2026-09-05T00:00:00+07:00', tanpa_jam: true });
    const isi = { mulai: '2026-09-05T06:30:00+07:00', tanpa_jam: false };
    await done(cast.petugas, `${uuid}/sunting`, { versi, isi });
    const { suntingan } = await ask(cast.rt, `/api/kiriman/${uuid}`);
    expect(suntingan).toEqual([
      { jalur: 'mulai', label: 'Waktu mulai', lama: '5 September 2026', baru: '5 September 2026 pukul 06.30' },
      { jalur: 'tanpa_jam', label: 'Jam tidak diketahui', lama: 'Ya', baru: 'Tidak' },
    ]);
  });

  test('may arrive before the opening of the review does, which then changes nothing', async () => {
    const { uuid, versi } = await sendReport(cast.rt, 'Belum dibuka');
    const isi = { judul: 'Kerja bakti yang belum dibuka' };
    const corrected = await done(cast.petugas, `${uuid}/sunting`, { versi, isi });
    expect(corrected).toMatchObject({ keadaan: 'diperiksa', versi: versi + 1, judul: isi.judul });
    const opened = await done(cast.petugas, `${uuid}/periksa`);
    expect(opened).toMatchObject({ keadaan: 'diperiksa', versi: versi + 1, judul: isi.judul });
    expect(opened.riwayat).toHaveLength(corrected.riwayat.length);
  });

  test.each([
    ['a field of the office', { slug: 'lain' }],
    ['a choice', { kategori: 'budaya' }],
    ['a field that has to be there', { judul: ' ' }],
    ['a text that is too long', { tempat: 'x'.repeat(121) }],
    ['a field that there is not', { warna: 'biru' }],
  ])('is refused for %s', async (_, isi) => {
    const { uuid, versi } = await sendWith({ judul: 'Ditolak suntingannya' });
    const answer = await post(cast.petugas, `${uuid}/sunting`, { versi, isi });
    expect([answer.status, answer.body.error.details.problems[0].jalur]).toEqual([422, Object.keys(isi)[0]]);
    expect(await rows().findOne({ where: { uuid } })).toMatchObject({ versi, keadaan: 'diperiksa' });
  });
});

describe('a photo', () => {
  test('is made unrecognisable where staff say so: the new one goes to the site, the old one never does', async () => {
    const bytes = await jpeg({ width: 640, height: 480 });
    const photo = announcePhoto('warga.jpg', bytes, 'Warga menyapu jalan');
    Object.assign(photo.announcement, { wajah_anak: true });
    const { uuid, isi } = writeReport(0, 'Disamarkan');
    const body = { jenis: 'kegiatan', isi, foto: [photo.announcement] };
    expectStatus(await cast.rt.call('PUT', `/api/kiriman/${uuid}`, body), 201);
    const upload = { kiriman: uuid, foto: photo.announcement.id, filename: photo.filename, bytes };
    expect((await uploadPhoto(cms.url, cast.rt.token, upload)).status).toBe(204);
    expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
    // The parents took their leave back while it waited.
    await cms.strapi.db
      .query('api::foto-kiriman.foto-kiriman')
      .updateMany({ where: { kiriman: uuid }, data: { izin: false } });
    const { versi, foto } = await done(cast.petugas, `${uuid}/periksa`);
    const refused = await post(cast.lurah, `${uuid}/setujui`, { versi });
    expect([refused.status, refused.body.error.details.problems[0].jalur]).toEqual([422, 'foto.0']);

    const path = `${uuid}/foto/${photo.announcement.id}/samarkan`;
    const bidang = [{ x: 0, y: 0, lebar: 0.5, tinggi: 1 }];
    const blurred = await done(cast.petugas, path, { versi, bidang });
    expect(blurred).toMatchObject({ versi: versi + 1, keadaan: 'diperiksa' });
    expect(blurred.foto[0].berkas).not.toBe(foto[0].berkas);
    expect(blurred.pemeriksaan).toMatchObject([{ kode: 'disamarkan', tingkat: 'ringan' }]);
    const left = (await coloursOf(uuid, photo.announcement.id)).slice(0, 300);
    expect(new Set(left).size).toBeLessThan(60);

    await done(cast.lurah, `${uuid}/setujui`, { versi: versi + 1 });
    const published = (await pullPublished(cms)).find(({ data }) => data.judul === isi.judul);
    expect(published?.data.foto).toMatchObject([{ berkas: blurred.foto[0].berkas }]);
    expect((await post(cast.petugas, path, { versi: versi + 1, bidang })).status).toBe(409);
    expect((await post(cast.petugas, path, { versi, bidang: [{ x: 2, y: 0, lebar: 1, tinggi: 1 }] })).status).toBe(400);
  });

  /** The colours along the middle of a stored photo, as staff see it. */
  async function coloursOf(uuid: string, id: string): Promise<string[]> {
    const headers = { authorization: `Bearer ${cast.petugas.token}` };
    const answer = await fetch(`${cms.url}/moderasi/${uuid}/foto/${id}`, { headers });
    const { data, info } = await sharp(Buffer.from(await answer.arrayBuffer()))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const start = Math.floor(info.height / 2) * info.width * 3;
    return Array.from({ length: info.width }, (_, x) =>
      data.subarray(start + 3 * x, start + 3 * x + 3).toString('hex'),
    );
  }
});

test('what is not mended for fourteen working days is laid aside, and its unit may take it up again', async () => {
  const { archiveSilent } = loadCmsModule('moderasi/archive') as { archiveSilent: (strapi: Strapi) => Promise<void> };
  const [silent, busy] = [await sendWith({ judul: 'Diam' }), await sendWith({ judul: 'Baru' })];
  for (const { uuid, versi } of [silent, busy])
    await done(cast.petugas, `${uuid}/kembalikan`, { versi, catatan: 'Foto?' });
  const table = cms.strapi.db.connection('daftar_kiriman');
  await table.where({ uuid: silent.uuid }).update({ updated_at: Date.now() - 30 * dayMs });
  await archiveSilent(cms.strapi);
  expect((await ask(cast.rt, `/api/kiriman/${busy.uuid}`)).keadaan).toBe('perlu_perbaikan');
  const { keadaan, catatan, riwayat } = await ask(cast.rt, `/api/kiriman/${silent.uuid}`);
  expect([keadaan, catatan, riwayat.at(-1).alasan]).toEqual([
    'diarsipkan',
    'Foto?',
    'Belum diperbaiki selama 14 hari kerja.',
  ]);
  expectStatus(await cast.rt.call('POST', `/api/kiriman/${silent.uuid}/koreksi`, {}), 200);
  const again = await cast.rt.call('POST', `/api/kiriman/${silent.uuid}/ajukan`, {});
  expect(expectStatus(again, 200).body.keadaan).toBe('dikirim_ulang');
});
