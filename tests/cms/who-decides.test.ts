import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatherCast, staffOf } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { loadCmsModule } from '../support/cms-module.ts';
import { ask, done, post } from '../support/desk-calls.ts';
import type { Person } from '../support/people.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendReport } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

describe('four eyes', () => {
  const panel = '/content-manager/collection-types/api::kegiatan.kegiatan';

  async function writeInOffice(
    author: Person,
    marker: string,
  ): Promise<{ uuid: string; versi: number; dokumen: string }> {
    const created = expectStatus(await author.call('POST', panel, writeReport(0, marker).isi), 201).body.data;
    const { uuid, versi } = await ask(author, `/moderasi/dokumen/kegiatan/${created.documentId}`);
    await done(author, `${uuid}/ajukan`, { versi });
    return { uuid, versi, dokumen: created.documentId };
  }

  test('nobody approves the own text, and nobody who wrote in it; somebody else does', async () => {
    const { uuid, versi, dokumen } = await writeInOffice(cast.petugas, 'Empat mata');
    expectStatus(await cast.admin.call('PUT', `${panel}/${dokumen}`, { judul: 'Ditulis berdua' }), 200);
    const sentences = [];
    for (const author of [cast.petugas, cast.admin]) {
      expect((await ask(author, `/moderasi/${uuid}`)).milik_sendiri).toBe(true);
      const refused = await post(author, `${uuid}/setujui`, { versi: versi + 1 });
      expect(refused.status).toBe(403);
      sentences.push(refused.body.error.message);
    }
    expect(sentences).toEqual([
      'Teks ini Anda tulis sendiri. Minta rekan menyetujuinya, atau tulis alasan Anda.',
      'Admin mengelola sistem. Kiriman diputus oleh petugas atau lurah.',
    ]);
    await done(cast.lurah, `${uuid}/setujui`, { versi: versi + 1 });
    // Undone, it is still theirs; changed by another one after the approval, it is not any more.
    await done(cast.lurah, `${uuid}/urungkan`, { versi: versi + 1 });
    expect((await post(cast.petugas, `${uuid}/setujui`, { versi: versi + 1 })).status).toBe(403);
    await done(cast.lurah, `${uuid}/setujui`, { versi: versi + 1 });
    expectStatus(await cast.admin.call('PUT', `${panel}/${dokumen}`, { judul: 'Diperbaiki lagi' }), 200);
    await done(cast.petugas, `${uuid}/setujui`, { versi: versi + 2 });
  });

  test('with a reason it is possible, which stands in the history and on the board of the lurah', async () => {
    const { uuid, versi } = await writeInOffice(cast.petugas, 'Sendirian');
    expect((await post(cast.petugas, `${uuid}/setujui`, { versi, alasan_sendiri: 'mendesak' })).status).toBe(400);
    const alasan = 'Rekan sedang cuti, jadwal vaksin besok.';
    const { riwayat } = await done(cast.petugas, `${uuid}/setujui`, { versi, alasan_sendiri: alasan });
    expect(riwayat.at(-1)).toMatchObject({ ke: 'disetujui', alasan: `Menyetujui teks sendiri: ${alasan}` });
    const { nomor } = await ask(cast.lurah, `/moderasi/${uuid}`);
    const listed = { jumlah: 1, daftar: [{ uuid, nomor, nama_oleh: 'petugas Uji', alasan }] };
    expect((await ask(cast.lurah, '/moderasi/papan')).sendirian).toMatchObject(listed);
    // A reason that nobody needed is not one of them.
    const other = await sendReport(cast.rt, 'Bukan sendiri');
    await done(cast.petugas, `${other.uuid}/setujui`, { versi: other.versi, alasan_sendiri: alasan });
    expect((await ask(cast.lurah, '/moderasi/papan')).sendirian).toMatchObject(listed);
  });

  test('the office may turn it off', async () => {
    const { uuid, versi } = await writeInOffice(cast.petugas, 'Dua mata');
    const settings = cms.strapi.config.get('moncer') as { fourEyes: boolean };
    settings.fourEyes = false;
    await done(cast.petugas, `${uuid}/setujui`, { versi });
    settings.fourEyes = true;
  });
});

test('who has a report open is seen by the others, not by themselves, for half a minute', async () => {
  const { uuid } = await sendReport(cast.rt, 'Dilihat');
  expect((await post(cast.petugas, `${uuid}/lihat`)).status).toBe(204);
  expect((await ask(cast.petugas, `/moderasi/${uuid}`)).dilihat).toBeNull();
  expect((await ask(cast.lurah, `/moderasi/${uuid}`)).dilihat).toMatchObject({ nama: 'petugas Uji' });
  const { whoLooks } = loadCmsModule('moderasi/presence') as Record<string, (...all: unknown[]) => unknown>;
  expect(whoLooks?.(uuid, { id: 0 }, Date.now() + 31_000)).toBeNull();
});

test('everybody is told what they may do with it as it stands', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Wewenang');
  const rights = async () => {
    const { keadaan } = await ask(cast.petugas, `/moderasi/${uuid}`);
    const of = async (person: Person) => (await ask(person, `/moderasi/${uuid}`)).boleh.join(' ');
    return { keadaan, petugas: await of(cast.petugas), lurah: await of(cast.lurah), admin: await of(cast.admin) };
  };
  const decide = 'periksa setujui kembalikan tolak';
  expect(await rights()).toEqual({
    keadaan: 'terkirim',
    petugas: `${decide} sunting pulihkan betulkan`,
    lurah: `${decide} sunting pulihkan betulkan`,
    admin: 'sunting',
  });
  const { daftar } = await ask(cast.admin, '/moderasi/antrean');
  expect(daftar.find((line: { uuid: string }) => line.uuid === uuid).boleh).toEqual(['sunting']);
  await done(cast.petugas, `${uuid}/tolak`, { versi, catatan: 'Uji.' });
  expect(await rights()).toEqual({ keadaan: 'ditolak', petugas: '', lurah: 'hapus_data', admin: 'hapus_data' });
});

test('a report is given to somebody of the office, and to nobody else', async () => {
  const { uuid, versi } = await sendReport(cast.rt, 'Ditugaskan');
  const { orang } = await ask(cast.petugas, '/moderasi/antrean');
  // The operator decides nothing, and is given nothing to decide.
  const names = orang.map(({ nama }: { nama: string }) => nama);
  expect(names).toEqual(['petugas Uji', 'lurah Uji']);
  expect((await done(cast.petugas, `${uuid}/tugaskan`, { petugas: orang[0].id })).petugas).toEqual(orang[0]);
  expect((await done(cast.petugas, `${uuid}/tugaskan`, { petugas: null })).petugas).toBeNull();
  expect((await post(cast.petugas, `${uuid}/tugaskan`, { petugas: 9_999 })).status).toBe(422);
  await done(cast.petugas, `${uuid}/tolak`, { versi, catatan: 'Uji.' });
  expect((await post(cast.petugas, `${uuid}/tugaskan`, { petugas: null })).status).toBe(409);
});

test('one who operates the system and also works in the office decides, and may what an admin may', async () => {
  const both = await staffOf(cms, 'petugas', 'strapi-super-admin');
  const { uuid, versi } = await sendReport(cast.rt, 'Merangkap');
  await done(both, `${uuid}/tolak`, { versi, catatan: 'Uji.' });
  expect((await ask(both, `/moderasi/${uuid}`)).boleh).toEqual(['hapus_data']);
  expect((await ask(both, '/moderasi/papan')).boleh).toEqual({ riwayat: true });
});
