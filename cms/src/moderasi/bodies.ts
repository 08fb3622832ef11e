import { z } from 'zod';
import { dayMs } from './day';

/** What staff may send to `/moderasi/…`. Whoever decides says which version was seen. */

const maxReason = 1_000;
const minOwnReason = 10;
const maxFieldNotes = 20;
const maxAtOnce = 50;
const maxRegions = 20;
/** What is approved further ahead has been forgotten by then. */
const maxAheadDays = 365;

const versi = z.int({ error: 'Sertakan versi yang Anda lihat.' });
const catatan = z
  .string()
  .max(maxReason, { error: `Alasan paling banyak ${maxReason} huruf.` })
  .nullish();

const fieldNote = z.strictObject({
  jalur: z.string().regex(/^[a-z_]+(?:\.(?:\d{1,2}|[a-z_]+)){0,3}$/, { error: 'Isian ini tidak dikenal.' }),
  pesan: z
    .string()
    .trim()
    .min(1, { error: 'Tulis apa yang perlu diperbaiki.' })
    .max(300, { error: 'Catatan untuk satu isian paling banyak 300 huruf.' }),
});

const ownReason = z
  .string()
  .trim()
  .min(minOwnReason, { error: `Tulis alasannya, paling sedikit ${minOwnReason} huruf.` })
  .max(maxReason, { error: `Alasan paling banyak ${maxReason} huruf.` });

const later = z.iso
  .datetime({ offset: true, error: 'Tulis tanggal dan jam terbit dengan zonanya.' })
  .refine((instant) => Date.parse(instant) > Date.now(), { error: 'Waktu terbit harus di masa depan.' })
  .refine((instant) => Date.parse(instant) < Date.now() + maxAheadDays * dayMs, {
    error: 'Waktu terbit paling lama satu tahun lagi.',
  });

const part = z.number({ error: 'Bidang ditulis sebagai bagian dari foto, 0 sampai 1.' }).min(0).max(1);

export const emptyBody = z.strictObject({});
export const decisionBody = z.strictObject({ versi, catatan });
/** Opening a review decides nothing yet. */
export const openBody = z.strictObject({ versi: versi.optional(), catatan });
export const sendBody = z.strictObject({ versi: versi.optional() });
export const approveBody = z.strictObject({
  versi,
  catatan,
  alasan_sendiri: ownReason.nullish(),
  terbit_pada: later.nullish(),
});
export const returnBody = z.strictObject({
  versi,
  catatan,
  catatan_isian: z
    .array(fieldNote)
    .max(maxFieldNotes, { error: `Paling banyak ${maxFieldNotes} catatan.` })
    .optional(),
});
export const correctBody = z.strictObject({
  versi,
  isi: z.record(z.string(), z.unknown(), { error: 'Sertakan isian yang dibetulkan.' }),
});
export const blurBody = z.strictObject({
  versi,
  bidang: z
    .array(z.strictObject({ x: part, y: part, lebar: part.positive(), tinggi: part.positive() }))
    .min(1, { error: 'Tandai bagian foto yang disamarkan.' })
    .max(maxRegions, { error: `Paling banyak ${maxRegions} bagian.` }),
});
export const assignBody = z.strictObject({ petugas: z.int({ error: 'Pilih petugas.' }).nullable() });
export const approveManyBody = z.strictObject({
  kiriman: z
    .array(z.strictObject({ uuid: z.string(), versi }))
    .min(1, { error: 'Pilih kiriman yang disetujui.' })
    .max(maxAtOnce, { error: `Paling banyak ${maxAtOnce} kiriman sekaligus.` }),
});
