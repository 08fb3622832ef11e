import { createHmac } from 'node:crypto';
import { check, photoFileNames, types } from '@moncer/content-types';
import type { ContentType, Entry, Noun } from '@moncer/content-types';
import { ContentDatabase, photosOf } from '../src/content/database.ts';
import type { ContentStore } from '../src/content/store.ts';
import { addressOf } from './address.ts';
import { sameText } from './bell.ts';
import type { Cms, Draft } from './content-source.ts';
import { todayInWib } from './day.ts';
import { withEntry } from './preview-view.ts';
import type { Page, Renderer } from './renderer.ts';

/** The cookie that `POST /moderasi/:uuid/pratinjau` sets, for this one preview. */
export const previewCookie = 'moncer_pratinjau';

const withoutPage = 'Jenis kiriman ini tidak punya halaman untuk ditampilkan.';

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
 * Renders the page that a draft will become, with the renderer of the public site. Nothing is written.
 *
 * @param published the live content; nothing before the first publish
 * @returns nothing when there is no such submission
 */
export async function renderPreview(
  cms: Cms,
  renderer: Renderer,
  published: ContentStore | undefined,
  uuid: string,
): Promise<Preview | undefined> {
  const draft = await cms.draft(uuid);
  if (!draft) return undefined;
  if (!(draft.jenis in types)) return { problem: withoutPage };
  const noun = draft.jenis as Noun;
  const checked = check(types[noun] as unknown as ContentType, completed(draft, uuid));
  if (!checked.ok) {
    const problems = checked.problems.map(({ pesan }) => pesan).join(' ');
    return { problem: `Kiriman ini belum bisa ditampilkan. ${problems}` };
  }
  const entry = { ...(checked.entry as unknown as Entry<Noun>), id: draft.id };
  const view = { store: withEntry(published ?? new ContentDatabase(':memory:'), noun, entry), hari: todayInWib() };
  const page = await findPage(renderer, addressOf(noun, entry), noun, entry.slug, view);
  if (!page) return { problem: withoutPage };
  const photos = new Set(photosOf(entry).map(({ berkas }) => berkas));
  const { bytes } = await renderer.render(page, view, { photoBase: `/pratinjau/${uuid}/foto/`, photos });
  return bytes ? { html: bytes } : { problem: 'Halaman kiriman ini kosong.' };
}

/** The names of the photo files that this draft may show before they are public. */
export async function previewPhotos(cms: Cms, uuid: string): Promise<ReadonlySet<string>> {
  const data = (await cms.draft(uuid))?.data ?? {};
  return new Set(photosOf(data).flatMap(photoFileNames));
}

async function findPage(
  renderer: Renderer,
  alamat: string,
  noun: Noun,
  slug: string,
  view: Parameters<Renderer['list']>[1],
): Promise<Page | undefined> {
  const scope = new Map([[noun, new Set([slug])]]);
  for (const rute of renderer.routes) {
    const { pages } = await renderer.list(rute, view, scope);
    const page = pages.find((candidate) => candidate.alamat === alamat);
    if (page) return page;
  }
  return undefined;
}

/** What only approval sets is filled in as it would be today. */
function completed({ data }: Draft, uuid: string): Record<string, unknown> {
  const defaults = { slug: `pratinjau-${uuid}`, mutu_data: 'terverifikasi', diverifikasi_pada: todayInWib() };
  const missing = Object.entries(defaults).filter(([name]) => data[name] === null || data[name] === undefined);
  return { ...data, ...Object.fromEntries(missing) };
}
