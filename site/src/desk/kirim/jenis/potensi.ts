import { teksKirim } from '../../../text/kirim.ts';
import { titikLine, titikOfEntry, titikWords } from '../titik.ts';
import type { Kind } from '../kinds.ts';

const salah = teksKirim.salah;

export const potensi: Kind = {
  foto: 'boleh',
  titleOf: ({ nama }) => nama,
  written: ['nama', 'jenis', 'ringkas', 'lokasi', 'jam_buka'],
  // `jenis` is a field of the kegiatan.
  paths: { jenis: 'golongan' },

  from: (isi) => ({
    nama: isi.nama ?? '',
    golongan: isi.jenis ?? '',
    ringkas: isi.ringkas ?? '',
    lokasi: isi.lokasi ?? '',
    titikPotensi: isi.titik ? titikWords(isi.titik) : '',
    jamBuka: isi.jam_buka ?? '',
  }),

  entryOf: (isian, { titik }) => ({
    nama: isian.nama.trim(),
    jenis: isian.golongan,
    ringkas: isian.ringkas.trim(),
    lokasi: isian.lokasi.trim() || null,
    titik: titikOfEntry(isian.titikPotensi, titik),
    jam_buka: isian.jamBuka.trim() || null,
  }),

  check(isian, need) {
    if (!isian.nama.trim()) need('nama', salah.nama);
    if (!isian.golongan) need('golongan', salah.golongan);
    if (!isian.ringkas.trim()) need('ringkas', salah.ringkas);
  },

  lines: (isian, chosen) => [
    [teksKirim.namaPotensi, isian.nama, 1],
    [teksKirim.golongan, chosen('golongan'), 1],
    [teksKirim.ringkas, isian.ringkas, 1],
    [teksKirim.lokasi, isian.lokasi, 2],
    ...titikLine(isian.titikPotensi, 2),
    [teksKirim.jamBuka, isian.jamBuka, 2],
  ],
};
