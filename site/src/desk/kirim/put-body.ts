import type { Draft, Isian } from './draft.ts';

/** The body of `PUT /api/kiriman/:uuid`. */
export function putBody(draft: Draft): string {
  return JSON.stringify({
    jenis: draft.jenis,
    ...(draft.versi !== null && { versi: draft.versi }),
    isi: { ...draft.isiLain, ...(draft.jenis === 'potensi' ? potensiOf(draft.isian) : kegiatanOf(draft.isian)) },
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

/** The fields of the entry. Empty optional ones are sent as null, so that clearing a field clears it. */
function kegiatanOf(isian: Isian): Record<string, unknown> {
  return {
    jenis: isian.jenis,
    judul: isian.judul.trim(),
    mulai: startOf(isian),
    tanpa_jam: clockOf(isian.jam) === null,
    tempat: isian.tempat.trim(),
    kategori: isian.kategori,
    penyelenggara: isian.penyelenggara,
    isi: isian.isi.trim(),
    peserta: isian.peserta.trim() === '' ? null : Number(isian.peserta.trim()),
  };
}

function potensiOf(isian: Isian): Record<string, unknown> {
  return {
    nama: isian.nama.trim(),
    jenis: isian.golongan,
    ringkas: isian.ringkas.trim(),
    lokasi: isian.lokasi.trim() || null,
    jam_buka: isian.jamBuka.trim() || null,
  };
}

/** The start as ISO 8601 with WIB's offset, or null when day, month and year do not make a date. */
export function startOf(isian: Isian): string | null {
  const [day, month, year] = [isian.hari, isian.bulan, isian.tahun].map((part) => Number(part.trim()));
  if (!day || !month || !year || year < 1900 || year > 2999) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return null;
  return `${date}T${clockOf(isian.jam) ?? '00:00'}:00+07:00`;
}

/** "08:00" from "8.00", "08:00", "8"; null when empty or no time of day. */
export function clockOf(jam: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(jam.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}
