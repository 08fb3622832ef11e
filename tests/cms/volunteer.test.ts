import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { announcePhoto } from '../support/people.ts';
import { writeReport } from '../support/reports.ts';
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

const kegiatan = (isi: object, more: object = {}) => ({ jenis: 'kegiatan', isi, ...more });
const photo = (alt = 'Warga menyapu jalan') => announcePhoto('a.jpg', Buffer.from(randomUUID()), alt).announcement;
const photoRows = () => cms.strapi.db.query('api::foto-kiriman.foto-kiriman');

test('a part of a report is kept before it is sent, and what it lacks is told in one sentence a field', async () => {
  const uuid = randomUUID();
  const { body } = expectStatus(
    await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ judul: 'Baru judul' })),
    201,
  );
  expect(body).toMatchObject({
    keadaan: 'draf',
    versi: 1,
    isi: { judul: 'Baru judul', jenis: 'laporan', rw: [37], rt: 3 },
  });
  const refusal = await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {});
  expect(refusal.status).toBe(422);
  expect(refusal.body.error).toMatchInlineSnapshot(`
    {
      "details": {
        "problems": [
          {
            "jalur": "mulai",
            "pesan": "Waktu mulai harus tanggal dan jam dengan zonanya, misalnya 2026-11-23T08:00:00+07:00.",
          },
          {
            "jalur": "tempat",
            "pesan": "Tempat harus diisi.",
          },
          {
            "jalur": "penyelenggara",
            "pesan": "Pilih salah satu untuk Penyelenggara.",
          },
          {
            "jalur": "kategori",
            "pesan": "Pilih salah satu untuk Kategori.",
          },
          {
            "jalur": "isi",
            "pesan": "Cerita kegiatan harus diisi.",
          },
        ],
      },
      "message": "Ada isian yang perlu diperbaiki.",
      "name": "ValidationError",
      "status": 422,
    }
  `);
});

test('malformed values are refused with one sentence a field, and nothing is stored', async () => {
  const uuid = randomUUID();
  const isi = { judul: 'x'.repeat(101), mulai: '17 Agustus', peserta: -1, kategori: 'pesta', selamat: 'datang' };
  const refusal = await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi));
  expect(refusal.status).toBe(422);
  expect(refusal.body.error.details.problems).toMatchInlineSnapshot(`
    [
      {
        "jalur": "judul",
        "pesan": "Judul paling banyak 100 huruf.",
      },
      {
        "jalur": "mulai",
        "pesan": "Waktu mulai harus tanggal dan jam dengan zonanya, misalnya 2026-11-23T08:00:00+07:00.",
      },
      {
        "jalur": "peserta",
        "pesan": "Jumlah peserta harus bilangan bulat dari 0 sampai 100.000.",
      },
      {
        "jalur": "kategori",
        "pesan": "Pilih salah satu untuk Kategori.",
      },
      {
        "jalur": "selamat",
        "pesan": "Isian "selamat" tidak dikenal.",
      },
    ]
  `);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).status).toBe(404);
});

test('a body with unknown keys, or of no known kind, is a bad request', async () => {
  const { uuid, isi } = writeReport(0, 'Ketat');
  const bodies = [
    kegiatan(isi, { keadaan: 'tayang' }),
    kegiatan(isi, { versi: 'satu' }),
    { jenis: 'layanan', isi },
    { jenis: 'kegiatan' },
    [],
    'teks',
  ];
  for (const body of bodies) {
    expect((await cast.rt.call('PUT', `/api/kiriman/${uuid}`, body)).status, JSON.stringify(body)).toBe(400);
  }
  expect((await cast.rt.call('PUT', '/api/kiriman/bukan-uuid', kegiatan(isi))).status).toBe(400);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).status).toBe(404);
});

test.each(['slug', 'mutu_data', 'diverifikasi_pada', 'tinjau_sebelum', 'foto'])(
  'a volunteer cannot write %s, which is for the office',
  async (name) => {
    const { uuid, isi } = writeReport(0, 'Kantor');
    const refusal = await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ ...isi, [name]: 'apa saja' }));
    expect(refusal.status).toBe(422);
    expect(refusal.body.error.details.problems[0].jalur).toBe(name);
  },
);

