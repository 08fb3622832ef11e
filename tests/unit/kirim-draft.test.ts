import { expect, test } from 'vitest';
import type { Kiriman } from '../../site/src/desk/shared/answers.ts';
import { ageWords, sizeWords, timeWords } from '../../site/src/desk/shared/time.ts';
import { checkDraft, localPaths } from '../../site/src/desk/kirim/check-draft.ts';
import { draftFrom, enqueue, isEmpty, newDraft, newPhoto, reopen } from '../../site/src/desk/kirim/draft.ts';
import { putBody } from '../../site/src/desk/kirim/put-body.ts';
import { fromDrawing, onDrawing, titikOfEntry, titikWords } from '../../site/src/desk/kirim/titik.ts';
import { clockOf, startOf } from '../../site/src/desk/shared/typed-time.ts';
import { fittedSize } from '../../site/src/desk/kirim/shrink.ts';

const now = '2026-11-22T06:00:00.000Z';
const rw37 = { rw: 37, rt: null };
const uuid = '6f1e4920-98ed-4bf3-8728-0e21b7a3c001';

test('a report that was begun holds what was typed, also while it is not a date yet', () => {
  const draft = newDraft(uuid, '7', now, 'kegiatan', rw37);
  Object.assign(draft.isian, { hari: '31', bulan: '2', tahun: '2026', judul: 'Rapat' });
  expect(startOf(draft.isian)).toBeNull();
  expect(JSON.parse(putBody(draft)).isi).toMatchObject({ judul: 'Rapat', mulai: null, penyelenggara: 'rw' });
});

test('a time is understood as people write it', () => {
  expect(['8', '8.00', '08:30', '24.00', '8.6', 'pagi'].map(clockOf)).toEqual([
    '08:00',
    '08:00',
    '08:30',
    null,
    null,
    null,
  ]);
});

test('the same report goes out with the same bytes, until the person takes it back into the form', () => {
  const draft = newDraft(uuid, '7', now, 'kegiatan', rw37);
  enqueue(draft);
  const sent = draft.badan;
  draft.versi = 1;
  expect(draft.badan).toBe(sent);
  reopen(draft);
  enqueue(draft);
  expect(JSON.parse(draft.badan ?? '')).toMatchObject({ versi: 1 });
});

test('what the office added to a returned report is sent back as it came', () => {
  const kiriman = {
    uuid, versi: 3, catatan: 'Tambahkan tempatnya.', foto: [],
    isi: { judul: 'Rapat', mulai: '2026-11-20T01:30:00.000Z', tanpa_jam: false, selesai: '2026-11-20T03:00:00.000Z', rw: [37], slug: 'rapat' },
  } as unknown as Kiriman; // prettier-ignore
  const draft = draftFrom(kiriman, '7', now);
  expect(draft.isian).toMatchObject({ hari: '20', bulan: '11', tahun: '2026', jam: '08.30' });
  const { isi } = JSON.parse(putBody(draft)) as { isi: Record<string, unknown> };
  expect(isi).toMatchObject({ mulai: '2026-11-20T08:30:00+07:00', selesai: '2026-11-20T03:00:00.000Z' });
  expect(Object.keys(isi)).not.toContain('rw');
  expect(Object.keys(isi)).not.toContain('slug');
});

test('a volunteer reads one sentence for each field that is missing', () => {
  const draft = newDraft(uuid, '7', now, 'kegiatan', null);
  expect(checkDraft(draft, { isiMin: 40 }, now).map(({ jalur }) => jalur)).toEqual([
    'judul',
    'kategori',
    'mulai',
    'tempat',
    'penyelenggara',
    'isi',
  ]);
});

test('a report cannot lie in the future, a plan can', () => {
  const draft = newDraft(uuid, '7', now, 'kegiatan', rw37);
  Object.assign(draft.isian, { hari: '23', bulan: '11', tahun: '2026' });
  const about = () => checkDraft(draft, { isiMin: 40 }, now).filter(({ jalur }) => jalur === 'mulai');
  expect(about()).toMatchObject([{ pesan: expect.stringContaining('belum tiba') }]);
  draft.isian.jenis = 'agenda';
  expect(about()).toEqual([]);
});

test("the server's sentence about a photo finds the photo in the form", () => {
  const draft = newDraft(uuid, '7', now, 'kegiatan', rw37);
  draft.foto = [{ id: 'a' }, { id: 'b' }] as never;
  const pesan = 'Tulis apa yang terlihat.';
  expect(
    localPaths(
      [
        { jalur: 'foto.1.alt', pesan },
        { jalur: 'isi.judul', pesan },
        { jalur: 'isi', pesan },
      ],
      draft,
    ).map(({ jalur }) => jalur),
  ).toEqual(['foto.b.alt', 'judul', 'isi']);
});

