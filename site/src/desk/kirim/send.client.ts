import type { Kiriman, KirimanFoto, Masalah } from '../shared/answers.ts';
import { AnswerError, json, LineError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksUmum } from '../../text/umum.ts';
import { localPaths } from './check-draft.ts';
import { undecidedPhotos, type Draft, type DraftFoto, type Sebab } from './draft.ts';
import { putBody } from './put-body.ts';
import { keepDraft, readPhoto, renameDraft } from './store.client.ts';
import { sendPhoto } from './tus.client.ts';

/** In which states the office still takes other content, product handbook 4.1. */
const openStates: readonly string[] = ['draf', 'mengunggah', 'perlu_perbaikan'];

/** Sending stops until the person decides. */
export class HeldError extends Error {
  sebab: Exclude<Sebab, null>;
  masalah: Masalah[];

  constructor(sebab: Exclude<Sebab, null>, message: string, masalah: Masalah[] = []) {
    super(message);
    this.sebab = sebab;
    this.masalah = masalah;
  }
}

export interface Sending {
  session: Session;
  draft: Draft;
  signal: AbortSignal;
  /** `done` and `total` are bytes of the photo under way. */
  onStep: (words: string, photo?: { done: number; total: number }) => void;
}

/**
 * Sends one draft: text first, then photo by photo, then `ajukan`. Every step may be repeated without harm, so a
 * broken line means starting over. Answers when the server has everything.
 *
 * @throws HeldError, LineError, SessionError
 */
export async function sendDraft(sending: Sending): Promise<Kiriman> {
  sending.onStep(teksKirim.mengirimTeks);
  const stored = await putText(sending);
  if (!openStates.includes(stored.keadaan)) return stored;
  await sendPhotos(sending, stored);
  sending.onStep(teksKirim.mengajukan);
  return submit(sending);
}

async function putText(sending: Sending): Promise<Kiriman> {
  const { session, draft } = sending;
  const firstTime = draft.versi === null;
  const body = (draft.badan ??= putBody(draft));
  try {
    const stored = await session.call<Kiriman>(pathOf(draft), { ...json('PUT'), body });
    return await adopt(draft, stored);
  } catch (error) {
    const stored = error instanceof AnswerError && error.status === 409 ? error.stored : null;
    if (stored && stored.uuid !== draft.uuid) {
      await moveTo(sending, stored);
      return putText(sending);
    }
    // The answer to an earlier first PUT was lost and the text was changed since: it is still ours.
    if (stored && firstTime && openStates.includes(stored.keadaan)) {
      refreeze(draft, stored.versi);
      return putText(sending);
    }
    throw held(error, draft);
  }
}

/**
 * What this draft is about has a submission already, of the office or of somebody else of the unit: the draft goes on
 * as a correction of that one, unless somebody else's text would be lost.
 *
 * @throws HeldError when the office is looking at it, or somebody else has it in hand
 */
async function moveTo({ session, draft }: Sending, holder: Kiriman): Promise<void> {
  if (holder.keadaan !== 'tayang' && !openStates.includes(holder.keadaan)) {
    throw new HeldError('beda', teksKirim.tidakBisaDiubah);
  }
  const path = `/api/kiriman/${holder.uuid}/koreksi`;
  const { versi } = holder.keadaan === 'tayang' ? await session.call<Kiriman>(path, json('POST', {})) : holder;
  refreeze(draft, versi);
  await renameDraft(draft, holder.uuid);
  // A correction that was only begun, perhaps by this very draft, holds nothing but what is live.
  if (holder.keadaan !== 'tayang' && !isBegun(holder)) throw new HeldError('beda', teksKirim.bedaIsiKeterangan);
}

const isBegun = ({ keadaan, tayang_pada, catatan }: Kiriman) =>
  keadaan === 'perlu_perbaikan' && tayang_pada !== null && catatan === null;

