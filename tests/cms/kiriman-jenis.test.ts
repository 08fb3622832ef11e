import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { announcePhoto } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { publishAll, pullPublished } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const rows = (name: string) => cms.strapi.db.query(`api::${name}.${name}`);
const put = (person: Person, uuid: string, body: object) => person.call('PUT', `/api/kiriman/${uuid}`, body);
const send = (person: Person, uuid: string) => person.call('POST', `/api/kiriman/${uuid}/ajukan`, {});
const approve = (uuid: string, versi: number, catatan?: string) =>
  cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi, catatan });
const problemsOf = ({ body }: { body: { error: { details: { problems: { jalur: string }[] } } } }) =>
  body.error.details.problems.map(({ jalur }) => jalur);

const head = (nama: string, more: object = {}) => ({
  jenis: 'struktur',
  isi: { pos: 'ketua', pejabat: [{ nama, mulai: '2026-01-01', selesai: '2030-12-31', sk_nomor: '149/12' }], ...more },
});

/** Sent, approved, and reported live. */
async function makeLive(person: Person, uuid: string, body: object): Promise<void> {
  expectStatus(await put(person, uuid, body), 201);
  const { versi } = expectStatus(await send(person, uuid), 200).body;
  expectStatus(await approve(uuid, versi), 200);
  await publishAll(cms);
}

test('an album of a unit is sent, approved and published with its photos', async () => {
  const uuid = randomUUID();
  const isi = { judul: 'Tirakatan RT 3', tanggal: '2026-08-16', keterangan: 'Malam tirakatan.' };
  expectStatus(await put(cast.rt, uuid, { jenis: 'galeri', isi }), 201);
  expect(problemsOf(await send(cast.rt, uuid))).toEqual(['foto']);
  const { announcement } = announcePhoto('a.jpg', Buffer.from('a'), 'Warga duduk di tikar');
  const foto = [{ ...announcement, versi_izin: 'foto-2' }];
  expectStatus(await put(cast.rt, uuid, { jenis: 'galeri', versi: 1, isi, foto }), 200);
  expect((await rows('foto-kiriman').findOne({ where: { kiriman: uuid } })).versi_izin).toBe('foto-2');
  const arrived = { keadaan: 'diterima', berkas: 'b'.repeat(64), lebar: 1600, tinggi: 1200 };
  await rows('foto-kiriman').update({ where: { foto_id: announcement.id }, data: arrived });
  const { versi } = expectStatus(await send(cast.rt, uuid), 200).body;
  expectStatus(await approve(uuid, versi), 200);
  const [album] = (await pullPublished(cms)).filter(({ jenis }) => jenis === 'galeri');
  expect(album?.data).toMatchObject({ ...isi, slug: 'tirakatan-rt-3', foto: [{ alt: 'Warga duduk di tikar' }] });
});

test('an RT proposes its own head, an RW also those of its RTs, whatever unit was sent', async () => {
  const unitOf = async (person: Person, more: object) => {
    const { rw, rt, isi } = expectStatus(await put(person, randomUUID(), head('Suparno', more)), 201).body;
    return [rw, rt, isi.jabatan];
  };
  expect(await unitOf(cast.otherRt, { rt: 3, rw: 12 })).toEqual([37, 5, 'Ketua RT 5 RW 37']);
  expect(await unitOf(cast.rw, { pos: 'bendahara' })).toEqual([37, null, 'Bendahara RW 37']);
  expect(await unitOf(cast.rw, { rt: 8 })).toEqual([37, 8, 'Ketua RT 8 RW 37']);
  expect(await unitOf(cast.otherRw, { rt: 8, rw: 37 })).toEqual([12, 8, 'Ketua RT 8 RW 12']);
});

test('what the office keeps about a post is not for volunteers to write', async () => {
  const extra = { kelompok: 'kelurahan', induk: 'lurah', urut: 1, tugas: ['Memimpin'], catatan: 'Lurah' };
  const refusal = await put(cast.rt, randomUUID(), head('Suparno', extra));
  expect(refusal.status).toBe(422);
  expect(problemsOf(refusal)).toEqual(Object.keys(extra));
});

