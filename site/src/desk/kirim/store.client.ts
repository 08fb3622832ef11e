import { createStore, del, delMany, get, set, setMany, values } from 'idb-keyval';
import type { DaftarKiriman } from '../shared/answers.ts';
import type { Draft } from './draft.ts';
import { emptyIsian } from './isian.ts';

/** The phone has no room left: what was to be kept is not kept, what was kept before still is. */
export class StorageFullError extends Error {}

const drafts = createStore('moncer-kirim', 'draf');
const photos = createStore('moncer-kirim-foto', 'foto');
const lists = createStore('moncer-kirim-daftar', 'daftar');

/** All drafts of one account, last changed first. */
export async function draftsOf(akun: string): Promise<Draft[]> {
  const all = await values<Draft>(drafts);
  return all
    .filter((draft) => draft.akun === akun)
    .map(withKind)
    .sort((a, b) => b.diubah.localeCompare(a.diubah));
}

export async function readDraft(uuid: string): Promise<Draft | undefined> {
  const draft = await get<Draft>(uuid, drafts);
  return draft && withKind(draft);
}

/** What was begun before there was more than one kind is a kegiatan, and before children were asked about, unanswered. */
function withKind(draft: Draft): Draft {
  for (const photo of draft.foto) photo.anak ??= '';
  return { ...draft, jenis: draft.jenis ?? 'kegiatan', isian: { ...emptyIsian(), ...draft.isian } };
}

/** @throws StorageFullError */
export async function keepDraft(draft: Draft): Promise<void> {
  await room(() => set(draft.uuid, draft, drafts));
}

/** The same draft under another uuid; the old one is forgotten once the new one is kept. @throws StorageFullError */
export async function renameDraft(draft: Draft, uuid: string): Promise<void> {
  const before = draft.uuid;
  draft.uuid = uuid;
  await keepDraft(draft);
  await del(before, drafts);
}

/** Removes a draft and its photos. Called only after the server's final answer, or when the person says so. */
export async function dropDraft(draft: Draft): Promise<void> {
  await del(draft.uuid, drafts);
  await delMany(draft.foto.map((foto) => foto.id), photos); // prettier-ignore
}

/** @throws StorageFullError */
export async function keepPhoto(id: string, blob: Blob): Promise<void> {
  await room(() => setMany([[id, blob]], photos));
}

export function readPhoto(id: string): Promise<Blob | undefined> {
  return get<Blob>(id, photos);
}

export function dropPhoto(id: string): Promise<void> {
  return del(id, photos);
}

/** The list as last seen, for when there is no signal. */
export function readList(akun: string): Promise<{ seen: string; list: DaftarKiriman } | undefined> {
  return get(akun, lists);
}

/** Kept if there is room; the list is only a copy. */
export async function keepList(akun: string, list: DaftarKiriman, seen: string): Promise<void> {
  await set(akun, { seen, list }, lists).catch(() => {});
}

/** Asks the browser not to clear this store when the phone runs low. A refusal changes nothing. */
export function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

async function room(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const name = (error as DOMException | null)?.name;
    // A full disk shows as one of these, by browser and version.
    if (name === 'QuotaExceededError' || name === 'UnknownError' || name === 'AbortError') throw new StorageFullError();
    throw error;
  }
}
