/**
 * The service worker of the site: keeps what was read, all services and the newest reports for times
 * without a signal, and of the volunteers' room the empty shell, in which they write without one. What is
 * behind a log-in is none of its business. `/sw.js` sends this file as JavaScript, with `teks` before it;
 * a worker is one file, so it is longer than others.
 */

/** Words of the banner; `umur` stands for how old the page is. */
declare const teks: { judul: string; isi: string; baru: string; menit: string; jam: string; hari: string };

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
interface PushEvent extends ExtendableEvent {
  readonly data: { json(): { judul: string; isi: string; ke: string; tanda: string } };
}
interface NotificationEvent extends ExtendableEvent {
  readonly notification: { data: string; close(): void };
}
interface PageClient {
  readonly id: string;
  readonly url: string;
  focus(): Promise<PageClient>;
  navigate(path: string): Promise<unknown>;
  postMessage(words: string): void;
}
interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<PageClient | undefined>;
    matchAll(): Promise<PageClient[]>;
    openWindow(path: string): Promise<unknown>;
  };
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent & ExtendableEvent) => void): void;
  addEventListener(type: 'push', listener: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: NotificationEvent) => void): void;
}

/** What pages were told, by the id of their window, until they say that they can hear it. */
const told = new Map<string, string>();
const worker = self as unknown as WorkerScope;
const pagesName = 'halaman-1';
const assetsName = 'aset-1';
const offlinePage = '/luring/';
/** The search suggests from it; the services and the reports in it are kept. */
const titles = '/cari/saran.json';
/** Needed as soon as the signal is gone. */
const first = [offlinePage, '/', '/cari/', '/layanan/', titles];
/** The volunteers' room: nobody's data stand in it, those come by `/api`. */
const room = '/kirim/';
/** Never kept: what is private, what is for staff, and what a page loads by itself. */
const never = /^\/(?:meja|admin|api|uploads|relawan|moderasi|penerbit|pratinjau|foto|pagefind|sw\.js)(?:\/|$)/;
/** A page that is younger is shown at once, and asked for again behind it. */
const youngMs = 600_000;
/** What is asked for behind a page leaves it the processor and the line until it has been painted. */
const paintMs = 1_000;
/** A page that is kept anyway is shown when the line takes longer than this. */
const patienceMs = 3_000;
/** What is kept without having been read is asked for again after this long. */
const alongMs = 86_400_000;
const maxPages = 200;
const keptAt = 'x-disimpan';
/** Held while a page is kept: its scripts come first, and no page names them yet. */
const keeping = 'simpan';
/** Without them (Safari before 15.4) nothing is known to be free, and nothing is forgotten. */
const { locks } = navigator as { locks?: LockManager };

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(first.map((path) => keep(path))).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || never.test(pathname)) return;
  if (pathname.startsWith('/_astro/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (pathname === titles) event.respondWith(data(event, pathname));
});

worker.addEventListener('message', (event) => {
  // The room asks for itself: on the first visit it was there before this worker.
  if (event.data === room) event.waitUntil(keep(room).catch(() => undefined));
  // The script of a page comes after the page, and after what it is to be told.
  if (event.data === 'siap') tellAgain(event.source as unknown as PageClient);
});

worker.addEventListener('push', (event) => {
  const { judul, isi, ke, tanda } = event.data.json();
  event.waitUntil(
    worker.registration.showNotification(judul, { body: isi, data: ke, tag: tanda, icon: '/ikon-192.png' }),
  );
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(event.notification.data));
});

/** Leads to what a notice is about: in a window that is open in the same room, else in one of its own. */
async function openPage(path: string): Promise<unknown> {
  const room = new URL(path, location.origin).pathname;
  const found = (await worker.clients.matchAll()).find(({ url }) => new URL(url).pathname === room);
  return found ? (await found.focus()).navigate(path) : worker.clients.openWindow(path);
}

/** The page from the phone when it is young, from the line when it answers, else from the phone with its age. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  const kept = await keptPage(path);
  if (kept && navigator.onLine && ageOf(kept) < youngMs) {
    const words = bannerWords(kept);
    // A phone often believes that it has a connection: the page is told when there was none.
    event.waitUntil(
      painted()
        .then(() => keep(path))
        .catch(() => tell(event.resultingClientId, words)),
    );
    return kept;
  }
  const fresh = fetch(event.request);
  // What comes too late for this reader is kept for the next.
  event.waitUntil(fresh.then((response) => afterwards(path, response.clone())).catch(() => undefined));
  try {
    return await (kept ? Promise.race([fresh, tooLate()]) : fresh);
  } catch {
    if (kept) return withBanner(kept);
    const offline = await keptPage(offlinePage);
    return offline ?? Response.error();
  }
}

async function afterwards(path: string, response: Response): Promise<void> {
  await store(path, response);
  await keepAlong();
}

async function asset(request: Request): Promise<Response> {
  const kept = await (await caches.open(assetsName)).match(request);
  return kept ?? fetch(request);
}

async function data(event: FetchEvent, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    event.waitUntil(store(path, response.clone()));
    return response;
  } catch {
    return (await keptPage(path)) ?? Response.error();
  }
}

async function keptPage(path: string): Promise<Response | undefined> {
  return (await caches.open(pagesName)).match(path);
}

async function keep(path: string): Promise<void> {
  await store(path, await fetch(path, { cache: 'no-cache' }));
}

/** Keeps a page together with all its scripts, or not at all; forgets one that is gone. */
async function store(path: string, response: Response): Promise<void> {
  const pages = await caches.open(pagesName);
  if (response.status === 404 || response.status === 410) {
    await pages.delete(path);
    return;
  }
  if (!response.ok || response.redirected) return;
  const body = await response.text();
  const work = () => put(path, body, response);
  await (locks ? locks.request(keeping, { mode: 'shared' }, work) : work());
}

