import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageKindOf } from '../../site/page-budget.ts';
import { kegiatanPerPage } from '../../site/src/lib/paths.ts';
import { busyKelurahan, rtCount, rwCount } from '../support/busy-kelurahan.ts';
import { ContentModel, exampleDocuments } from '../support/content-model.ts';
import { counts } from '../support/counts.ts';
import { heaviestOfEachKind, overBudget, weighingAt } from '../support/page-weight.ts';
import { Random } from '../support/random.ts';
import { RunningSite } from '../support/running-site.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { sitemapPages } from '../support/sitemap.ts';

/** The pages that reports are listed on. Those in parts fill up, the others name more and more of them. */
const inParts = [
  '/kegiatan/[tahun]/[bulan]/[...halaman]',
  '/kegiatan/oleh/[penyelenggara]/[tahun]/[...halaman]',
  '/rw/[nomor]/[tahun]/[...halaman]',
];
const lists = [
  '/',
  '/kegiatan/',
  '/kegiatan/[tahun]/',
  '/kegiatan/oleh/[penyelenggara]/',
  '/rw/',
  '/rw/[nomor]/',
  ...inParts,
];

/** Rendering, packing and weighing all lists. */
const patienceMs = 120_000 + counts.listedReports * 90;

let site: RunningSite;
let gateway: SiteProcess;

beforeAll(async () => {
  const reports = busyKelurahan(new Random(20261127), counts.listedReports);
  site = await RunningSite.start(new ContentModel([...exampleDocuments(), ...reports]));
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
}, patienceMs);
afterAll(async () => {
  await gateway?.stop();
  await site?.stop();
});

test(
  `with ${counts.listedReports} reports from ${rwCount} RW and ${rtCount} RT no list is over its budget`,
  async () => {
    const weigh = weighingAt(gateway.url);
    const weights = [];
    const full = new Set<string>();
    for (const path of await sitemapPages(gateway.url)) {
      const route = pageKindOf(path)?.route;
      if (!route || !lists.includes(route)) continue;
      const html = await (await fetch(gateway.url + path)).text();
      if ([...html.matchAll(/<li class="?act/g)].length === kegiatanPerPage) full.add(route);
      weights.push(await weigh(path, html));
    }
    console.table(heaviestOfEachKind(weights));
    expect([...full].sort()).toEqual([...inParts].sort());
    expect(overBudget(weights)).toEqual([]);
  },
  patienceMs,
);
