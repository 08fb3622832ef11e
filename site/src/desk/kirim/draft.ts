import type { FotoAnswers, Kiriman, KirimanFoto, Masalah } from '../shared/answers.ts';
import type { Unit } from '../shared/unit.ts';
import { wib } from '../shared/time.ts';
import { emptyIsian, fieldsOf, type Isian, type Jenis } from './isian.ts';
import { jenisOf, kinds } from './kinds.ts';
import { putBody } from './put-body.ts';

/** Whether there is a child's face: nobody has said yet, no, its parents consent, it is to be blurred. */
export type JawabanAnak = '' | 'tidak' | 'izin' | 'kaburkan';

/** What is asked about a photo. Nothing is answered beforehand. */
export interface FotoJawaban extends Pick<FotoAnswers, 'alt' | 'keterangan' | 'wajah_dewasa' | 'dokumen_atau_pelat'> {
  anak: JawabanAnak;
  /** The brush was used on it. */
  dikaburkan: boolean;
  /** Whoever can be recognised does not mind. */
  izin: boolean;
}

/** One photo of a draft. Its bytes lie beside the draft in the phone's store, under the photo's id. */
export interface DraftFoto extends FotoJawaban {
  /** UUID made once; a replaced photo is a new one. */
  id: string;
  /** Name of the file as it was chosen. */
  nama: string;
  /** Bytes as chosen, before shrinking; 0 when the photo came back from the server. */
  bytesAsli: number;
  bytes: number;
  /** SHA-256 of the bytes that are sent, hex; empty while shrinking. */
  sha256: string;
  /** True when this phone could not decode it and sends it as it is. */
  apaAdanya: boolean;
  /** True when this phone holds the bytes. */
  diHp: boolean;
  /** Address of the tus upload, once begun. */
  unggahan: string | null;
  server: KirimanFoto['keadaan'] | 'belum';
  alasan: string | null;
  /** The volunteer chose to send without this refused photo. */
  dilewati: boolean;
}

/** `menulis` in the form · `antre` sends by itself · `tertahan` needs the person (see `sebab`). */
type Tahap = 'menulis' | 'antre' | 'tertahan';

/** Why a draft is held: wrong fields, refused photos, or other content in the office. */
export type Sebab = 'masalah' | 'foto' | 'beda' | null;

export interface Draft {
  /** Made once and never changed: the same submission for ever. */
  uuid: string;
  /** Number of the account that wrote it; nobody else sees or sends it. */
  akun: string;
  jenis: Jenis;
  isian: Isian;
  foto: DraftFoto[];
  /** What the stored entry holds beyond this form, such as an end that the office added; it is sent back as it came. */
  isiLain: Record<string, unknown>;
  /** Version on the server; null before the first answer. */
  versi: number | null;
  /** The body of the PUT, frozen while the draft waits to be sent: the same bytes go out however often it takes. */
  badan: string | null;
  tahap: Tahap;
  sebab: Sebab;
  /** The sentence of the last failed attempt, and the server's sentences a field. */
  pesan: string | null;
  masalah: Masalah[];
  /** The office's note that this draft answers. */
  catatan: string | null;
  /** Times, ISO 8601. */
  dibuat: string;
  diubah: string;
}

/** @param unit of whoever writes, as far as it is known */
export function newDraft(uuid: string, akun: string, nowIso: string, jenis: Jenis, unit: Unit | null): Draft {
  const begin = kinds[jenis].begin?.({ tahun: String(wib(nowIso).tahun), unit });
  return {
    uuid, akun, jenis, isian: { ...emptyIsian(), ...begin }, foto: [], isiLain: {}, versi: null, badan: null,
    tahap: 'menulis', sebab: null, pesan: null, masalah: [], catatan: null, dibuat: nowIso, diubah: nowIso,
  }; // prettier-ignore
}

/** A draft made from what the server holds: to mend a returned one, or to go on after the phone lost its store. */
export function draftFrom(kiriman: Kiriman, akun: string, nowIso: string): Draft {
  const { isi } = kiriman;
  const jenis = jenisOf(kiriman.jenis);
  const draft = newDraft(kiriman.uuid, akun, nowIso, jenis, null);
  const notKept = new Set([...kinds[jenis].written, ...byOffice]);
  return {
    ...draft,
    isian: { ...draft.isian, ...kinds[jenis].from(isi) },
    isiLain: Object.fromEntries(Object.entries(isi).filter(([name]) => !notKept.has(name))),
    foto: kiriman.foto.map(fotoFrom),
    versi: kiriman.versi,
    catatan: kiriman.catatan,
  };
}

/** Only the server and the office write these. */
const byOffice = ['rw', 'rt', 'foto', 'slug', 'mutu_data', 'diverifikasi_pada', 'tinjau_sebelum'];

function fotoFrom(foto: KirimanFoto): DraftFoto {
  const { wajah_dewasa, wajah_anak, dokumen_atau_pelat, izin } = foto;
  return {
    ...newPhoto(foto.id, '', 0),
    bytes: foto.bytes,
    sha256: foto.sha256,
    server: foto.keadaan,
    alasan: foto.alasan,
    dilewati: foto.keadaan === 'ditolak',
    alt: foto.alt ?? '',
    keterangan: foto.keterangan,
    wajah_dewasa,
    dokumen_atau_pelat,
    anak: wajah_anak ? (izin ? 'izin' : '') : 'tidak',
    izin: izin && (wajah_dewasa || dokumen_atau_pelat),
  };
}

/** True when nothing was typed or chosen yet; such a draft is not kept. */
export function isEmpty({ jenis, isian, foto }: Draft): boolean {
  const untyped = new Set<string>(kinds[jenis].untyped);
  return foto.length === 0 && fieldsOf[jenis].every((name) => untyped.has(name) || !isian[name].trim());
}

/** What it is called; empty until it was given a name. */
export const titleOf = ({ jenis, isian }: Draft): string => kinds[jenis].titleOf(isian).trim();

/** Hands the draft to the outbox; from now on its content stands still. */
export function enqueue(draft: Draft): void {
  Object.assign(draft, {
    tahap: 'antre',
    sebab: null,
    pesan: null,
    masalah: [],
    badan: putBody(draft),
  } satisfies Partial<Draft>);
}

/** Takes the draft back into the form. */
export function reopen(draft: Draft): void {
  Object.assign(draft, { tahap: 'menulis', sebab: null, pesan: null, badan: null } satisfies Partial<Draft>);
}

/** Photos that the office refused and for which the person has not decided yet. */
export function undecidedPhotos(draft: Draft): DraftFoto[] {
  return draft.foto.filter((foto) => foto.alasan !== null && !foto.dilewati);
}

/** A photo that was just chosen. @param bytesAsli as it was chosen, before shrinking */
export function newPhoto(id: string, nama: string, bytesAsli: number): DraftFoto {
  return {
    id, nama, bytesAsli, bytes: bytesAsli, sha256: '', apaAdanya: false, diHp: false,
    unggahan: null, server: 'belum', alasan: null, dilewati: false, alt: '', keterangan: null,
    wajah_dewasa: false, dokumen_atau_pelat: false, anak: '', dikaburkan: false, izin: false,
  }; // prettier-ignore
}

/** Takes a photo out of the draft; the server takes it out with the next sending. */
export function removePhoto(draft: Draft, id: string): void {
  draft.foto = draft.foto.filter((foto) => foto.id !== id);
}
