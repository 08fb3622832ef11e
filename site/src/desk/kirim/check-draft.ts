import type { Masalah } from '../shared/answers.ts';
import { dayInWib } from '../shared/time.ts';
import type { Draft } from './draft.ts';
import { clockOf, startOf } from './put-body.ts';
import { teksKirim } from '../../text/desk.ts';

const salah = teksKirim.salah;

/**
 * What has to be mended before a draft is sent, in the order of the form. The server checks again and by more
 * rules; this only spares a way to the office and back. `jalur` is `judul` or `foto.<id>.alt`.
 *
 * @param limits shortest story in letters, from the content type
 * @param nowIso the day decides whether a report lies in the future
 */
export function checkDraft(draft: Draft, limits: { isiMin: number }, nowIso: string): Masalah[] {
  const found: Masalah[] = [];
  const need = (jalur: string, pesan: string) => found.push({ jalur, pesan });
  if (draft.jenis === 'potensi') checkPotensi(draft, need);
  else checkKegiatan(draft, limits, nowIso, need);
  checkPhotos(draft, need);
  return found;
}

type Need = (jalur: string, pesan: string) => void;

function checkPotensi({ isian }: Draft, need: Need): void {
  if (!isian.nama.trim()) need('nama', salah.nama);
  if (!isian.golongan) need('golongan', salah.golongan);
  if (!isian.ringkas.trim()) need('ringkas', salah.ringkas);
}

function checkKegiatan(draft: Draft, limits: { isiMin: number }, nowIso: string, need: Need): void {
  const { isian } = draft;
  if (!isian.judul.trim()) need('judul', salah.judul);
  if (!isian.kategori) need('kategori', salah.kategori);
  checkDate(draft, nowIso, need);
  if (isian.jam.trim() && !clockOf(isian.jam)) need('jam', salah.jam);
  if (!isian.tempat.trim()) need('tempat', salah.tempat);
  if (!isian.penyelenggara) need('penyelenggara', salah.penyelenggara);
  if (isian.peserta.trim() && !/^\d{1,6}$/.test(isian.peserta.trim())) need('peserta', salah.peserta);
  if (isian.isi.trim().length < limits.isiMin) need('isi', salah.isi(limits.isiMin));
}

function checkDate({ isian }: Draft, nowIso: string, need: Need): void {
  const start = startOf(isian);
  if (start === null) {
    const whole = isian.hari.trim() && isian.bulan && isian.tahun.trim();
    need('mulai', whole ? salah.tanggalTidakAda : salah.tanggal);
    return;
  }
  if (isian.jenis === 'laporan' && start.slice(0, 10) > dayInWib(nowIso)) need('mulai', salah.tanggalDepan);
}

function checkPhotos({ foto }: Draft, need: Need): void {
  foto.forEach((photo, index) => {
    const number = index + 1;
    if (photo.server === 'ditolak') return;
    if (!photo.diHp && photo.server !== 'diterima') need(`foto.${photo.id}.berkas`, salah.fotoHilang(number));
    else if (!photo.sha256) need(`foto.${photo.id}.berkas`, salah.fotoSiap(number));
    if (!photo.alt.trim()) need(`foto.${photo.id}.alt`, salah.alt(number));
    if (photo.wajah_anak && !photo.izin) need(`foto.${photo.id}.izin`, salah.izinAnak(number));
    else if (photo.dokumen_atau_pelat && !photo.izin) need(`foto.${photo.id}.izin`, salah.izinDokumen(number));
  });
}

/**
 * Brings the server's paths to those of the form: `isi.judul` → `judul`, `foto.0.alt` or `foto[0].alt` →
 * `foto.<id>.alt`.
 */
export function localPaths(problems: Masalah[], draft: Draft): Masalah[] {
  return problems.map(({ jalur, pesan }) => {
    const inEntry = jalur.replace(/\[(\d+)\]/g, '.$1').replace(/^isi\.(?=.)/, '');
    const path = draft.jenis === 'potensi' && inEntry === 'jenis' ? 'golongan' : inEntry;
    const photo = /^foto\.(\d+)(\..+)?$/.exec(path);
    const id = photo && draft.foto[Number(photo[1])]?.id;
    return { jalur: id ? `foto.${id}${photo[2] ?? '.berkas'}` : path, pesan };
  });
}
