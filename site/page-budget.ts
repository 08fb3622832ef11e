/**
 * What each page may weigh and how soon a resident may have it: the one place where it stands. The tests
 * hold every page to it (`tests/browser/every-page.test.ts`, `tests/publish/list-budget.test.ts`), `npm run
 * bench:site` measures one page of each kind against it. A page over its budget is made lighter.
 */

const KiB = 1024;

/** What a page may load by itself. */
export interface PageBudget {
  /** HTML with its CSS inside and all scripts, each as Brotli 11, which is how the publisher packs pages at rest. */
  maxBytes: number;
  /** The scripts among it. */
  maxScriptBytes: number;
  /** Each picture in the first view of a phone: the largest of them is what a resident waits for last. */
  picture: { maxWidthPx: number; maxBytes: number };
}

/** Fits the first flight of a connection (10 × 1,460 bytes), with almost no script. */
const reading: PageBudget = {
  maxBytes: 12 * KiB,
  maxScriptBytes: 2 * KiB,
  picture: { maxWidthPx: 480, maxBytes: 11 * KiB },
};
/** Whoever opens one photo wants to see more of it than on the page before. */
const photo: PageBudget = { ...reading, picture: { maxWidthPx: 960, maxBytes: 48 * KiB } };
/** The search and the map answer while one looks. What they need for an answer comes when it is asked for. */
const answering: PageBudget = { ...reading, maxScriptBytes: 6 * KiB };
/** Behind a log-in: opened every day and kept by the phone. */
const room: PageBudget = { ...reading, maxBytes: 40 * KiB, maxScriptBytes: 28 * KiB };
/** The forms of five kinds of submissions, which all have to be there without a signal. */
const forms: PageBudget = { ...room, maxBytes: 46 * KiB, maxScriptBytes: 33 * KiB };

/** Pages made by one file below `src/pages`. */
export interface PageKind {
  /** That file, as an address. */
  route: string;
  /** One of the sample content. */
  sample: string;
  budget: PageBudget;
}

/** Every kind of page. Of two that fit an address the first counts. */
export const pageKinds: readonly PageKind[] = [
  ...kindsOf(reading, {
    '/': '/',
    '/layanan/': '/layanan/',
    '/layanan/[slug]/': '/layanan/sktm/',
    '/kegiatan/': '/kegiatan/',
    '/kegiatan/[tahun]/': '/kegiatan/2019/',
    '/kegiatan/[tahun]/[bulan]/[...halaman]': '/kegiatan/2019/06/',
    '/kegiatan/oleh/[penyelenggara]/': '/kegiatan/oleh/lain/',
    '/kegiatan/oleh/[penyelenggara]/[tahun]/[...halaman]': '/kegiatan/oleh/lain/2019/',
    '/kegiatan/[slug]/': '/kegiatan/hari-lingkungan-hidup-bibit-cabai-2019/',
    '/potensi/': '/potensi/',
    '/potensi/jenis/[jenis]/': '/potensi/jenis/wisata/',
    '/potensi/[slug]/': '/potensi/taman-jaya-wijaya/',
    '/rw/': '/rw/',
    '/rw/[nomor]/': '/rw/37/',
    '/rw/[nomor]/[tahun]/[...halaman]': '/rw/37/2017/',
    '/galeri/': '/galeri/',
    '/galeri/[slug]/': '/galeri/merti-desa/',
    '/struktur/': '/struktur/',
    '/profil/': '/profil/',
    '/monografi/': '/monografi/',
    '/maklumat/': '/maklumat/',
    '/pengumuman/': '/pengumuman/',
    '/tanya/': '/tanya/',
    '/direktori/': '/direktori/',
    '/luring/': '/luring/',
    '/404.html': '/404.html',
    '/cetak/': '/cetak/',
    '/cetak/leaflet/': '/cetak/leaflet/',
    '/cetak/leaflet/layanan/[slug]/': '/cetak/leaflet/layanan/sktm/',
    '/cetak/leaflet/rw/[nomor]/': '/cetak/leaflet/rw/37/',
    '/cetak/stiker/': '/cetak/stiker/',
    '/cetak/stiker/layanan/[slug]/': '/cetak/stiker/layanan/sktm/',
    '/cetak/stiker/rw/[nomor]/': '/cetak/stiker/rw/37/',
  }),
  ...kindsOf(photo, { '/galeri/[slug]/[nomor]/': '/galeri/merti-desa/1/' }),
  ...kindsOf(answering, { '/cari/': '/cari/', '/peta/': '/peta/' }),
  ...kindsOf(forms, { '/kirim/': '/kirim/' }),
  ...kindsOf(room, {
    '/meja/': '/meja/',
    '/meja/akun/': '/meja/akun/',
    '/meja/papan/': '/meja/papan/',
    '/meja/verifikasi/': '/meja/verifikasi/',
  }),
];

/** The pages that most residents see first. Each of them is timed. */
export const firstPages: readonly string[] = [
  '/',
  '/layanan/[slug]/',
  '/kegiatan/[slug]/',
  '/potensi/',
  '/potensi/[slug]/',
  '/peta/',
  '/struktur/',
];

/** A cheap Android on slow 3G: 720 × 1480 points, and a sixth of the speed of the machine that measures. */
export const slowPhone = {
  roundTripMs: 400,
  bytesPerS: 50_000,
  cpuSlowdown: 6,
  /** As Playwright asks for it. */
  screen: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

/** How long residents wait on it, from the tap on; median of five. */
export const waits = {
  /** With nothing on the phone and no connection yet. */
  cold: { maxFcpMs: 1_900, maxLcpMs: 2_500, maxCls: 0, maxTbtMs: 0 },
  /** The next page on the same connection, to its first paint. */
  maxSecondPageMs: 800,
  /** A page that the service worker keeps, to its first paint: on the machine as it is, and slowed down. */
  fromWorker: { maxMs: 100, maxSlowedMs: 300 },
} as const;

/** @returns nothing for an address of no kind */
export function pageKindOf(address: string): PageKind | undefined {
  return pageKinds.find(({ route }) => patternOf(route).test(address));
}

function kindsOf(budget: PageBudget, samples: Record<string, string>): PageKind[] {
  return Object.entries(samples).map(([route, sample]) => ({ route, sample, budget }));
}

/** Numbers and years are digits; a slug of digits alone does not exist. */
function patternOf(route: string): RegExp {
  const digits: Record<string, string> = { tahun: '\\d{4}', bulan: '\\d\\d', nomor: '\\d+' };
  const pattern = route
    .replace('[...halaman]', '(?:\\d+/)?')
    .replace(/\[(\w+)\]/g, (_, name: string) => digits[name] ?? '[^/]+');
  return new RegExp(`^${pattern}$`);
}