/** Sends what the server still waits for. Refused photos are kept with their reason and shown. */
async function sendPhotos(sending: Sending, stored: Kiriman): Promise<void> {
  const { session, draft } = sending;
  merge(draft, stored.foto);
  const waiting = draft.foto.filter((photo) => photo.server !== 'diterima' && photo.server !== 'ditolak');
  for (const photo of waiting) {
    await sendOne(sending, photo);
    await keepDraft(draft);
  }
  if (waiting.some(({ server }) => server !== 'diterima'))
    merge(draft, (await session.call<Kiriman>(pathOf(draft))).foto);
  await keepDraft(draft);
  const refused = undecidedPhotos(draft).length;
  if (refused > 0) throw new HeldError('foto', teksKirim.adaFotoDitolak(refused));
}

async function sendOne({ session, draft, signal, onStep }: Sending, photo: DraftFoto): Promise<void> {
  const number = draft.foto.indexOf(photo) + 1;
  const blob = await readPhoto(photo.id);
  if (!blob) {
    throw new HeldError('masalah', teksKirim.fotoBelumSampai, [
      { jalur: `foto.${photo.id}.berkas`, pesan: teksKirim.salah.fotoHilang(number) },
    ]);
  }
  const words = teksKirim.mengirimFoto(number, draft.foto.length);
  onStep(words, { done: 0, total: blob.size });
  photo.alasan = null;
  try {
    const taken = await sendPhoto(session, {
      blob,
      kiriman: draft.uuid,
      foto: photo.id,
      filename: photo.nama || `foto-${number}`,
      url: photo.unggahan,
      onUrl: async (url) => {
        photo.unggahan = url;
        await keepDraft(draft);
      },
      onProgress: (done) => onStep(words, { done, total: blob.size }),
      signal,
    });
    if (taken) photo.server = 'diterima';
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    photo.unggahan = null;
    // 404, 410: the upload is gone; 460: the bytes broke on the way. It begins anew with the next attempt.
    if ([404, 410, 460].includes(error.status)) throw new LineError(teksUmum.kantorTidakMenjawab);
    photo.alasan = error.message || teksUmum.gangguan;
  }
}

async function submit({ session, draft }: Sending): Promise<Kiriman> {
  try {
    return await session.call<Kiriman>(`${pathOf(draft)}/ajukan`, json('POST', {}));
  } catch (error) {
    const stored = error instanceof AnswerError && error.status === 409 ? error.stored : null;
    // The office still waits for a photo: look again which one.
    if (stored && openStates.includes(stored.keadaan)) throw new LineError((error as AnswerError).message);
    throw held(error, draft);
  }
}

/** The server's refusal as a reason to stop, in words of this form. */
function held(error: unknown, draft: Draft): unknown {
  if (!(error instanceof AnswerError)) return error;
  if (error.status === 409) {
    const open = !error.stored || openStates.includes(error.stored.keadaan);
    return new HeldError(
      'beda',
      error.stored ? (open ? teksKirim.bedaIsiKeterangan : teksKirim.tidakBisaDiubah) : error.message,
    );
  }
  return new HeldError('masalah', error.message, localPaths(error.problems, draft));
}

async function adopt(draft: Draft, stored: Kiriman): Promise<Kiriman> {
  draft.versi = stored.versi;
  await keepDraft(draft);
  return stored;
}

function refreeze(draft: Draft, versi: number): void {
  draft.versi = versi;
  draft.badan = putBody(draft);
}

function merge(draft: Draft, stored: KirimanFoto[]): void {
  for (const known of stored) {
    const photo = draft.foto.find(({ id }) => id === known.id);
    if (!photo) continue;
    photo.server = known.keadaan;
    if (known.keadaan === 'ditolak') photo.alasan = known.alasan ?? teksUmum.gangguan;
    if (known.keadaan === 'diterima') photo.alasan = null;
  }
}

function pathOf({ uuid }: Draft): string {
  return `/api/kiriman/${uuid}`;
}
