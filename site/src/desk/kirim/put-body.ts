import { versiIzinKontak } from '../../text/kirim-jenis.ts';
import type { Draft } from './draft.ts';
import { kinds } from './kinds.ts';

/** The body of `PUT /api/kiriman/:uuid`. */
export function putBody(draft: Draft): string {
  const { jenis, isian, isiLain } = draft;
  return JSON.stringify({
    jenis,
    ...(draft.versi !== null && { versi: draft.versi }),
    isi: { ...isiLain, ...kinds[jenis].entryOf(isian, isiLain) },
    ...(isian.izinKontak === 'ya' && { izin_kontak: versiIzinKontak }),
    foto: draft.foto.map((foto) => ({
      id: foto.id,
      bytes: foto.bytes,
      sha256: foto.sha256,
      alt: foto.alt.trim(),
      keterangan: foto.keterangan?.trim() || null,
      wajah_dewasa: foto.wajah_dewasa,
      wajah_anak: foto.wajah_anak,
      dokumen_atau_pelat: foto.dokumen_atau_pelat,
      izin: foto.izin,
    })),
  });
}
