import { teksUsulan } from '../../../text/kirim-jenis.ts';
import type { Kind } from '../kinds.ts';

const { salah } = teksUsulan;
/** As the content type asks for. */
const shortest = 10;

/** What should be mended in a layanan. The office answers it; the layanan itself is mended by the office. */
export const usulan: Kind = {
  foto: 'boleh',
  titleOf: ({ namaLayanan }) => namaLayanan,
  written: ['layanan', 'judul', 'isi', 'rujukan'],
  paths: { judul: 'layanan', isi: 'usul' },

  from: (isi) => ({
    layanan: isi.layanan ?? '',
    namaLayanan: isi.judul ?? '',
    usul: isi.isi ?? '',
    rujukan: isi.rujukan ?? '',
  }),

  entryOf: (isian) => ({
    layanan: isian.layanan || null,
    isi: isian.usul.trim(),
    rujukan: isian.rujukan.trim() || null,
  }),

  check(isian, need) {
    if (!isian.layanan) need('layanan', salah.layanan);
    if (isian.usul.trim().length < shortest) need('usul', salah.usul(shortest));
  },

  lines: (isian) => [
    [teksUsulan.layanan, isian.namaLayanan, 1],
    [teksUsulan.usul, isian.usul, 2],
    [teksUsulan.rujukan, isian.rujukan, 2],
  ],
};