test('the RT and RW of a report are those of the account, whatever was sent', async () => {
  const { uuid, isi } = writeReport(0, 'Unit');
  const { body } = await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ ...isi, rw: [1, 2, 3], rt: 9 }));
  expect(body.isi).toMatchObject({ rw: [37], rt: 3 });
  const ofRw = writeReport(1, 'Unit');
  const sent = await cast.rw.call('PUT', `/api/kiriman/${ofRw.uuid}`, kegiatan({ ...ofRw.isi, rt: 9 }));
  expect(sent.body.isi).toMatchObject({ rw: [37], rt: null });
});

test('what a volunteer reads back may be sent again as it is', async () => {
  const { uuid, isi } = writeReport(0, 'Bolak-balik');
  const stored = await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi));
  const again = await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(stored.body.isi, { versi: 1 }));
  expectStatus(again, 200);
  expect(again.body.isi).toEqual(stored.body.isi);
});

test('other content under a sent UUID is a 409 with the stored version, and nothing changes', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Sudah masuk');
  const before = (await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body;
  const { isi } = writeReport(0, 'Isi lain');
  const refusal = await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi, { versi }));
  expect(refusal.status).toBe(409);
  expect(refusal.body.error.details.kiriman).toEqual(before);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body).toEqual(before);
});

test('the same body again changes nothing, in whatever state the report is by now', async () => {
  const { uuid, isi } = writeReport(0, 'Ulang');
  const body = kegiatan(isi);
  const put = () => cast.rt.call('PUT', `/api/kiriman/${uuid}`, body);
  expectStatus(await put(), 201);
  expectStatus(await put(), 200);
  const { versi } = expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200).body;
  expect(expectStatus(await put(), 200).body.keadaan).toBe('terkirim');
  await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi });
  expect(expectStatus(await put(), 200).body).toMatchObject({ keadaan: 'disetujui', versi });
  expect(expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200).body.keadaan).toBe(
    'disetujui',
  );
});

test('an older version is not written over a newer one', async () => {
  const { uuid, isi } = writeReport(0, 'Versi');
  await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi));
  const edit = (tempat: string, versi?: number) =>
    cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ ...isi, tempat }, versi === undefined ? {} : { versi }));
  expect(expectStatus(await edit('Balai RW', 1), 200).body.versi).toBe(2);
  expect((await edit('Pos ronda', 1)).status).toBe(409);
  expect((await edit('Pos ronda')).status).toBe(409);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body.isi.tempat).toBe('Balai RW');
});

test('an RT sees its own reports only; an RW also those of its RTs; nobody those of another RW', async () => {
  const own = await sendReport(cast.rt, 'Milik RT 3');
  const ofRw = await sendReport(cast.rw, 'Milik RW');
  const sees = async (person: Cast['rt'], uuid: string) => {
    const { status } = await person.call('GET', `/api/kiriman/${uuid}`);
    const list = (await person.call('GET', '/api/kiriman')).body.daftar as { uuid: string }[];
    expect(list.some((one) => one.uuid === uuid)).toBe(status === 200);
    return status;
  };
  expect([await sees(cast.rt, own.uuid), await sees(cast.rw, own.uuid)]).toEqual([200, 200]);
  expect([await sees(cast.otherRt, own.uuid), await sees(cast.otherRw, own.uuid)]).toEqual([404, 404]);
  expect([await sees(cast.rw, ofRw.uuid), await sees(cast.rt, ofRw.uuid)]).toEqual([200, 404]);
  for (const person of [cast.otherRt, cast.otherRw]) {
    const { isi } = writeReport(0, 'Orang lain');
    const versi = own.versi;
    expect((await person.call('PUT', `/api/kiriman/${own.uuid}`, kegiatan(isi, { versi }))).status).toBe(404);
    expect((await person.call('POST', `/api/kiriman/${own.uuid}/ajukan`, {})).status).toBe(404);
    expect((await person.call('POST', `/api/kiriman/${own.uuid}/batalkan`, {})).status).toBe(404);
  }
});

