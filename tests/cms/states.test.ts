import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { teksKeadaan } from '../../site/src/text/umum.ts';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendApproved, sendReport } from '../support/submissions.ts';

const states = [
  'draf',
  'mengunggah',
  'terkirim',
  'diperiksa',
  'perlu_perbaikan',
  'dikirim_ulang',
  'disetujui',
  'menerbitkan',
  'tayang',
  'gagal_terbit',
  'ditolak',
  'ditarik',
  'dibatalkan',
  'diarsipkan',
] as const;

type State = (typeof states)[number];

/** Where each action leads, by the state it starts from (product handbook 4.1). What is not here is a 409. */
const byStaff: Record<string, Partial<Record<State, State>>> = {
  // Opening a review that is open changes nothing.
  periksa: { terkirim: 'diperiksa', dikirim_ulang: 'diperiksa', diperiksa: 'diperiksa' },
  setujui: { terkirim: 'disetujui', diperiksa: 'disetujui', dikirim_ulang: 'disetujui' },
  kembalikan: { terkirim: 'perlu_perbaikan', diperiksa: 'perlu_perbaikan', dikirim_ulang: 'perlu_perbaikan' },
  tolak: { terkirim: 'ditolak', diperiksa: 'ditolak', dikirim_ulang: 'ditolak' },
  urungkan: { disetujui: 'diperiksa', menerbitkan: 'diperiksa', tayang: 'diperiksa', gagal_terbit: 'diperiksa' },
  tarik: {
    disetujui: 'ditarik',
    menerbitkan: 'ditarik',
    tayang: 'ditarik',
    gagal_terbit: 'ditarik',
    // A newer text of something live is waiting, or was sent back: what is live can still be taken down.
    terkirim: 'ditarik',
    diperiksa: 'ditarik',
    dikirim_ulang: 'ditarik',
    perlu_perbaikan: 'ditarik',
    ditolak: 'ditarik',
  },
};

const byVolunteer: Record<string, Partial<Record<State, State>>> = {
  // What is live is mended; the old text stays until the new one is approved. What was laid aside is taken up again.
  koreksi: { tayang: 'perlu_perbaikan', diarsipkan: 'perlu_perbaikan' },
  batalkan: {
    draf: 'dibatalkan',
    mengunggah: 'dibatalkan',
    terkirim: 'dibatalkan',
    diperiksa: 'dibatalkan',
    perlu_perbaikan: 'dibatalkan',
    dikirim_ulang: 'dibatalkan',
    dibatalkan: 'dibatalkan',
  },
  // Again is harmless wherever it has got to; what is closed stays closed.
  ajukan: {
    draf: 'terkirim',
    mengunggah: 'terkirim',
    perlu_perbaikan: 'dikirim_ulang',
    terkirim: 'terkirim',
    diperiksa: 'diperiksa',
    dikirim_ulang: 'dikirim_ulang',
    disetujui: 'disetujui',
    menerbitkan: 'menerbitkan',
    tayang: 'tayang',
    gagal_terbit: 'gagal_terbit',
  },
};

let cms: RunningCms;
let cast: Cast;
let live: { uuid: string; versi: number; dokumen: string };
let sent: { uuid: string; versi: number };

const rows = () => cms.strapi.db.query('api::kiriman.kiriman');
const stateOf = async (uuid: string) => (await rows().findOne({ where: { uuid } })).keadaan as State;
const lines = (uuid: string) => cms.strapi.db.query('api::riwayat.riwayat').count({ where: { kiriman: uuid } });

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
  live = await sendApproved(cast.rt, cast.petugas, 'Papan');
  sent = await sendReport(cast.rt, 'Papan', 1);
});
afterAll(() => cms.stop());

