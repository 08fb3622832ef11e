import { versiIzinFoto } from '../../text/foto.ts';
import { versiIzinKontak } from '../../text/kirim-jenis.ts';
import type { Draft, DraftFoto } from './draft.ts';
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
      wajah_anak: foto.anak === 'izin',
      dokumen_atau_pelat: foto.dokumen_atau_pelat,
      izin: hasConsent(foto),
      versi_izin: versiIzinFoto,
    })),
  });
}

/** Of everybody who can be recognised, or whose papers can be read. */
function hasConsent({ anak, wajah_dewasa, dokumen_atau_pelat, izin }: DraftFoto): boolean {
  const others = wajah_dewasa || dokumen_atau_pelat;
  return others ? izin : anak === 'izin';
}