test('staff tokens open no volunteer route, and volunteer tokens no staff route', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Pintu lain');
  expect([401, 403]).toContain((await cast.petugas.call('GET', '/api/kiriman')).status);
  for (const path of ['antrean', uuid, 'gagal']) {
    expect([401, 403]).toContain((await cast.rt.call('GET', `/moderasi/${path}`)).status);
  }
  expect([401, 403]).toContain((await cast.rt.call('POST', `/moderasi/${uuid}/setujui`, { versi })).status);
});

test('sending a report five times at once sends it once', async () => {
  const { uuid, isi } = writeReport(0, 'Kirim lima');
  await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi));
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {})),
  );
  expect(answers.map(({ status, body }) => [status, body.keadaan])).toEqual(Array(5).fill([200, 'terkirim']));
  expect(answers.at(-1)?.body.riwayat).toHaveLength(2);
});

test('a report waits for its photos, and says for which', async () => {
  const { uuid, isi } = writeReport(0, 'Menunggu');
  const foto = [photo(), photo(), photo()];
  await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi, { foto }));
  await photoRows().update({ where: { foto_id: foto[0]?.id }, data: arrived('a') });
  const refusal = await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {});
  expect(refusal.status).toBe(409);
  expect(refusal.body.error.message).toMatchInlineSnapshot(
    `"Masih menunggu foto 2 dari 3. Kiriman masuk setelah semua foto sampai."`,
  );
  expect(refusal.body.error.details.menunggu).toEqual([foto[1]?.id, foto[2]?.id]);
  expect(refusal.body.error.details.kiriman.keadaan).toBe('mengunggah');
});

const arrived = (digit: string) => ({ keadaan: 'diterima', berkas: digit.repeat(64), lebar: 1600, tinggi: 1200 });

test('accepted photos enter the report in their announced order; a refused one stays listed with its reason', async () => {
  const { uuid, isi } = writeReport(0, 'Berurutan');
  const foto = [photo('Pertama'), photo('Kedua'), photo('Ketiga')];
  await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi, { foto }));
  const alasan = 'kedua.jpg: Berkas ini bukan foto.';
  await photoRows().update({ where: { foto_id: foto[2]?.id }, data: arrived('c') });
  await photoRows().update({ where: { foto_id: foto[0]?.id }, data: arrived('a') });
  await photoRows().update({ where: { foto_id: foto[1]?.id }, data: { keadaan: 'ditolak', alasan } });
  const sent = expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200).body;
  expect(sent.keadaan).toBe('terkirim');
  const seen = (await cast.petugas.call('GET', `/moderasi/${uuid}`)).body;
  expect(seen.isi.foto.map(({ alt }: { alt: string }) => alt)).toEqual(['Pertama', 'Ketiga']);
  expect(seen.foto[1]).toMatchObject({ id: foto[1]?.id, keadaan: 'ditolak', alasan });
});

test('a photo of a child or of a document is not sent without consent, nor any without a description', async () => {
  const { uuid, isi } = writeReport(0, 'Izin');
  const foto = [
    { ...photo(), wajah_anak: true, izin: false },
    { ...photo(), dokumen_atau_pelat: true, izin: false },
    { ...photo(), alt: '' },
  ];
  await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi, { foto }));
  const refusal = await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {});
  expect(refusal.status).toBe(422);
  expect(refusal.body.error.details.problems).toMatchInlineSnapshot(`
    [
      {
        "jalur": "foto.0.izin",
        "pesan": "Foto ini memperlihatkan wajah anak. Minta izin orang tuanya, atau hapus fotonya.",
      },
      {
        "jalur": "foto.1.izin",
        "pesan": "Foto ini memperlihatkan dokumen atau pelat nomor. Minta izin pemiliknya, atau hapus fotonya.",
      },
      {
        "jalur": "foto.2.alt",
        "pesan": "Tulis apa yang terlihat di foto ini.",
      },
    ]
  `);
});