/** Puts a submission into a state past the state machine, published or not as it has to be. */
async function put(state: State): Promise<{ uuid: string; versi: number }> {
  const everPublished = ['disetujui', 'menerbitkan', 'tayang', 'gagal_terbit', 'ditarik'].includes(state);
  const one = everPublished ? live : sent;
  const dikirim_pada = ['draf', 'mengunggah'].includes(state) ? null : new Date().toISOString();
  await rows().update({
    where: { uuid: one.uuid },
    data: { keadaan: state, dikirim_pada, ...(!everPublished && { revisi: null }) },
  });
  return one;
}

/** A live document whose submission stands in this state, as after an edit. */
async function putLive(state: State): Promise<{ uuid: string; versi: number }> {
  const live = await sendApproved(cast.rt, cast.petugas, `Ditarik dari ${state}`);
  await rows().update({ where: { uuid: live.uuid }, data: { keadaan: state } });
  return live;
}

test('the site has words for every state, and for no other', () => {
  expect(Object.keys(teksKeadaan).sort()).toEqual([...states].sort());
});

describe.each(Object.entries(byStaff))('%s', (action, moves) => {
  test.each(states)('from %s', async (state) => {
    const { uuid, versi } = action === 'tarik' ? await putLive(state) : await put(state);
    const before = await lines(uuid);
    const answer = await cast.petugas.call('POST', `/moderasi/${uuid}/${action}`, { versi, catatan: 'Alasannya.' });
    const to = moves[state];
    expect(answer.status).toBe(to ? 200 : 409);
    expect(await stateOf(uuid)).toBe(to ?? state);
    expect(await lines(uuid)).toBe(before + (to && to !== state ? 1 : 0));
  });
});

describe.each(Object.entries(byVolunteer))('%s', (action, moves) => {
  test.each(states)('from %s', async (state) => {
    const { uuid } = await put(state);
    const answer = await cast.rt.call('POST', `/api/kiriman/${uuid}/${action}`, {});
    expect(answer.status).toBe(moves[state] ? 200 : 409);
    expect(await stateOf(uuid)).toBe(moves[state] ?? state);
  });
});

test.each(Object.keys(byStaff))('%s is for staff with a token only', async (action) => {
  const { uuid, versi } = await put('terkirim');
  for (const person of [cast.rt, cast.rw, { call: strangerCall }]) {
    const { status } = await person.call('POST', `/moderasi/${uuid}/${action}`, { versi, catatan: 'Alasannya.' });
    expect([401, 403]).toContain(status);
  }
  expect(await stateOf(uuid)).toBe('terkirim');
});

const strangerCall: Cast['rt']['call'] = async (method, path, body) => {
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(cms.url + path, { method, headers, body: JSON.stringify(body) });
  return { status, body: undefined };
};

test.each(['kembalikan', 'tolak', 'tarik'])('%s without a reason is impossible', async (action) => {
  const { uuid, versi } = await put('terkirim');
  for (const catatan of [undefined, null, '', '   ']) {
    const answer = await cast.petugas.call('POST', `/moderasi/${uuid}/${action}`, { versi, catatan });
    expect(answer.status).toBe(422);
    expect(answer.body.error.details.problems[0].jalur).toBe('catatan');
  }
  expect(await stateOf(uuid)).toBe('terkirim');
});

test.each(Object.keys(byStaff))('%s with a stale version is refused, and with a strange body too', async (action) => {
  const from: State = Object.keys(byStaff[action] ?? {})[0] as State;
  const { uuid, versi } = action === 'tarik' ? await putLive(from) : await put(from);
  const post = (body: unknown) => cast.petugas.call('POST', `/moderasi/${uuid}/${action}`, body);
  expect((await post({ versi: versi - 1, catatan: 'Alasannya.' })).status).toBe(409);
  expect((await post({ versi, catatan: 'Alasannya.', paksa: true })).status).toBe(400);
  expect((await post({ versi: String(versi), catatan: 'Alasannya.' })).status).toBe(400);
  expect(await stateOf(uuid)).toBe(from);
});

test('a decision without the version that was seen is a bad request; opening a review needs none', async () => {
  const { uuid } = await put('terkirim');
  expect((await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, {})).status).toBe(400);
  expect((await cast.petugas.call('POST', `/moderasi/${uuid}/periksa`, {})).status).toBe(200);
});