test('a head is sent with name and term, and with a number only after consent', async () => {
  const uuid = randomUUID();
  const isi = (pejabat: object) => ({ pos: 'sekretaris', pejabat: [pejabat] });
  expectStatus(await put(cast.rt, uuid, { jenis: 'struktur', isi: isi({ nama: 'Sri' }) }), 201);
  expect(problemsOf(await send(cast.rt, uuid))).toEqual(['pejabat.0.mulai', 'pejabat.0.selesai']);
  const whole = isi({ nama: 'Sri', mulai: '2026-01-01', selesai: '2030-12-31', kontak: '0812 0000 0000' });
  expect(problemsOf(await put(cast.rt, uuid, { jenis: 'struktur', versi: 1, isi: whole }))).toEqual([
    'pejabat.0.kontak',
  ]);
  const agreed = { jenis: 'struktur', versi: 1, isi: whole, izin_kontak: 'pengurus-1' };
  expect(expectStatus(await put(cast.rt, uuid, agreed), 200).body.izin_kontak).toBe('pengurus-1');
  expectStatus(await send(cast.rt, uuid), 200);
});

test('a post has one entry: a second proposal is led to the first and corrects it, and the old one stays up', async () => {
  const first = randomUUID();
  await makeLive(cast.rt, first, head('Suparno'));
  const refusal = await put(cast.rw, randomUUID(), head('Wagiyo', { rt: 3 }));
  expect(refusal.status).toBe(409);
  expect(refusal.body.error.details.kiriman).toMatchObject({ uuid: first, keadaan: 'tayang' });
  const { versi } = expectStatus(await cast.rw.call('POST', `/api/kiriman/${first}/koreksi`, {}), 200).body;
  const another = await put(cast.rw, first, { ...head('Wagiyo', { rt: 4 }), versi });
  expect(problemsOf(another)).toEqual(['pos']);
  expectStatus(await put(cast.rw, first, { ...head('Wagiyo', { rt: 3 }), versi }), 200);
  const sent = expectStatus(await send(cast.rw, first), 200).body;
  expect(await namesNow()).toEqual(['Suparno']);
  expectStatus(await approve(first, sent.versi), 200);
  expect(await namesNow()).toEqual(['Wagiyo']);
});

test('what the office wrote about a post is kept, and from then on corrected by the unit', async () => {
  const uuid = await writtenByOffice();
  expect((await cast.otherRw.call('GET', `/api/kiriman/${uuid}`)).status).toBe(404);
  const refusal = await put(cast.otherRw, randomUUID(), head('Ngadimin'));
  expect(refusal.body.error.details.kiriman).toMatchObject({ uuid, keadaan: 'tayang' });
  const { versi } = expectStatus(await cast.otherRw.call('POST', `/api/kiriman/${uuid}/koreksi`, {}), 200).body;
  expectStatus(await put(cast.otherRw, uuid, { ...head('Ngadimin'), versi }), 200);
  const seen = (await cast.petugas.call('GET', `/moderasi/${uuid}`)).body;
  expect(seen.isi).toMatchObject({ tugas: ['Memimpin RW'], pejabat: [{ nama: 'Ngadimin' }] });
});

test('two who propose the same post at once make one entry', async () => {
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => put(cast.rw, randomUUID(), head('Bersamaan', { rt: 20 }))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
});