test.each(['kegiatan', 'potensi', 'galeri', 'struktur', 'usulan'] as const)(
  'a %s of which nothing was typed is no draft yet, and says what it lacks',
  (jenis) => {
    const draft = newDraft(uuid, '7', now, jenis, rw37);
    expect(isEmpty(draft)).toBe(true);
    expect(checkDraft(draft, { isiMin: 40 }, now).length).toBeGreaterThan(1);
  },
);

test('who is mended stands first, and whom the office names besides is kept', () => {
  const pejabat = [
    { nama: 'Suparno', mulai: '2020-01-01', selesai: '2025-12-31', keterangan: null, sk_nomor: null, sk_tanggal: null, kontak: null },
    { nama: 'Ngatman', mulai: '2015-01-01', selesai: '2019-12-31', keterangan: null, sk_nomor: null, sk_tanggal: null, kontak: null },
  ]; // prettier-ignore
  const isi = { pos: 'ketua', jabatan: 'Ketua RT 3 RW 37', rw: 37, rt: 3, pejabat };
  const draft = draftFrom({ uuid, jenis: 'struktur', versi: 2, foto: [], isi } as unknown as Kiriman, '7', now);
  Object.assign(draft.isian, { namaPengurus: 'Wagiyo', kontak: '0812', tahunSelesai: '2019' });
  expect(checkDraft(draft, { isiMin: 40 }, now).map(({ jalur }) => jalur)).toEqual(['selesai-jabatan', 'kontak']);
  Object.assign(draft.isian, { izinKontak: 'ya', tahunSelesai: '2030' });
  const body = JSON.parse(putBody(draft)) as { isi: { rt: number; pejabat: object[] }; izin_kontak: string };
  expect(body.isi).toMatchObject({ rt: 3, pejabat: [{ nama: 'Wagiyo', selesai: '2030-12-31' }, { nama: 'Ngatman' }] });
  expect(body.izin_kontak).toBe('pengurus-1');
});

test('whether there is a child in a photo has to be answered, and a child is shown with consent or blurred', () => {
  const draft = newDraft(uuid, '7', now, 'kegiatan', rw37);
  const photo = { ...newPhoto('a', 'a.jpg', 1), diHp: true, sha256: 'a', alt: 'Warga' };
  draft.foto = [photo];
  const wrong = () => checkDraft(draft, { isiMin: 0 }, now).flatMap(({ jalur }) => (/^foto/.test(jalur) ? jalur : []));
  const sent = () => {
    const [{ wajah_anak, izin, versi_izin }] = (JSON.parse(putBody(draft)) as { foto: [Record<string, unknown>] }).foto;
    return { wajah_anak, izin, versi_izin };
  };
  expect(wrong()).toEqual(['foto.a.anak']);
  photo.anak = 'kaburkan';
  expect(wrong()).toEqual(['foto.a.anak']);
  photo.dikaburkan = true;
  expect(wrong()).toEqual([]);
  expect(sent()).toEqual({ wajah_anak: false, izin: false, versi_izin: 'foto-2' });
  photo.anak = 'izin';
  expect(sent()).toMatchObject({ wajah_anak: true, izin: true });
  photo.dokumen_atau_pelat = true;
  expect(wrong()).toEqual(['foto.a.izin']);
  expect(sent()).toMatchObject({ wajah_anak: true, izin: false });
});

test('a point is rounded to a hundred metres, and one that the office set exactly stays unless it is moved', () => {
  const exact = { lng: 110.84312, lat: -7.54089, perkiraan: false };
  expect(titikOfEntry(titikWords(exact), exact)).toBe(exact);
  expect(titikOfEntry('110.844,-7.541', exact)).toEqual({ lng: 110.844, lat: -7.541, perkiraan: true });
  expect(titikOfEntry('', exact)).toBeNull();
  const frame = { west: 110.83, north: -7.53, perLng: 9_000, perLat: 9_100, margin: 10 };
  const { x, y } = onDrawing(exact, frame);
  expect(titikWords(fromDrawing(x, y, frame))).toBe('110.843,-7.541');
});

test('times and sizes are written as Indonesians write them', () => {
  expect(timeWords('2026-11-22T02:41:00Z', now)).toBe('09.41');
  expect(timeWords('2026-11-20T18:00:00Z', now)).toBe('21\u00a0November\u00a02026, 01.00');
  expect(ageWords('2026-11-22T02:00:00Z', now)).toBe('4\u00a0jam');
  expect([sizeWords(4_130_000), sizeWords(182_400)]).toEqual(['4,1\u00a0MB', '182\u00a0KB']);
});

test('a photo keeps its shape when it shrinks, and is never enlarged', () => {
  expect(fittedSize(3000, 4000)).toEqual({ width: 1200, height: 1600 });
  expect(fittedSize(800, 600)).toEqual({ width: 800, height: 600 });
});
