import { createHmac } from 'node:crypto';
import type { Noun } from '@moncer/content-types';
import { makeStore } from '../src/content/store.ts';
import type { ContentStore } from '../src/content/store.ts';
import { recordReads, shared } from '../src/content/shared.ts';
import { addressOf } from './address.ts';
import { sameText } from './bell.ts';
import { todayInWib } from './day.ts';
import { photoNames, photosOf } from './photos.ts';
import type { Renderer } from './renderer.ts';
import type { Cms, Draft } from './snapshot-source.ts';

/** The cookie that `POST /moderasi/:uuid/pratinjau` sets, for this one preview. */
export const previewCookie = 'moncer_pratinjau';

/** A draft as its page will look, or why that cannot be shown. */
export type Preview = { html: Buffer } | { problem: string };

/**
 * Whether the cookie allows this preview now.
 *
 * @param cookie `<uuid>.<expiry in unix seconds>.<HMAC-SHA-256 over both, hex>`
 */
export function mayPreview(cookie: string | undefined, uuid: string, secret: string, nowMs = Date.now()): boolean {
  const [forUuid, expiry, signature] = cookie?.split('.') ?? [];
  if (forUuid !== uuid || !expiry || !signature || Number(expiry) * 1000 < nowMs) return false;
  return sameText(signature, createHmac('sha256', secret).update(`${forUuid}.${expiry}`).digest('hex'));
}

/**
 * Renders the page that a draft will become, with the renderer of the public site.
 *
 * @returns nothing when there is no such submission
 */
export async function renderPreview(cms: Cms, renderer: Renderer, uuid: string): Promise<Preview | undefined> {
  const draft = await cms.draft(uuid);
  if (!draft) return undefined;
  const store = withDraft(draft, uuid);
  const rejected = store.rejected.find(({ id }) => id === draft.id);
  if (rejected) {
    const problems = rejected.problems.map(({ pesan }) => pesan).join(' ');
    return { problem: `Kiriman ini belum bisa ditampilkan. ${problems}` };
  }
  const noun = draft.jenis as Noun;
  const entry = store.all(noun).find(({ id }) => id === draft.id);
  const page = entry && (await renderer.find(addressOf(noun, entry), store));
  if (!page) return { problem: 'Jenis kiriman ini tidak punya halaman untuk ditampilkan.' };
  const photos = new Set(photosOf(entry).map(({ berkas }) => berkas));
  const preview = { store, photoBase: `/pratinjau/${uuid}/foto/`, photos };
  const { result } = await recordReads(() => renderer.render(page), preview);
  return result ? { html: result } : { problem: 'Halaman kiriman ini kosong.' };
}

/** The names of the photo files that this draft may show before they are public. */
export async function previewPhotos(cms: Cms, uuid: string): Promise<ReadonlySet<string>> {
  const data = (await cms.draft(uuid))?.data ?? {};
  return new Set(photosOf(data).flatMap(photoNames));
}

/** What only approval sets is filled in as it would be today. */
function withDraft({ jenis, id, data }: Draft, uuid: string): ContentStore {
  const today = todayInWib();
  const published = shared().store ?? makeStore({ revisi: 0, documents: [], ditarik: [] }, today);
  const defaults = { slug: `pratinjau-${uuid}`, mutu_data: 'terverifikasi', diverifikasi_pada: today };
  const missing = Object.entries(defaults).filter(([name]) => data[name] === null || data[name] === undefined);
  return published.with({ jenis, id, data: { ...data, ...Object.fromEntries(missing) } });
}