async function put(path: string, body: string, response: Response): Promise<void> {
  const pages = await caches.open(pagesName);
  await keepScripts(namesIn(body));
  const headers = new Headers(response.headers);
  headers.set(keptAt, String(Date.now()));
  headers.delete('content-encoding');
  headers.delete('content-length');
  // The newest stand last.
  await pages.delete(path);
  await pages.put(path, new Response(body, { headers }));
  // Whoever reads a lot still has to find the room open.
  const all = (await pages.keys()).filter(({ url }) => new URL(url).pathname !== room);
  for (const oldest of all.slice(0, Math.max(0, all.length - maxPages))) await pages.delete(oldest);
}

/** @param names of files below `/_astro/`, with all that they load in turn */
async function keepScripts(names: readonly string[]): Promise<void> {
  const assets = await caches.open(assetsName);
  for (const name of names) {
    const address = `/_astro/${name}`;
    if (await assets.match(address)) continue;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    const copy = response.clone();
    if (name.endsWith('.js')) await keepScripts(importsIn(await response.text()));
    await assets.put(address, copy);
  }
}

const namesIn = (html: string) => [
  ...new Set([...html.matchAll(/"\/_astro\/([\w.-]+)"/g)].map(([, name = '']) => name)),
];
/** Only what is loaded at once, and workers, which have a whole address: the map and the like come when they are asked for. */
const importsIn = (script: string) =>
  [...script.matchAll(/(?:(?:from|import)\s*"\.|[`"]\/_astro)\/([\w.-]+\.js)[`"]/g)].map(([, name = '']) => name);

/** All services and the newest reports, one after the other, where data is not being saved. */
async function keepAlong(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData || connection?.effectiveType?.endsWith('2g')) return;
  if ((await missingAlong()).length === 0) return;
  await keep(titles);
  for (const path of await missingAlong()) await keep(path).catch(() => undefined);
  // While another page is being kept they wait for the next time.
  await locks?.request(keeping, { ifAvailable: true }, (free) => (free ? forgetScripts() : undefined));
}

/** What is not kept, or was kept too long ago. */
async function missingAlong(): Promise<string[]> {
  const list = (await (await keptPage(titles))?.json()) as Record<string, [string, string][]> | undefined;
  const named = [...(list?.layanan ?? []), ...(list?.kegiatan ?? [])];
  const paths = [titles, ...named.map(([, path]) => path)];
  const kept = await Promise.all(paths.map(keptPage));
  return paths.filter((_, at) => !kept[at] || ageOf(kept[at]) > alongMs);
}

/** Forgets scripts that no kept page names any more. */
async function forgetScripts(): Promise<void> {
  const [pages, assets] = [await caches.open(pagesName), await caches.open(assetsName)];
  const named = new Set<string>();
  const walk = async (names: readonly string[]): Promise<void> => {
    for (const name of names.filter((each) => !named.has(each))) {
      named.add(name);
      await walk(importsIn((await (await assets.match(`/_astro/${name}`))?.text()) ?? ''));
    }
  };
  for (const request of await pages.keys()) await walk(namesIn((await (await pages.match(request))?.text()) ?? ''));
  for (const request of await assets.keys()) {
    if (!named.has(new URL(request.url).pathname.slice('/_astro/'.length))) await assets.delete(request);
  }
}

const ageOf = (response: Response) => Date.now() - Number(response.headers.get(keptAt));

const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, paintMs));

function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('the line is too slow')), patienceMs));
}

/** Says above the page that there is no connection, and how old it is. */
async function withBanner(kept: Response): Promise<Response> {
  const html = (await kept.text()).replace(/<p class="?offline[^>]*>/, `$&${bannerWords(kept)}`);
  return new Response(html, { headers: kept.headers });
}

const bannerWords = (kept: Response) => `${teks.judul} ${teks.isi.replace('%', age(ageOf(kept)))}`;

async function tell(page: string, words: string): Promise<void> {
  told.set(page, words);
  (await worker.clients.get(page))?.postMessage(words);
}

function tellAgain(page: PageClient): void {
  const words = told.get(page.id);
  told.delete(page.id);
  if (words) page.postMessage(words);
}

function age(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return teks.baru;
  if (minutes < 60) return teks.menit.replace('%', String(minutes));
  if (minutes < 1440) return teks.jam.replace('%', String(Math.floor(minutes / 60)));
  return teks.hari.replace('%', String(Math.floor(minutes / 1440)));
}
