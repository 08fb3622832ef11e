import { z } from 'zod';
import { checkPart, maxFotoKiriman, types } from '../content-types';
import type { AnyEntry, Noun, Problem } from '../content-types';
import { maxPhotoBytes } from '../foto/limits';
import { invalid, Refusal } from '../moderasi/refusal';
import { isForOffice, volunteerNouns } from './volunteer-fields';
import type { VolunteerNoun } from './volunteer-fields';

const uuid = z.uuid({ error: 'Nomor foto harus UUID.' });
const answer = (about: string) => z.boolean({ error: `Jawab ya atau tidak: ${about}` });

const photo = z.strictObject({
  id: uuid,
  /** Size and SHA-256 of the file that will be uploaded. */
  bytes: z
    .int({ error: 'Ukuran foto harus bilangan bulat (byte).' })
    .min(0, { error: 'Ukuran foto tidak boleh negatif.' })
    .max(maxPhotoBytes, { error: 'Foto ini lebih besar dari 12 MB. Kecilkan dulu, lalu kirim lagi.' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Sidik foto harus SHA-256 dalam heksadesimal kecil.' }),
  /** May still be empty in a draft. */
  alt: z
    .string({ error: 'Tulis apa yang terlihat di foto.' })
    .max(150, { error: 'Keterangan gambar paling banyak 150 huruf.' }),
  keterangan: z.string().max(300, { error: 'Keterangan foto paling banyak 300 huruf.' }).nullish(),
  wajah_dewasa: answer('ada wajah orang dewasa di foto ini.'),
  wajah_anak: answer('ada wajah anak di foto ini.'),
  dokumen_atau_pelat: answer('ada dokumen atau pelat nomor di foto ini.'),
  izin: answer('sudah ada izin untuk foto ini.'),
  /** Which sentences were answered; from older phones none. */
  versi_izin: z.string({ error: 'Versi persetujuan harus teks.' }).max(20).optional(),
});

const envelope = z.strictObject({
  jenis: z.enum(volunteerNouns, { error: `Jenis kiriman harus salah satu dari ${volunteerNouns.join(', ')}.` }),
  versi: z.int({ error: 'Versi harus bilangan bulat.' }).optional(),
  isi: z.record(z.string(), z.unknown(), { error: 'Isi laporan harus ada.' }),
  foto: z.array(z.unknown(), { error: 'Foto harus berupa daftar.' }).optional(),
  izin_kontak: z.string({ error: 'Persetujuan kontak harus teks.' }).max(20).nullish(),
});

export type AnnouncedPhoto = z.infer<typeof photo>;

export interface PutBody {
  jenis: VolunteerNoun;
  versi?: number | undefined;
  isi: AnyEntry;
  foto: AnnouncedPhoto[];
  /** Which sentence was consented to, by whoever may be called at the number in the text. */
  izin_kontak: string | null;
}

/**
 * Reads what a volunteer sent.
 *
 * @throws Refusal 400 when it is not the shape of a submission, 422 with one sentence a field.
 */
export function readPutBody(body: unknown): PutBody {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      jalur: issue.path.map(String).join('.'),
      pesan: issue.code === 'unrecognized_keys' ? `Isian ${issue.keys.join(', ')} tidak dikenal.` : issue.message,
    }));
    throw new Refusal(400, problems[0]?.pesan ?? 'Kiriman tidak dapat dibaca.', { details: { problems } });
  }
  const { jenis, versi, isi, foto = [], izin_kontak = null } = parsed.data;
  const photos = readPhotos(jenis, foto);
  const problems = [...partProblems(jenis, isi), ...contactProblems(isi, izin_kontak), ...photos.problems];
  if (problems.length > 0) throw invalid(problems);
  return { jenis, versi, isi, foto: photos.foto, izin_kontak };
}

/** A number is shown only with consent that can be shown later (UU 27/2022 Ps. 20–24). */
function contactProblems({ pejabat }: AnyEntry, izin: string | null): Problem[] {
  if (izin || !Array.isArray(pejabat)) return [];
  return (pejabat as AnyEntry[]).flatMap(({ kontak }, nomor) =>
    kontak
      ? [{ jalur: `pejabat.${nomor}.kontak`, pesan: 'Nomor ini baru boleh ditampilkan setelah pemiliknya setuju.' }]
      : [],
  );
}

/** What is wrong with a part of an entry, field by field; fields of the office are refused. */
export function partProblems(jenis: Noun, isi: AnyEntry): Problem[] {
  const written = Object.entries(isi).filter(([name]) => !isForOffice(jenis, name));
  return [
    ...Object.keys(isi)
      .filter((name) => isForOffice(jenis, name))
      .map((name) => ({ jalur: name, pesan: `Isian ${name} diatur oleh kantor kelurahan.` })),
    ...checkPart(types[jenis], Object.fromEntries(written)),
    ...Object.entries(isi)
      .filter(([, value]) => hasControlCharacter(value))
      .map(([jalur]) => ({ jalur, pesan: 'Ada huruf yang tidak dapat disimpan. Ketik ulang bagian ini.' })),
  ];
}

function readPhotos(jenis: Noun, given: unknown[]): { foto: AnnouncedPhoto[]; problems: Problem[] } {
  const max = Math.min(maxFotoKiriman, Number(types[jenis].fields.foto?.strapi.max ?? 0));
  if (given.length > max) return { foto: [], problems: [{ jalur: 'foto', pesan: `Foto paling banyak ${max}.` }] };
  const foto: AnnouncedPhoto[] = [];
  const problems: Problem[] = [];
  for (const [nomor, candidate] of given.entries()) {
    const parsed = photo.safeParse(candidate);
    if (parsed.success && !hasControlCharacter(parsed.data)) foto.push(parsed.data);
    else problems.push(...photoProblems(nomor, parsed.success ? [] : parsed.error.issues));
  }
  if (new Set(foto.map(({ id }) => id)).size < foto.length) {
    problems.push({ jalur: 'foto', pesan: 'Satu foto tercantum dua kali.' });
  }
  return { foto, problems };
}

function photoProblems(nomor: number, issues: z.core.$ZodIssue[]): Problem[] {
  if (issues.length === 0) return [{ jalur: `foto.${nomor}`, pesan: 'Ada huruf yang tidak dapat disimpan.' }];
  return issues.map((issue) => ({
    jalur: ['foto', nomor, ...issue.path.map(String)].join('.'),
    pesan: issue.code === 'unrecognized_keys' ? `Isian ${issue.keys.join(', ')} tidak dikenal.` : issue.message,
  }));
}

/** Control characters, of which PostgreSQL cannot store the zero byte; line breaks and tabs are text. */
function hasControlCharacter(value: unknown): boolean {
  if (typeof value === 'string') return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(hasControlCharacter);
}
