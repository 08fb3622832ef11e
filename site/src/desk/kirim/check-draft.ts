import type { Masalah } from '../shared/answers.ts';
import type { Draft } from './draft.ts';
import { kinds, type Limits, type Need } from './kinds.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksIzin } from '../../text/foto.ts';

const salah = teksKirim.salah;

/**
 * What has to be mended before a draft is sent, in the order of the form. The server checks again and by more
 * rules; this only spares a way to the office and back. `jalur` is `judul` or `foto.<id>.alt`.
 *
 * @param limits shortest story in letters, from the content type
 * @param nowIso the day decides whether a report lies in the future
 */
export function checkDraft(draft: Draft, limits: Limits, nowIso: string): Masalah[] {
  const found: Masalah[] = [];
  const need: Need = (jalur, pesan) => found.push({ jalur, pesan });
  const kind = kinds[draft.jenis];
  kind.check(draft.isian, need, limits, nowIso);
  if (kind.foto === 'harus' && draft.foto.length === 0) need('foto', salah.foto);
  checkPhotos(draft, need);
  return found;
}

function checkPhotos({ foto }: Draft, need: Need): void {
  foto.forEach((photo, index) => {
    const number = index + 1;
    if (photo.server === 'ditolak') return;
    if (!photo.diHp && photo.server !== 'diterima') need(`foto.${photo.id}.berkas`, salah.fotoHilang(number));
    else if (!photo.sha256) need(`foto.${photo.id}.berkas`, salah.fotoSiap(number));
    if (!photo.alt.trim()) need(`foto.${photo.id}.alt`, salah.alt(number));
    if (!photo.anak) need(`foto.${photo.id}.anak`, teksIzin.salah.anak(number));
    else if (photo.anak === 'kaburkan' && !photo.dikaburkan)
      need(`foto.${photo.id}.anak`, teksIzin.salah.kaburkan(number));
    if (photo.dokumen_atau_pelat && !photo.izin) need(`foto.${photo.id}.izin`, salah.izinDokumen(number));
  });
}

/**
 * Brings the server's paths to those of the form: `isi.judul` → `judul`, `foto.0.alt` or `foto[0].alt` →
 * `foto.<id>.alt`.
 */
export function localPaths(problems: Masalah[], draft: Draft): Masalah[] {
  return problems.map(({ jalur, pesan }) => {
    const inEntry = jalur.replace(/\[(\d+)\]/g, '.$1').replace(/^isi\.(?=.)/, '');
    const path = kinds[draft.jenis].paths?.[inEntry] ?? inEntry;
    const photo = /^foto\.(\d+)(\..+)?$/.exec(path);
    const id = photo && draft.foto[Number(photo[1])]?.id;
    return { jalur: id ? `foto.${id}${photo[2] ?? '.berkas'}` : path, pesan };
  });
}