test('a proposal about a layanan is answered by the office, changes nothing there, and is never public', async () => {
  await rows('layanan').create({ data: { documentId: 'l1', slug: 'sktm', nama: 'SKTM', publishedAt: new Date() } });
  const uuid = randomUUID();
  const isi = { layanan: 'sktm', isi: 'Biayanya kini nol rupiah.', rujukan: 'Papan di loket' };
  const unknown = await put(cast.rt, uuid, { jenis: 'usulan', isi: { ...isi, layanan: 'tidak-ada' } });
  expect(problemsOf(unknown)).toEqual(['layanan']);
  expect(expectStatus(await put(cast.rt, uuid, { jenis: 'usulan', isi }), 201).body.isi.judul).toBe('SKTM');
  const before = await pullPublished(cms);
  const { versi } = expectStatus(await send(cast.rt, uuid), 200).body;
  const catatan = 'Terima kasih, biayanya sudah kami perbaiki.';
  expectStatus(await approve(uuid, versi, catatan), 200);
  await publishAll(cms);
  expect((await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body).toMatchObject({
    keadaan: 'disetujui',
    catatan,
    tautan: null,
  });
  expect(await pullPublished(cms)).toEqual(before);
  expect(await rows('layanan').count({ where: { slug: 'sktm' } })).toBe(1);
  const undone = expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/urungkan`, { versi }), 200).body;
  expect(undone.keadaan).toBe('diperiksa');
  expect(await rows('terbitan').count({ where: { jenis: 'usulan' } })).toBe(0);
});

test('a proposal is answered by itself: the office does not write in it, nor accept it together with others', async () => {
  await rows('layanan').create({
    data: { documentId: 'l2', slug: 'domisili', nama: 'Domisili', publishedAt: new Date() },
  });
  const uuid = randomUUID();
  const isi = { layanan: 'domisili', isi: 'Jam layanannya sudah berubah sejak bulan ini.' };
  expectStatus(await put(cast.rt, uuid, { jenis: 'usulan', isi }), 201);
  expectStatus(await send(cast.rt, uuid), 200);
  const { versi, pemeriksaan } = expectStatus(
    await cast.petugas.call('POST', `/moderasi/${uuid}/periksa`, {}),
    200,
  ).body;
  expect(pemeriksaan).toMatchObject([{ kode: 'perlu_jawaban', tingkat: 'ringan' }]);
  const changed = await cast.petugas.call('POST', `/moderasi/${uuid}/sunting`, {
    versi,
    isi: { isi: 'Bukan kata saya.' },
  });
  expect(problemsOf(changed)).toEqual(['isi']);
  const { body } = await cast.petugas.call('POST', '/moderasi/setujui-sekaligus', { kiriman: [{ uuid, versi }] });
  expect(body.hasil).toMatchObject([{ uuid, berhasil: false, keadaan: 'diperiksa' }]);
});

test('a point from a phone is no more exact than a hundred metres; one that the office has set stays as it is', async () => {
  const uuid = randomUUID();
  const isi = { nama: 'Warung Bu Sri', jenis: 'umkm', ringkas: 'Menjual soto ayam tiap pagi.' };
  const stored = async () => (await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body.isi.titik;
  const exact = { lng: 110.84321, lat: -7.54321, perkiraan: false };
  expectStatus(await put(cast.rt, uuid, { jenis: 'potensi', isi: { ...isi, titik: exact } }), 201);
  expect(await stored()).toMatchObject({ lng: 110.843, lat: -7.543, perkiraan: true });
  const { dokumen } = await rows('kiriman').findOne({ where: { uuid } });
  await cms.strapi.documents('api::potensi.potensi').update({ documentId: dokumen, data: { titik: exact } });
  const { versi } = (await cast.rt.call('GET', `/api/kiriman/${uuid}`)).body;
  const again = { jenis: 'potensi', versi, isi: { ...isi, ringkas: 'Menjual soto ayam.', titik: await stored() } };
  expectStatus(await put(cast.rt, uuid, again), 200);
  expect(await stored()).toMatchObject(exact);
});

async function namesNow(): Promise<unknown[]> {
  const posts = (await pullPublished(cms)).filter(({ data }) => data.jabatan === 'Ketua RT 3 RW 37');
  return posts.flatMap(({ data }) => (data.pejabat as { nama: string }[]).map(({ nama }) => nama));
}

/** An entry of the RW 12 that staff wrote in the panel, sent and approved. @returns its submission */
async function writtenByOffice(): Promise<string> {
  const data = { jabatan: 'Ketua RW 12', kelompok: 'pengurus', rw: 12, urut: 300 };
  const pejabat = [{ nama: 'Lama', mulai: '2020-01-01', selesai: '2025-12-31' }];
  const tugas = [{ nilai: 'Memimpin RW' }];
  const { documentId } = await cms.strapi
    .documents('api::struktur.struktur')
    .create({ data: { ...data, pejabat, tugas }, status: 'draft' });
  const { uuid, versi } = (await cast.petugas.call('GET', `/moderasi/dokumen/struktur/${documentId}`)).body;
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/ajukan`, { versi }), 200);
  expectStatus(await cast.lurah.call('POST', `/moderasi/${uuid}/setujui`, { versi }), 200);
  await publishAll(cms);
  return uuid;
}