test('nine photos, one photo twice, and a photo too large are refused by name', async () => {
  const { uuid, isi } = writeReport(0, 'Foto');
  const put = (foto: object[]) => cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi, { foto }));
  const one = photo();
  const answers = [
    await put(Array.from({ length: 9 }, () => photo())),
    await put([one, one]),
    await put([{ ...photo(), bytes: 20_000_000 }]),
    await put([{ ...photo(), gps: 'rahasia' }]),
  ];
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  expect(answers.map(({ body }) => body.error.details.problems[0])).toMatchInlineSnapshot(`
    [
      {
        "jalur": "foto",
        "pesan": "Foto paling banyak 8.",
      },
      {
        "jalur": "foto",
        "pesan": "Satu foto tercantum dua kali.",
      },
      {
        "jalur": "foto.0.bytes",
        "pesan": "Foto ini lebih besar dari 12 MB. Kecilkan dulu, lalu kirim lagi.",
      },
      {
        "jalur": "foto.0",
        "pesan": "Isian gps tidak dikenal.",
      },
    ]
  `);
});

test('a photo that is taken out is gone, the others move up, and the version rises', async () => {
  const { uuid, isi } = writeReport(0, 'Dikeluarkan');
  const foto = [photo('Satu'), photo('Dua')];
  await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan(isi, { foto }));
  const path = `/api/kiriman/${uuid}/foto/${foto[0]?.id}`;
  expect([200, 204]).toContain((await cast.rt.call('DELETE', path)).status);
  expect([200, 204]).toContain((await cast.rt.call('DELETE', path)).status);
  const { body } = await cast.rt.call('GET', `/api/kiriman/${uuid}`);
  expect(body.versi).toBe(2);
  expect(body.foto).toMatchObject([{ id: foto[1]?.id, urut: 1 }]);
  expect((await cast.otherRt.call('DELETE', `/api/kiriman/${uuid}/foto/${foto[1]?.id}`)).status).toBe(404);
});

test('a report that is returned can be corrected and sent again, and shows the note of the office', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Kembali');
  const catatan = 'Tanggalnya kurang.';
  await cast.petugas.call('POST', `/moderasi/${uuid}/kembalikan`, { versi, catatan });
  const returned = (await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body;
  expect(returned).toMatchObject({ keadaan: 'perlu_perbaikan', catatan });
  const edited = kegiatan({ ...returned.isi, tempat: 'Balai RW 37' }, { versi });
  expect(expectStatus(await cast.rt.call('PUT', `/api/kiriman/${uuid}`, edited), 200).body.versi).toBe(versi + 1);
  const again = expectStatus(await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200).body;
  expect(again).toMatchObject({ keadaan: 'dikirim_ulang', versi: versi + 1 });
  expect((await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi })).status).toBe(409);
});

test('a report can be withdrawn before it is approved, not after', async () => {
  const { uuid } = await sendReport(cast.rt, 'Batal');
  const cancel = (id: string) => cast.rt.call('POST', `/api/kiriman/${id}/batalkan`, {});
  expect(expectStatus(await cancel(uuid), 200).body.keadaan).toBe('dibatalkan');
  expectStatus(await cancel(uuid), 200);
  expect((await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {})).status).toBe(409);
  const live = await sendApproved(cast.rt, cast.petugas, 'Telanjur');
  expect((await cancel(live.uuid)).status).toBe(409);
});

test('a report about tomorrow is refused on the day it is sent, an agenda is not', async () => {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();
  const { isi } = writeReport(0, 'Besok');
  const statuses = [];
  for (const jenis of ['laporan', 'agenda']) {
    const uuid = randomUUID();
    await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ ...isi, jenis, mulai: tomorrow }));
    statuses.push((await cast.rt.call('POST', `/api/kiriman/${uuid}/ajukan`, {})).status);
  }
  expect(statuses).toEqual([422, 200]);
});

test('text in every writing and of any hostile shape comes back as it was sent, or is refused', async () => {
  const texts = [
    '<script>alert(1)</script>',
    '{{7*7}} ${1} %s',
    'ꦱꦸꦫꦏꦂꦠ 🎉 é',
    "'; drop table daftar_kiriman; --",
    'a\u202Eb',
  ];
  for (const judul of texts) {
    const { uuid, isi } = writeReport(0, 'Teks');
    const { body } = expectStatus(await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ ...isi, judul })), 201);
    expect(body.isi.judul).toBe(judul);
  }
  const { uuid, isi } = writeReport(0, 'Nol');
  expect((await cast.rt.call('PUT', `/api/kiriman/${uuid}`, kegiatan({ ...isi, judul: 'a\u0000b' }))).status).toBe(422);
});