test('every change names who made it, from where to where, when and why', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Riwayat');
  await cast.petugas.call('POST', `/moderasi/${uuid}/periksa`, {});
  await cast.lurah.call('POST', `/moderasi/${uuid}/tolak`, { versi, catatan: 'Ganda.' });
  const { riwayat } = (await cast.petugas.call('GET', `/moderasi/${uuid}`)).body;
  expect(riwayat.map(({ waktu, suntingan, ...line }: { waktu: string; suntingan: boolean }) => line)).toEqual([
    { dari: null, ke: 'draf', alasan: null, nama_oleh: 'rt03-rw37' },
    { dari: 'draf', ke: 'terkirim', alasan: null, nama_oleh: 'rt03-rw37' },
    { dari: 'terkirim', ke: 'diperiksa', alasan: null, nama_oleh: 'petugas Uji' },
    { dari: 'diperiksa', ke: 'ditolak', alasan: 'Ganda.', nama_oleh: 'lurah Uji' },
  ]);
  const where = { kiriman: uuid };
  const rows = await cms.strapi.db.query('api::riwayat.riwayat').findMany({ where, orderBy: { urut: 'asc' } });
  expect(rows.map(({ oleh }) => oleh.split(':')[0])).toEqual(['relawan', 'relawan', 'staf', 'staf']);
});

test('a layanan is approved by the lurah, not by petugas', async () => {
  const created = await cast.petugas.call('POST', '/content-manager/collection-types/api::layanan.layanan', layanan);
  const { documentId } = expectStatus(created, 201).body.data;
  const { uuid, versi, daftar_tugas } = (await cast.petugas.call('GET', `/moderasi/dokumen/layanan/${documentId}`))
    .body;
  expect(daftar_tugas).toMatchInlineSnapshot(`
    [
      "Persyaratan",
      "Sistem, mekanisme, dan prosedur",
      "Jangka waktu",
      "Biaya atau tarif",
      "Produk layanan",
      "Pengaduan, saran, dan masukan",
      "Dasar hukum",
      "Sarana dan prasarana",
      "Kompetensi pelaksana",
      "Pengawasan internal",
      "Jumlah pelaksana",
      "Jaminan pelayanan",
      "Jaminan keamanan dan keselamatan",
      "Evaluasi kinerja pelaksana",
    ]
  `);
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/ajukan`, { versi }), 200);
  expect((await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi })).status).toBe(403);
  expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi }), 200);
});

/** A layanan of which the office has set nothing yet. */
const layanan = {
  nama: 'Surat Keterangan Uji',
  kelompok: 'umum',
  ringkas: 'Layanan untuk menguji persetujuan.',
  pengantar_rt_rw: 'tidak',
  belum_ditetapkan: ['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'pengaduan'].map((nilai) => ({ nilai })),
};

test('the queue shows the oldest first, and below it what was decided last', async () => {
  const first = await sendReport(cast.rt, 'Antrean', 1);
  const second = await sendReport(cast.rw, 'Antrean', 2);
  const decided = await sendApproved(cast.rt, cast.petugas, 'Antrean', 3);
  const { daftar, jumlah, tayang } = (await cast.petugas.call('GET', '/moderasi/antrean')).body;
  const order = daftar.map(({ uuid }: { uuid: string }) => uuid);
  expect(order.indexOf(first.uuid)).toBeLessThan(order.indexOf(second.uuid));
  expect(jumlah).toBe(daftar.length);
  expect(order).not.toContain(decided.uuid);
  expect(tayang[0]).toMatchObject({ uuid: decided.uuid, keadaan: 'disetujui', tautan: null });
  expect(daftar.find(({ uuid }: { uuid: string }) => uuid === second.uuid)).toMatchObject({
    judul: 'Antrean 2',
    pengirim: 'rw37, RW 37',
    rw: 37,
    rt: null,
    foto: 0,
  });
});
